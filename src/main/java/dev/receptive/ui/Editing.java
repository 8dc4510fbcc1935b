package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.History;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.time.Playhead;
import dev.receptive.time.Score;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is set up on a bench: opened, edited, undone and redone. Every change of it is a change of its history. */
abstract class Editing<E extends Experiment> extends Player<E> {

    private final Typing typing = new Typing();
    private int openings;

    Editing(BenchState<E> first) {
        super(first);
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

    /** Shows what a document holds, at the moment it names; undo brings back what was there before. */
    final void open(Opened<E> opened, Sentence name) {
        typing.finish();
        show(opened.document().bookmark(), left().edit(name, opened));
    }

    private void show(Bookmark bookmark, History<Opened<E>> history) {
        openings++;
        BenchState<E> next = BenchState.of(bench(), history, state().pace(), state().board());
        Score score = next.story().score();
        double time = next.story().timeOf(bookmark).orElse(0);
        show(next.withPace(next.pace().named(bookmark.size(), score)).withPlayhead(Playhead.at(score, time)));
    }

    /** The moment that is shown, as a file names it. */
    final Bookmark bookmark() {
        return state().bookmark();
    }

    /** How often something else was opened; work on what was there before is of no use any more. */
    final int openings() {
        return openings;
    }

    /** What is there now becomes the beginning: there is nothing to undo. */
    final void forgetPast() {
        show(state().withKnown(begun(state().opened())));
    }

    /** Everything as it was opened or saved, at the moment at which it opens. */
    final void startAnew() {
        typing.finish();
        Document<E> document = state().opened().document();
        edit(Sentence.of("edit.anew"), document.experiment());
        seek(document.bookmark());
    }

    /** Changes the experiment; changes in a row under one key, at one moment, are undone together. */
    final void edit(Sentence name, E next, Object mergeKey) {
        Object atThisMoment = List.of(mergeKey, moves());
        change(history -> history.edit(name, history.present().with(next), atThisMoment));
    }

    final void edit(Sentence name, E next) {
        change(history -> history.edit(name, history.present().with(next)));
    }

    /** What long work has found out, taken over as it is now; nothing that can be undone. */
    final void arrive(UnaryOperator<E> result) {
        Opened<E> now = state().opened();
        History<Opened<E>> next = state().history().with(now.with(result.apply(now.experiment())));
        if (!next.equals(state().history())) {
            show(state().withResults(next));
        }
    }

    final void undo() {
        typing.finish();
        travel(History::undo);
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

    private void change(UnaryOperator<History<Opened<E>>> how) {
        History<Opened<E>> now = left();
        History<Opened<E>> next = how.apply(now);
        if (!next.equals(now)) {
            show(state().withHistory(next).knowingItsMoment());
        }
    }
}
