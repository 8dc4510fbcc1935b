package dev.receptive.ui;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Gaze;
import dev.receptive.figure.Spot;
import dev.receptive.time.Playhead;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What moves on a bench: its playhead, by steps, play, jumps and the scrub bar, at a pace. */
abstract class Player<E extends Experiment> {

    private final ReadOnlyObjectWrapper<BenchState<E>> state;
    private int moves;
    private PageRules rules = PageRules.FREE;

    Player(BenchState<E> first) {
        state = new ReadOnlyObjectWrapper<>(first);
    }

    final ReadOnlyObjectProperty<BenchState<E>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    final BenchState<E> state() {
        return state.get();
    }

    final void show(BenchState<E> next) {
        state.set(next);
    }

    final Score score() {
        return state().story().score();
    }

    /** From now on a page of a lesson says what can be done here. */
    final void restrict(PageRules next) {
        boolean hushed = next.hushes() && !rules.hushes();
        rules = next;
        if (!state().pictured().secrets().equals(next.kept().secrets())) {
            show(state().keeping(next.kept().secrets()));
        }
        if (hushed) {
            show(state().withGaze(Gaze.NONE).withTrail(Trail.NONE));
        }
        if (next.holds()) {
            pause();
        }
    }

    /** What a page of a lesson says of what can be done here. */
    final PageRules rules() {
        return rules;
    }

    /** How often a person has gone to another moment. */
    final int moves() {
        return moves;
    }

    /** Goes to a moment; stays where it is if there is none such. */
    final void seek(Bookmark bookmark) {
        OptionalDouble time = state().story().timeOf(bookmark);
        time.ifPresent(this::seek);
    }

    final void tick(double seconds) {
        move(playhead -> playhead.tick(seconds));
    }

    final void playOrPause() {
        Pace pace = state().pace();
        steps(playhead -> playhead.playing() ? playhead.pause() : playhead.play(pace.step(), pace.speed()));
    }

    final void pause() {
        move(Playhead::pause);
    }

    final void next(StepSize size) {
        steps(playhead -> playhead.next(size));
    }

    final void previous(StepSize size) {
        steps(playhead -> playhead.previous(size));
    }

    /** Does something with steps where there are any: on some benches, sometimes, nothing moves. */
    private void steps(UnaryOperator<Playhead> how) {
        if (!score().sizes().isEmpty()) {
            go(how);
        }
    }

    final void seek(double seconds) {
        go(playhead -> playhead.seek(seconds));
    }

    /** Somebody goes to another moment; to be told to go where one is already is none. */
    private void go(UnaryOperator<Playhead> how) {
        if (!rules.holds() && !how.apply(state().playhead()).equals(state().playhead())) {
            moves++;
            move(how);
        }
    }

    final void toStart() {
        seek(0);
    }

    final void toEnd() {
        seek(score().duration());
    }

    /** When a number has just come about, if the story tells how. */
    final OptionalDouble timeOf(Spot spot) {
        return state().story().timeOf(Bookmark.at(spot, ""));
    }

    /** Goes to the moment at which a number has just come about; false if the story does not tell how. */
    final boolean jump(Spot spot) {
        OptionalDouble time = timeOf(spot);
        time.ifPresent(this::seek);
        return time.isPresent() && !rules.holds();
    }

    final void step(StepSize size) {
        show(state().withPace(new Pace(size, state().pace().speed())));
    }

    /** The next larger size of a step, or the chosen one where nothing moves. */
    final StepSize larger() {
        StepSize chosen = state().pace().step();
        return score().sizes().isEmpty() ? chosen : score().larger(chosen);
    }

    final void faster() {
        speed(1);
    }

    final void slower() {
        speed(-1);
    }

    private void speed(int by) {
        int index = Math.max(
                0,
                Math.min(
                        Playhead.SPEEDS.size() - 1,
                        Playhead.SPEEDS.indexOf(state().pace().speed()) + by));
        Pace pace = new Pace(state().pace().step(), Playhead.SPEEDS.get(index));
        if (!score().sizes().isEmpty()) {
            show(state().withPace(pace));
        }
    }

    private void move(UnaryOperator<Playhead> how) {
        Playhead next = how.apply(state().playhead());
        if (!next.equals(state().playhead())) {
            show(state().withPlayhead(next));
        }
    }
}
