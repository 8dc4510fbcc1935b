package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.SpotAction;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A bench without its controls: one state out, verbs in. What moves, {@link Player} moves; what can be undone, {@link
 * Editing} does.
 */
final class BenchModel<E extends Experiment> extends Editing<E> {

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

    /** Asks a number where it comes from. */
    void ask(Spot spot) {
        show(state().withTrail(Trail.of(spot)));
    }

    /** Asks the number that is looked at, or else the one that the story has come to or is about; false if there is none. */
    boolean ask() {
        if (rules().hushes()) {
            return false;
        }
        Optional<Spot> spot = state().gaze()
                .asked()
                .or(() -> state().story().reached(state().time()).filter(this::isThere))
                .or(() -> state().reading().foremost());
        spot.ifPresent(this::ask);
        return spot.isPresent();
    }

    /** A story may have come to what is no number: to a stamp. */
    private boolean isThere(Spot spot) {
        return state().standing().place(spot).isPresent();
    }

    /** Goes on, or back, along what was asked. */
    void trail(UnaryOperator<Trail> how) {
        show(state().withTrail(how.apply(state().trail())));
    }

    /** The nearest number that a place can hold. */
    float within(Spot spot, float value) {
        return bench().within(state().experiment(), spot, value);
    }

    /** Whether a number is there already, however it was written. */
    boolean isSet(Spot spot, Numbers number) {
        E experiment = state().experiment();
        return bench().with(experiment, spot, number).next().equals(experiment);
    }

    /**
     * Changes one number.
     *
     * @throws dev.receptive.words.Refusal if its place cannot hold it
     */
    void set(Spot spot, float value, Object mergeKey) {
        set(spot, Numbers.number(value), mergeKey);
    }

    /** The same as it was typed: a fraction stays one. */
    void set(Spot spot, Numbers number, Object mergeKey) {
        refuseLocked(spot.tensor());
        typing().finish();
        Change<E> change = bench().with(state().experiment(), spot, number);
        edit(change.name(), change.next(), mergeKey);
        advance(change);
    }

    /** What is done before long work starts, which is seen once all is computed. */
    void begin(Change<E> change) {
        typing().finish();
        edit(change.name(), change.next());
        toEnd();
    }

    /** Plays on where an edit asks for it. */
    private void advance(Change<E> change) {
        change.advances()
                .ifPresent(code -> score().sizes().stream()
                        .filter(size -> size.code().equals(code))
                        .findFirst()
                        .ifPresent(this::next));
    }

    /**
     * Puts a block of numbers in the place of others.
     *
     * @return what a person should be told about it
     * @throws dev.receptive.words.Refusal if they cannot stand there
     */
    Optional<Sentence> put(Spot first, Numbers block) {
        refuseLocked(first.tensor());
        typing().finish();
        Change<E> change = bench().with(state().experiment(), first, block);
        edit(change.name(), change.next());
        return change.notice();
    }

    /**
     * Puts zeros where numbers were taken away.
     *
     * @throws dev.receptive.words.Refusal if they cannot stand there
     */
    void cut(Spot first, Numbers zeros) {
        typing().finish();
        edit(
                Sentence.of("edit.cut"),
                bench().with(state().experiment(), first, zeros).next());
    }

    /**
     * Switches something on or off that the bench in front has a switch for.
     *
     * @return false if it has none
     */
    boolean toggle(String key) {
        E experiment = state().experiment();
        Optional<Parameter.Switch<E>> found = bench().parameters().stream()
                .filter(parameter -> parameter.applies(experiment))
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
        Optional<Change<E>> moved = bench().moved(state().experiment(), down, right);
        moved.ifPresent(change -> {
            typing().finish();
            edit(change.name(), change.next(), change.name());
        });
        return moved.isPresent();
    }

    /** A page of a lesson may keep numbers as they are. */
    private void refuseLocked(String tensor) {
        if (rules().locks(tensor)) {
            throw Refusal.of("lesson.locked");
        }
    }

    private static <E extends Experiment> Parameter<E> plain(Parameter<E> parameter) {
        return parameter instanceof Parameter.When<E> when ? plain(when.control()) : parameter;
    }

    /** What a person should be told of an edit by a control: what else it changed. */
    Optional<Sentence> told(E before) {
        return bench().told(before, state().experiment());
    }

    /** Whether all numbers of a tensor can be replaced by others: it has a control for where they come from. */
    boolean canReplace(String tensor) {
        return grids(tensor).isPresent();
    }

    /**
     * Puts a block in the place of all numbers of a tensor.
     *
     * @throws dev.receptive.words.Refusal if it cannot stand there
     */
    void replace(String tensor, Numbers block) {
        refuseLocked(tensor);
        typing().finish();
        Parameter.Grids<E> grids = grids(tensor).orElseThrow();
        edit(Sentence.of("edit.replace"), grids.with().apply(state().experiment(), block));
    }

    /**
     * What becomes of the numbers that were chosen for a tensor. Pictures are to be looked at: they are shown when all of
     * them is computed.
     *
     * @param name what was chosen
     */
    void take(String tensor, String name, E next, boolean picture) {
        edit(Sentence.of("edit." + tensor, name), next);
        if (picture) {
            toEnd();
        }
    }

    /** The first of the controls that lead to numbers of which something is so. */
    Optional<Parameter.Grids<E>> grids(Predicate<Parameter.Grids<E>> which) {
        return grids().filter(which).findFirst();
    }

    private Optional<Parameter.Grids<E>> grids(String tensor) {
        return grids(grids -> grids.key().equals(tensor));
    }

    private Stream<Parameter.Grids<E>> grids() {
        return bench().parameters().stream()
                .map(parameter -> parameter instanceof Parameter.When<E> when ? when.control() : parameter)
                .flatMap(parameter -> parameter instanceof Parameter.Grids<E> grids ? Stream.of(grids) : Stream.of());
    }

    /** A number; padding has one, too. */
    float value(Spot spot) {
        return (float) state().reading().value(spot);
    }

    /** Whether a number can be changed: padding, results and the pixels of a photograph cannot. */
    boolean isEditable(Spot spot) {
        return !rules().locks(spot.tensor()) && state().standing().isEditable(spot);
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
