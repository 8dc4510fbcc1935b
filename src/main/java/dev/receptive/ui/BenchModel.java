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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A bench without its controls: one state out, verbs in. What moves, {@link Player} moves. */
final class BenchModel<E extends Experiment> extends Player<E> {

    private int openings;

    BenchModel(Bench<E> bench, Language language, double speed) {
        this(Document.untitled(bench.setup()), language, speed);
    }

    /** A bench on which a document lies, played at a speed. */
    BenchModel(Document<E> document, Language language, double speed) {
        super(BenchState.of(
                document.setup().bench(),
                begun(Opened.of(document, Optional.empty())),
                new Pace(StepSize.NONE, speed),
                new Board(800, 660, Words.in(language))));
    }

    private static <E extends Experiment> History<Opened<E>> begun(Opened<E> opened) {
        return History.start(opened, Opened::bytes);
    }

    Bench<E> bench() {
        return state().bench();
    }

    /** Shows what is open, at the moment it knows; there is nothing to undo then. */
    void start(Opened<E> opened) {
        show(opened.at(), begun(opened));
    }

    /** Shows what a document holds, at the moment it names; undo brings back what was there before. */
    void open(Opened<E> opened, Sentence name) {
        show(opened.document().bookmark(), left().edit(name, opened));
    }

    /** The edits stay as they are, and every one of them learns where its document was saved. */
    void saved(Document<E> as, Path where) {
        Opened<E> now = state().opened();
        show(state().withKnown(state().history().map(any -> any.saved(now, as, where))));
    }

    private void show(Bookmark bookmark, History<Opened<E>> history) {
        openings++;
        BenchState<E> next = BenchState.of(bench(), history, state().pace(), state().board());
        Score score = next.story().score();
        double time = next.story().timeOf(bookmark).orElse(0);
        show(next.withPace(next.pace().named(bookmark.size(), score)).withPlayhead(Playhead.at(score, time)));
    }

    /** The moment that is shown, as a file names it. */
    Bookmark bookmark() {
        return state().bookmark();
    }

    /** How often something else was opened; work on what was there before is of no use any more. */
    int openings() {
        return openings;
    }

    /** What is there now becomes the beginning: there is nothing to undo. */
    void forgetPast() {
        show(state().withKnown(begun(state().opened())));
    }

    /** Everything as it was opened or saved, at the moment at which it opens. */
    void startAnew() {
        Document<E> document = state().opened().document();
        edit(Sentence.of("edit.anew"), document.experiment());
        seek(document.bookmark());
    }

    /** What a file would hold now. */
    Document<E> current() {
        return state().opened().current(bookmark());
    }

    void hover(Optional<Spot> spot) {
        if (!spot.equals(state().gaze().pointed())) {
            show(state().withGaze(state().gaze().pointing(spot)));
        }
    }

    void select(Optional<Spot> spot) {
        if (!spot.equals(state().gaze().selected())) {
            show(state().withGaze(state().gaze().selecting(spot)));
        }
    }

    /** Asks a number where it comes from. */
    void ask(Spot spot) {
        show(state().withTrail(Trail.of(spot)));
    }

    /** Asks the number that is looked at, or else the one that the story has come to; false if there is none. */
    boolean ask() {
        Optional<Spot> spot = state().gaze().asked().or(() -> bookmark().spot());
        spot.ifPresent(this::ask);
        return spot.isPresent();
    }

    /** Goes on, or back, along what was asked. */
    void trail(UnaryOperator<Trail> how) {
        show(state().withTrail(how.apply(state().trail())));
    }

    /** Changes the experiment; changes in a row under one key, at one moment, are undone together. */
    void edit(Sentence name, E next, Object mergeKey) {
        Object atThisMoment = List.of(mergeKey, moves());
        change(history -> history.edit(name, history.present().with(next), atThisMoment));
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
                .map(parameter -> parameter instanceof Parameter.When<E> when ? when.control() : parameter)
                .flatMap(parameter -> parameter instanceof Parameter.Grids<E> grids ? Stream.of(grids) : Stream.of());
    }

    /** What long work has found out, taken over as it is now; nothing that can be undone. */
    void arrive(UnaryOperator<E> result) {
        Opened<E> now = state().opened();
        History<Opened<E>> next = state().history().with(now.with(result.apply(now.experiment())));
        if (!next.equals(state().history())) {
            show(state().withResults(next));
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

    /**
     * To what is there before or after an edit. Another file comes back at the moment at which it was left; this one at
     * the moment of the edit, unless somebody has moved since or it plays.
     */
    private void travel(UnaryOperator<History<Opened<E>>> how) {
        BenchState<E> from = state();
        History<Opened<E>> now = left();
        History<Opened<E>> next = how.apply(now);
        if (next.equals(now)) {
            return;
        }
        boolean sameFile = next.present().isSameFile(from.opened());
        boolean stayed = from.opened().isAt(from.bookmark()) && !from.playhead().isMoving();
        BenchState<E> there = from.withHistory(next);
        openings += sameFile ? 0 : 1;
        show((sameFile && stayed && !there.isAlike(from) ? there.atKnownMoment() : there).knowingItsMoment());
    }

    /** The history, in which what is open knows its moment. */
    private History<Opened<E>> left() {
        History<Opened<E>> history = state().history();
        return history.with(history.present().left(bookmark()));
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

    private void change(UnaryOperator<History<Opened<E>>> how) {
        History<Opened<E>> now = left();
        History<Opened<E>> next = how.apply(now);
        if (!next.equals(now)) {
            show(state().withHistory(next).knowingItsMoment());
        }
    }
}
