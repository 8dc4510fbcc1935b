package dev.receptive.ui;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.document.Opened;
import java.util.function.UnaryOperator;

/**
 * What was computed last, and is seen: it stays while something newer is computed.
 *
 * @param opened what it was computed of
 * @param story how the subject is told
 */
record Pictured<E extends Experiment>(Opened<E> opened, Subject<E> subject, Story story) {

    Pictured<E> told(Story next) {
        return new Pictured<>(opened, subject, next);
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
        return new Pictured<>(change.apply(opened), subject, story);
    }
}
