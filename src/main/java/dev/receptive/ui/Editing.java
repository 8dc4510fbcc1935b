package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.History;
import dev.receptive.bench.Subject;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.time.Playhead;
import dev.receptive.time.Score;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What is set up on a bench: opened, edited, undone and redone. Every change of it is a change of its history. */
abstract class Editing<E extends Experiment> extends Player<E> {

    private final Typing typing = new Typing();
    private final Computing<E> computing;
    private GaveWay told = (gone, back, why) -> {};
    private Optional<Document<E>> page = Optional.empty();
    private Optional<Bookmark> opening = Optional.empty();
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper();

    Editing(BenchState<E> first) {
        super(first);
        computing = new Computing<>(first.bench(), this::takeBack);
    }

    /** What the state becomes when something of it has been computed. */
    private interface Landing<E extends Experiment> {
        BenchState<E> land(BenchState<E> over, Subject<E> computed);
    }

    /** From now on, what takes long is computed there; meanwhile the last picture stays. What cannot be computed is told. */
    final void computeIn(Workshop workshop, GaveWay failed) {
        computing.in(workshop);
        told = failed;
        complete();
    }

    /** Where long work is done, once that is known. */
    final Optional<Workshop> workshop() {
        return computing.workshop();
    }

    /** What cannot be computed gives way to what is still seen, with all that could be undone then. */
    private void takeBack(Mishap mishap) {
        Opened<E> gone = left().present();
        opening = Optional.empty();
        show(state().asPictured());
        told.told(gone, state().opened(), Sentence.of("error.computed", mishap.told()));
    }

    static <E extends Experiment> History<Opened<E>> begun(Opened<E> opened) {
        return History.start(opened, Opened::bytes);
    }

    final Bench<E> bench() {
        return state().bench();
    }

    /** What is being typed here. */
    final Typing typing() {
        return typing;
    }

    /** Shows what is open, at the moment it knows; there is nothing to undo then. */
    final void start(Opened<E> opened) {
        typing.finish();
        show(opened.at(), begun(opened));
    }

    /** Shows what is open, at the moment it knows; undo brings back what was there before. */
    final void open(Opened<E> opened, Sentence name) {
        typing.finish();
        show(opened.at(), left().edit(name, opened));
    }

    /**
     * Shows what is open, at the moment it knows: no edit. Where a page lies, it comes into its place, and undo leads to what
     * was there before the first of them.
     */
    final void turnPage(Opened<E> opened, Sentence name) {
        typing.finish();
        boolean onPage = page.filter(left().present().document()::equals).isPresent();
        page = Optional.of(opened.document());
        show(opened.at(), onPage ? left().instead(name, opened) : left().edit(name, opened));
    }

    private void show(Bookmark bookmark, History<Opened<E>> history) {
        go(history, Optional.of(bookmark), BenchState::withSubject);
        openings.set(openings.get() + 1);
    }

    /**
     * Shows what a history holds now: at once, or, where computing it takes long, once that is done. What cannot be
     * computed at once changes nothing.
     *
     * @param at the moment at which it is shown, if it is being opened
     */
    private void go(History<Opened<E>> next, Optional<Bookmark> at, Landing<E> landing) {
        BenchState<E> over = state().withHistory(next);
        E experiment = over.experiment();
        if (over.isComputing() && computing.isBeside(experiment, over.subject())) {
            opening = at;
            show(over);
            computing.instead(experiment, over.subject(), computed -> arrived(computed, landing));
        } else {
            Subject<E> subject = over.isComputing() ? bench().compute(experiment, over.subject()) : over.subject();
            BenchState<E> landed = landed(over, subject, at, landing);
            computing.forget();
            land(landed);
        }
    }

    private void arrived(Subject<E> computed, Landing<E> landing) {
        land(landed(state(), computed, opening, landing));
    }

    private void land(BenchState<E> landed) {
        opening = Optional.empty();
        show(landed);
        complete();
    }

    /** What takes longer than an edit may, and is not undone. */
    private void complete() {
        computing.complete(state().subject(), whole -> show(state().withResults(whole)));
    }

    private static <E extends Experiment> BenchState<E> landed(
            BenchState<E> over, Subject<E> computed, Optional<Bookmark> at, Landing<E> landing) {
        return at.isPresent() ? opened(over, computed, at.get()) : landing.land(over, computed);
    }

    private static <E extends Experiment> BenchState<E> opened(BenchState<E> over, Subject<E> computed, Bookmark at) {
        BenchState<E> next = BenchState.of(over.bench(), over.history(), computed, over.pace(), over.board());
        Score score = next.story().score();
        double time = next.story().timeOf(at).orElse(0);
        return next.withPace(next.pace().named(at.size(), score)).withPlayhead(Playhead.at(score, time));
    }

    /** The moment that is shown, as a file names it. */
    final Bookmark bookmark() {
        return state().bookmark();
    }

    /** How often something else was opened; work on what was there before is of no use any more. */
    final ReadOnlyIntegerProperty openingsProperty() {
        return openings.getReadOnlyProperty();
    }

    final int openings() {
        return openings.get();
    }

    /** What is there now becomes the beginning: there is nothing to undo. */
    final void forgetPast() {
        show(state().withoutPast());
    }

    /** Everything as it was opened or saved, at the moment at which it opens. */
    final void startAnew() {
        typing.finish();
        Document<E> document = state().opened().document();
        edit(Sentence.of("edit.anew"), document.experiment());
        if (state().isComputing()) {
            opening = Optional.of(document.bookmark());
        } else {
            seek(document.bookmark());
        }
    }

    /** Changes the experiment; changes in a row under one key, at one moment, are undone together. */
    final void edit(Sentence name, E next, Object mergeKey) {
        goWhereItIsTold(next);
        Object atThisMoment = List.of(mergeKey, moves());
        change(history -> history.edit(name, history.present().with(next), atThisMoment));
    }

    final void edit(Sentence name, E next) {
        goWhereItIsTold(next);
        change(history -> history.edit(name, history.present().with(next)));
    }

    /** What is told only once all is computed would not be seen before. */
    private void goWhereItIsTold(E next) {
        boolean there = state().time() >= score().duration();
        if (!there && bench().isToldAtEnd(state().experiment(), next)) {
            toEnd();
        }
    }

    /** What long work has found out, taken over as it is now; nothing that can be undone. */
    final void arrive(UnaryOperator<E> result) {
        Opened<E> now = state().opened();
        History<Opened<E>> next = state().history().with(now.with(result.apply(now.experiment())));
        if (next.equals(state().history())) {
            return;
        }
        BenchState<E> over = state().withHistory(next);
        E experiment = over.experiment();
        if (computing.isBeside(experiment, over.subject())) {
            show(over);
            computing.after(experiment, over.subject(), computed -> arrived(computed, BenchState::withResults));
        } else {
            go(next, opening, BenchState::withResults);
        }
    }

    /** What undo would take back: on the page of a lesson nothing that was done before it was turned to. */
    final Optional<Sentence> undoName() {
        return state().history().undoName().filter(name -> !(rules().isPage() && name.equals(PageOnDesk.LAID)));
    }

    final void undo() {
        typing.finish();
        if (undoName().isPresent()) {
            travel(History::undo);
        }
    }

    final void redo() {
        typing.finish();
        travel(History::redo);
    }

    /**
     * To what is there before or after an edit. Another file comes back at the moment at which it was left; this one at
     * the moment of the edit, unless somebody has moved since or it plays.
     */
    private void travel(UnaryOperator<History<Opened<E>>> how) {
        BenchState<E> from = state();
        History<Opened<E>> now = left();
        History<Opened<E>> came = how.apply(now);
        if (came.equals(now)) {
            return;
        }
        boolean sameFile = came.present().isSameFile(from.opened());
        History<Opened<E>> next = sameFile ? carried(from.experiment(), came) : came;
        boolean stayed = from.opened().isAt(from.bookmark()) && !from.playhead().isMoving();
        go(next, Optional.empty(), (over, computed) -> {
            BenchState<E> there = over.withSubject(computed).withKnownSteps(from);
            return (sameFile && stayed && !there.isAlike(over) ? there.atKnownMoment() : there).knowingItsMoment();
        });
        openings.set(openings.get() + (sameFile ? 0 : 1));
    }

    /** What work has found since goes with whoever undoes or does again. */
    private History<Opened<E>> carried(E left, History<Opened<E>> came) {
        Opened<E> there = came.present();
        return came.with(there.with(bench().carried(left, there.experiment())));
    }

    /** The history, in which what is open knows its moment. */
    private History<Opened<E>> left() {
        History<Opened<E>> history = state().history();
        return history.with(history.present().left(bookmark()));
    }

    private void change(UnaryOperator<History<Opened<E>>> how) {
        History<Opened<E>> now = left();
        History<Opened<E>> next = how.apply(now);
        if (!next.equals(now)) {
            go(next, opening, (over, computed) -> over.withSubject(computed).knowingItsMoment());
        }
    }
}
