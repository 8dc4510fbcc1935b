package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.History;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Playhead;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A bench without its controls: one state out, verbs in. */
final class BenchModel<E extends Experiment> {

    private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    private final ReadOnlyObjectWrapper<BenchState<E>> state;

    BenchModel(Bench<E> bench, Language language) {
        this(Document.untitled(bench.setup()), language);
    }

    /** A bench on which a document lies. */
    BenchModel(Document<E> document, Language language) {
        Board board = new Board(800, 660, Words.in(language));
        Pace pace = new Pace(StepSize.NONE, 1);
        state = new ReadOnlyObjectWrapper<>(BenchState.of(document.setup().bench(), begun(document), pace, board));
    }

    private static <E extends Experiment> History<Opened<E>> begun(Document<E> document) {
        return History.start(Opened.of(document, Optional.empty()), Opened::bytes);
    }

    ReadOnlyObjectProperty<BenchState<E>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    BenchState<E> state() {
        return state.get();
    }

    Bench<E> bench() {
        return state().bench();
    }

    private Score score() {
        return state().story().score();
    }

    /** Shows what a document holds, at the moment it names; there is nothing to undo then. */
    void start(Document<E> document) {
        show(document.bookmark(), begun(document));
    }

    /** Shows what a document holds, at the moment it names; undo brings back what was there before. */
    void open(Opened<E> opened, Sentence name) {
        show(opened.document().bookmark(), left().edit(name, opened));
    }

    /** The edits stay as they are, and every one of them learns where its document was saved. */
    void saved(Document<E> as, Path where) {
        Opened<E> now = state().opened();
        state.set(state().withKnown(state().history().map(any -> any.saved(now, as, where))));
    }

    private void show(Bookmark bookmark, History<Opened<E>> history) {
        BenchState<E> next = BenchState.of(bench(), history, state().pace(), state().board());
        Score score = next.story().score();
        double time = next.story().timeOf(bookmark).orElse(0);
        state.set(next.withPace(next.pace().named(bookmark.size(), score)).withPlayhead(Playhead.at(score, time)));
    }

    /** Goes to a moment; stays where it is if there is none such. */
    void seek(Bookmark bookmark) {
        OptionalDouble time = state().story().timeOf(bookmark);
        time.ifPresent(this::seek);
    }

    /** The moment that is shown, as a file names it. */
    Bookmark bookmark() {
        return state().story().bookmark(state().time(), state().pace().code(score()));
    }

    /** What a file would hold now. */
    Document<E> current() {
        return state().opened().current(bookmark());
    }

    void tick(double seconds) {
        move(playhead -> playhead.tick(seconds));
    }

    void playOrPause() {
        Pace pace = state().pace();
        steps(() -> move(playhead -> playhead.playing() ? playhead.pause() : playhead.play(pace.step(), pace.speed())));
    }

    void pause() {
        move(Playhead::pause);
    }

    void next(StepSize size) {
        steps(() -> move(playhead -> playhead.next(size)));
    }

    void previous(StepSize size) {
        steps(() -> move(playhead -> playhead.previous(size)));
    }

    /** Does something with steps where there are any: on some benches, sometimes, nothing moves. */
    private void steps(Runnable what) {
        if (!score().sizes().isEmpty()) {
            what.run();
        }
    }

    void seek(double seconds) {
        move(playhead -> playhead.seek(seconds));
    }

    void toStart() {
        seek(0);
    }

    void toEnd() {
        seek(score().duration());
    }

    /** When a number has just come about, if the story tells how. */
    OptionalDouble timeOf(Spot spot) {
        return state().story().timeOf(Bookmark.at(spot, ""));
    }

    /** Goes to the moment at which a number has just come about; false if the story does not tell how. */
    boolean jump(Spot spot) {
        OptionalDouble time = timeOf(spot);
        time.ifPresent(this::seek);
        return time.isPresent();
    }

    void step(StepSize size) {
        state.set(state().withPace(new Pace(size, state().pace().speed())));
    }

    /** The next larger size of a step, or the chosen one where nothing moves. */
    StepSize larger() {
        StepSize chosen = state().pace().step();
        return score().sizes().isEmpty() ? chosen : score().larger(chosen);
    }

    void faster() {
        speed(1);
    }

    void slower() {
        speed(-1);
    }

    private void speed(int by) {
        int index = Math.max(
                0, Math.min(SPEEDS.size() - 1, SPEEDS.indexOf(state().pace().speed()) + by));
        Pace pace = new Pace(state().pace().step(), SPEEDS.get(index));
        steps(() -> state.set(state().withPace(pace)));
    }

    void hover(Optional<Spot> spot) {
        if (!spot.equals(state().gaze().pointed())) {
            state.set(state().withGaze(state().gaze().pointing(spot)));
        }
    }

    void select(Optional<Spot> spot) {
        if (!spot.equals(state().gaze().selected())) {
            state.set(state().withGaze(state().gaze().selecting(spot)));
        }
    }

    /** Changes the experiment; consecutive changes under one key are undone together. */
    void edit(Sentence name, E next, Object mergeKey) {
        change(history -> history.edit(name, history.present().with(next), mergeKey));
    }

    void edit(Sentence name, E next) {
        change(history -> history.edit(name, history.present().with(next)));
    }

    /** The nearest number that a place can hold. */
    float within(Spot spot, float value) {
        return state().subject().within(spot, value);
    }

    /**
     * Changes one number.
     *
     * @throws dev.receptive.words.Refusal if its place cannot hold it
     */
    void set(Spot spot, float value, Object mergeKey) {
        Change<E> change = state().subject().with(spot, Numbers.typed(Tensor.of(Shape.of(1, 1), value)));
        edit(change.name(), change.next(), mergeKey);
    }

    /**
     * Puts a block of numbers in the place of others.
     *
     * @return what a person should be told about it
     * @throws dev.receptive.words.Refusal if they cannot stand there
     */
    Optional<Sentence> put(Spot first, Tensor block) {
        Change<E> change = state().subject().with(first, Numbers.typed(block));
        edit(change.name(), change.next());
        return change.notice();
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
    void replace(String tensor, Tensor block) {
        Parameter.Grids<E> grids = grids(tensor).orElseThrow();
        edit(Sentence.of("edit.replace"), grids.with().apply(state().experiment(), BlockPaste.replace(block)));
    }

    /** The control that takes a picture file. */
    Optional<Parameter.Grids<E>> pictures() {
        return grids().filter(Parameter.Grids::pictures).findFirst();
    }

    private Optional<Parameter.Grids<E>> grids(String tensor) {
        return grids().filter(grids -> grids.key().equals(tensor)).findFirst();
    }

    private Stream<Parameter.Grids<E>> grids() {
        return bench().parameters().stream()
                .flatMap(parameter -> parameter instanceof Parameter.Grids<E> grids ? Stream.of(grids) : Stream.of());
    }

    /** What long work has found out, taken over as it is now; nothing that can be undone. */
    void arrive(UnaryOperator<E> result) {
        Opened<E> now = state().opened();
        History<Opened<E>> next = state().history().with(now.with(result.apply(now.experiment())));
        if (!next.equals(state().history())) {
            state.set(state().withHistory(next));
        }
    }

    /** A number; padding has one, too. */
    float value(Spot spot) {
        return (float) state().reading().value(spot);
    }

    /** Whether a number can be changed: padding, results and the pixels of a photograph cannot. */
    boolean isEditable(Spot spot) {
        return state().target(spot)
                .filter(target -> target.holds(spot))
                .map(Target::touch)
                .filter(touch -> touch == Touch.TYPE)
                .isPresent();
    }

    void undo() {
        travel(History::undo);
    }

    void redo() {
        travel(History::redo);
    }

    /** To what is there before or after an edit; another file comes back at the moment at which it was left. */
    private void travel(UnaryOperator<History<Opened<E>>> how) {
        History<Opened<E>> now = left();
        History<Opened<E>> next = how.apply(now);
        if (!next.equals(now)) {
            state.set(state().withHistory(next));
        }
    }

    /** The history, in which what is open knows its moment. */
    private History<Opened<E>> left() {
        History<Opened<E>> history = state().history();
        return history.with(history.present().left(bookmark()));
    }

    void board(double width, double height) {
        Board board = state().board();
        if (width > 0 && height > 0 && (width != board.width() || height != board.height())) {
            state.set(state().withBoard(new Board(width, height, board.words())));
        }
    }

    void language(Language language) {
        Board board = state().board();
        state.set(state().withBoard(new Board(board.width(), board.height(), Words.in(language))));
    }

    private void change(UnaryOperator<History<Opened<E>>> how) {
        History<Opened<E>> next = how.apply(state().history());
        if (!next.equals(state().history())) {
            state.set(state().withHistory(next));
        }
    }

    private void move(UnaryOperator<Playhead> how) {
        Playhead next = how.apply(state().playhead());
        if (!next.equals(state().playhead())) {
            state.set(state().withPlayhead(next));
        }
    }
}
