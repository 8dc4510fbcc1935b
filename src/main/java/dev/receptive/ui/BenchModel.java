package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.SpotAction;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.lesson.Controls;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A bench without its controls: one state out, verbs in. What moves, {@link Player} moves; what can be undone, {@link
 * Editing} does; numbers are changed by {@link NumberEditing}.
 */
final class BenchModel<E extends Experiment> extends NumberEditing<E> {

    /** So short before the end, in seconds, the last number lands. */
    private static final double BEFORE = 1e-3;

    /** A bench as it shows itself before anything is opened, played at a speed. */
    BenchModel(Bench<E> bench, Language language, double speed) {
        super(BenchState.of(
                bench,
                begun(Opened.of(Document.untitled(bench.setup()), Optional.empty())),
                new Pace(StepSize.NONE, speed),
                new Board(800, 660, Words.in(language))));
    }

    /** The edits stay as they are, and every one of them learns where its document was saved. */
    void saved(Opened<E> of, Document<E> as, Path where) {
        show(state().map(any -> any.saved(of, as, where)));
    }

    /** Something else was written to a place, which is no file of this bench any more. */
    void replaced(Path where) {
        show(state().map(any -> any.replaced(where)));
    }

    /** What a file would hold now. */
    Document<E> current() {
        return state().opened().current(bookmark());
    }

    void hover(Optional<Spot> spot) {
        if (!rules().hushes() && !spot.equals(state().gaze().pointed())) {
            show(state().withGaze(state().gaze().pointing(spot)));
        }
    }

    /** At no number, and asks none. */
    void lookAway() {
        if (!state().gaze().equals(Gaze.NONE) || state().trail().asked().isPresent()) {
            show(state().withGaze(Gaze.NONE).withTrail(Trail.NONE));
        }
    }

    void select(Optional<Spot> spot) {
        if (!rules().hushes() && !spot.equals(state().gaze().selected())) {
            show(state().withGaze(state().gaze().selecting(spot)));
        }
    }

    /**
     * What can be done with a number, besides changing it.
     *
     * @param click whether a click does it
     * @param act does it, and says what a person should be told of that
     */
    record SpotDeed(Sentence name, boolean click, Supplier<Optional<Sentence>> act) {}

    List<SpotDeed> deeds(Spot spot) {
        return state().subject().actions(spot).stream()
                .map(action -> new SpotDeed(action.name(), action.click(), () -> act(action)))
                .toList();
    }

    /** Does it; work of its kind that is under way gives way. */
    private Optional<Sentence> act(SpotAction<E> action) {
        typing().finish();
        E before = state().experiment();
        edit(action.change().name(), action.change().next());
        action.job()
                .flatMap(code -> bench().jobs().stream()
                        .filter(job -> job.code().equals(code))
                        .findFirst())
                .ifPresent(job -> workshop().ifPresent(place -> {
                    place.of(bench(), job).cancel();
                    place.start(this, job, "");
                }));
        return told(before);
    }

    /** Whether the pen takes away where nothing else is said. */
    boolean isErasing() {
        return bench().erases(state().experiment());
    }

    /** Asks a number where it comes from; false while a page asks that itself. */
    boolean ask(Spot spot) {
        if (!rules().hushes()) {
            show(state().withTrail(Trail.of(spot)));
        }
        return !rules().hushes();
    }

    /** Asks the number that is looked at, or else the one that the story has come to or is about; false if there is none. */
    boolean ask() {
        if (rules().hushes()) {
            return false;
        }
        Optional<Spot> spot = state().gaze()
                .asked()
                .or(() -> state().story().reached(state().time()).filter(this::isThere))
                .or(() -> state().reading().foremost())
                .or(this::last);
        spot.ifPresent(this::ask);
        return spot.isPresent();
    }

    /** When all is computed, the number that came last. */
    private Optional<Spot> last() {
        double all = state().story().score().duration();
        return state().time() < all
                ? Optional.empty()
                : state().story().reached(all - BEFORE).filter(this::isThere);
    }

    /** A story may have come to what is no number: to a stamp. */
    private boolean isThere(Spot spot) {
        return state().standing().place(spot).isPresent();
    }

    /** Goes on, or back, along what was asked. */
    void trail(UnaryOperator<Trail> how) {
        show(state().withTrail(how.apply(state().trail())));
    }

    /** What is done before long work starts, which is seen once all is computed. */
    void begin(Change<E> change) {
        typing().finish();
        edit(change.name(), change.next());
        toEnd();
    }

    /**
     * Switches something on or off that the bench in front has a switch for, and a page leaves free.
     *
     * @return false if it has none
     */
    boolean toggle(String key) {
        E experiment = state().experiment();
        Optional<Parameter.Switch<E>> found = bench().parameters().stream()
                .filter(parameter ->
                        parameter.applies(experiment) && !rules().controls().isLocked(parameter.key()))
                .map(BenchModel::plain)
                .filter(parameter -> parameter.key().equals(key) && parameter instanceof Parameter.Switch<E>)
                .map(parameter -> (Parameter.Switch<E>) parameter)
                .findFirst();
        found.ifPresent(either -> {
            typing().finish();
            edit(
                    Sentence.of("edit." + key),
                    either.with().apply(experiment, !either.get().apply(experiment)));
        });
        return found.isPresent();
    }

    /**
     * Moves the input by some pixels; moves in a row are undone together.
     *
     * @return false if it cannot be moved on the bench in front
     */
    boolean move(int down, int right) {
        if (rules().controls().isLocked(Controls.ALL)) {
            return false;
        }
        Optional<Change<E>> moved = bench().moved(state().experiment(), down, right);
        moved.ifPresent(change -> {
            typing().finish();
            edit(change.name(), change.next(), change.name());
        });
        return moved.isPresent();
    }

    /** Puts away what was asked for and lies over the stage; false if nothing does, or a page keeps it there. */
    boolean clear() {
        Optional<Change<E>> cleared =
                rules().controls().isLocked(Controls.ALL) ? Optional.empty() : bench().cleared(state().experiment());
        cleared.ifPresent(change -> {
            typing().finish();
            edit(change.name(), change.next());
        });
        return cleared.isPresent();
    }

    /** The tensors whose numbers can be typed; where a page keeps them all, they can be looked at. */
    List<String> edited() {
        List<String> free = bench().edited().stream()
                .filter(tensor -> !rules().locks(tensor))
                .toList();
        return free.isEmpty() ? bench().edited() : free;
    }

    private static <E extends Experiment> Parameter<E> plain(Parameter<E> parameter) {
        return parameter instanceof Parameter.When<E> when ? plain(when.control()) : parameter;
    }

    /** What a person should be told of an edit by a control: what else it changed. */
    Optional<Sentence> told(E before) {
        return bench().told(before, state().experiment());
    }

    void board(double width, double height) {
        Board board = state().board();
        if (width > 0 && height > 0 && (width != board.width() || height != board.height())) {
            show(state().withBoard(new Board(width, height, board.words())));
        }
    }

    void language(Language language) {
        Board board = state().board();
        show(state().withBoard(new Board(board.width(), board.height(), Words.in(language))));
    }
}
