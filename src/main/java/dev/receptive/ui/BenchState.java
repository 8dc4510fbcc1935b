package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.History;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Secret;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.document.Opened;
import dev.receptive.figure.Target;
import dev.receptive.scene.Scene;
import dev.receptive.time.Playhead;
import dev.receptive.time.Score;
import dev.receptive.words.Words;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Everything that a bench shows, at one instant. Immutable: what a person does makes the next one.
 *
 * @param bench whose it is
 * @param history what was set up, with what can be undone
 * @param pictured what was computed of it: of the present experiment, or of an earlier one while this is computed
 * @param playhead where in the story
 * @param pace the size of a step and the speed of play
 * @param board the size and language of the picture
 * @param gaze what is pointed at, and the number that keys change
 * @param trail the numbers that were asked where they come from
 */
record BenchState<E extends Experiment>(
        Bench<E> bench,
        History<Opened<E>> history,
        Pictured<E> pictured,
        Playhead playhead,
        Pace pace,
        Board board,
        Gaze gaze,
        Trail trail) {

    /** The present experiment of a history, at its start. */
    static <E extends Experiment> BenchState<E> of(Bench<E> bench, History<Opened<E>> history, Pace pace, Board board) {
        return of(bench, history, bench.compute(history.present().experiment()), pace, board);
    }

    /** The same, of which something is computed already. */
    static <E extends Experiment> BenchState<E> of(
            Bench<E> bench, History<Opened<E>> history, Subject<E> subject, Pace pace, Board board) {
        Pictured<E> pictured = Pictured.of(history, subject, subject.tell(board));
        Score score = pictured.story().score();
        return new BenchState<>(
                bench, history, pictured, Playhead.at(score, 0), pace.within(score), board, Gaze.NONE, Trail.NONE);
    }

    /** What is open, and where it is kept. */
    Opened<E> opened() {
        return history.present();
    }

    /** What is set up. */
    E experiment() {
        return opened().experiment();
    }

    Subject<E> subject() {
        return pictured.subject();
    }

    Story story() {
        return pictured.story();
    }

    /** Whether what is seen is older than what is set up. */
    boolean isComputing() {
        return !subject().experiment().equals(experiment());
    }

    double time() {
        return playhead.time();
    }

    Scene scene() {
        return story().at(time(), lit());
    }

    /** What is looked at: the number that is asked is as good as selected where no other is. */
    private Gaze lit() {
        return gaze.selecting(gaze.selected().or(trail::asked));
    }

    /** What stands on the stage. */
    Standing standing() {
        return new Standing(targets());
    }

    List<Target> targets() {
        return story().targets(time(), lit());
    }

    Reading reading() {
        return story().reading(time());
    }

    Now now() {
        return story().now(time(), gaze);
    }

    Words words() {
        return board.words();
    }

    BenchState<E> withPlayhead(Playhead next) {
        return new BenchState<>(bench, history, pictured, next, pace, board, gaze, trail);
    }

    BenchState<E> withPace(Pace next) {
        Playhead moved = playhead.playing() ? playhead.play(next.step(), next.speed()) : playhead;
        return new BenchState<>(bench, history, pictured, moved, next, board, gaze, trail);
    }

    BenchState<E> withGaze(Gaze next) {
        return new BenchState<>(bench, history, pictured, playhead, pace, board, next, trail);
    }

    BenchState<E> withTrail(Trail next) {
        return new BenchState<>(bench, history, pictured, playhead, pace, board, gaze, next);
    }

    /** The same moment, of which some secrets are kept. */
    BenchState<E> keeping(List<Secret> secrets) {
        return new BenchState<>(bench, history, pictured.keeping(secrets), playhead, pace, board, gaze, trail);
    }

    /** The same moment on another board. */
    BenchState<E> withBoard(Board next) {
        Pictured<E> told = pictured.told(subject().retell(pictured.told(), next));
        return new BenchState<>(bench, history, told, playhead, pace, next, gaze, trail);
    }

    /** The same picture, over a history in which something else is set up or known. */
    BenchState<E> withHistory(History<Opened<E>> next) {
        return new BenchState<>(bench, next, pictured, playhead, pace, board, gaze, trail);
    }

    /** The same with nothing that can be undone. */
    BenchState<E> withoutPast() {
        Pictured<E> seen = pictured.withHistory(begun(pictured.history()));
        return new BenchState<>(bench, begun(history), seen, playhead, pace, board, gaze, trail);
    }

    private static <T> History<T> begun(History<T> history) {
        return History.start(history.present(), history.weight());
    }

    /** What is seen, set up again: as if nothing had been asked for since it was computed. */
    BenchState<E> asPictured() {
        return withHistory(pictured.history());
    }

    /** The same experiment, moment and edits, of all of which something else is known, such as where they are kept. */
    BenchState<E> map(UnaryOperator<Opened<E>> known) {
        return new BenchState<>(bench, history.map(known), pictured.map(known), playhead, pace, board, gaze, trail);
    }

    /**
     * Another picture, at the moment that corresponds to this one: the same number where there is one, the end if this was
     * the end; what moves goes on. Another file's is at the moment at which it was left.
     */
    BenchState<E> withSubject(Subject<E> computed) {
        Story told = computed.retell(pictured.told(), board);
        Playhead there = isOfOpened()
                ? carried(told)
                : Playhead.at(told.score(), told.timeOf(opened().at()).orElse(0));
        Standing standing = new Standing(told.targets(there.time(), lit()));
        Gaze kept = new Gaze(
                gaze.pointed().filter(spot -> standing.place(spot).isPresent()),
                gaze.selected().filter(spot -> standing.isHeld(spot)));
        Reading reading = told.reading(there.time());
        Trail left = trail.whileThere(spot -> standing.place(spot).isPresent() || reading.isAside(spot));
        Pictured<E> next = Pictured.of(history, computed, told).keeping(pictured.secrets());
        Pace steps = isOfOpened()
                ? pace.within(told.score())
                : pace.named(opened().at().size(), told.score());
        return new BenchState<>(bench, history, next, there, steps, board, kept, left);
    }

    /** With the size of a step that a history knows, where the story that it was chosen in had others. */
    BenchState<E> withKnownSteps(BenchState<E> before) {
        Score score = story().score();
        boolean others = !score.sizes().equals(before.story().score().sizes());
        return others ? withPace(pace.named(opened().at().size(), score)) : this;
    }

    /** Results of long work: what is pointed at stays, where everything happens as before. */
    BenchState<E> withResults(Subject<E> computed) {
        BenchState<E> changed = withSubject(computed);
        return isAlike(changed) ? changed.withGaze(gaze) : changed;
    }

    /** Whether what is seen is of the file that is open. */
    private boolean isOfOpened() {
        return opened().isSameFile(pictured.opened());
    }

    /** The moment of a file that its history knows, if the story has one; else this one. */
    BenchState<E> atKnownMoment() {
        OptionalDouble known = story().timeOf(opened().at());
        return known.isPresent() ? withPlayhead(Playhead.at(story().score(), known.getAsDouble())) : this;
    }

    /** The same, in which what is open knows its moment. */
    BenchState<E> knowingItsMoment() {
        return withHistory(history.with(opened().left(bookmark())));
    }

    /** The moment that is shown, as a file names it. */
    Bookmark bookmark() {
        return isOfOpened() ? story().bookmark(time(), pace.code(story().score())) : opened().at();
    }

    /** Whether everything happens at the same time as in another state. */
    boolean isAlike(BenchState<E> other) {
        return story().score().isAlike(other.story().score());
    }

    private Playhead carried(Story told) {
        Score score = told.score();
        if (story().score().isAlike(score)) {
            return playhead.on(score);
        }
        Playhead there = Playhead.at(score, pictured.corresponding(time(), told));
        boolean plays = playhead.playing() && there.time() < score.duration();
        return plays ? there.play(pace.within(score).step(), pace.speed()) : there;
    }
}
