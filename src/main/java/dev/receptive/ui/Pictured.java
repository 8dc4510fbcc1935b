package dev.receptive.ui;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.History;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.document.Opened;
import java.util.function.UnaryOperator;

/**
 * What was computed last, and is seen: it stays while something newer is computed.
 *
 * @param history what was set up when it was computed, with what could be undone then
 * @param story how the subject is told
 */
record Pictured<E extends Experiment>(History<Opened<E>> history, Subject<E> subject, Story story) {

    /** What was computed over a history, in which something newer may be set up. */
    static <E extends Experiment> Pictured<E> of(History<Opened<E>> history, Subject<E> subject, Story story) {
        Opened<E> computed = history.present().with(subject.experiment());
        return new Pictured<>(history.with(computed), subject, story);
    }

    /** What it was computed of. */
    Opened<E> opened() {
        return history.present();
    }

    Pictured<E> told(Story next) {
        return new Pictured<>(history, subject, next);
    }

    Pictured<E> withHistory(History<Opened<E>> next) {
        return new Pictured<>(next, subject, story);
    }

    /** The time in another story that corresponds to one in this: at the same number if it is there, else at the end. */
    double corresponding(double time, Story other) {
        if (time == 0) {
            return 0;
        }
        Bookmark mark = story.bookmark(time, "");
        boolean ended = time >= story.score().duration() || mark.spot().isEmpty();
        return ended
                ? other.score().duration()
                : other.timeOf(Bookmark.at(mark.spot().get(), ""))
                        .orElse(other.score().duration());
    }

    Pictured<E> map(UnaryOperator<Opened<E>> change) {
        return withHistory(history.map(change));
    }
}
