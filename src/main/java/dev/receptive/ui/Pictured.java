package dev.receptive.ui;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.History;
import dev.receptive.bench.Secret;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.bench.Veil;
import dev.receptive.document.Opened;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What was computed last, and is seen: it stays while something newer is computed.
 *
 * @param history what was set up when it was computed, with what could be undone then
 * @param told how the subject is told
 * @param secrets what is kept from whoever looks
 * @param story the same without them: what is seen
 */
record Pictured<E extends Experiment>(
        History<Opened<E>> history, Subject<E> subject, Story told, List<Secret> secrets, Story story) {

    /** What was computed over a history, in which something newer may be set up. */
    static <E extends Experiment> Pictured<E> of(History<Opened<E>> history, Subject<E> subject, Story story) {
        Opened<E> computed = history.present().with(subject.experiment());
        return new Pictured<>(history.with(computed), subject, story, List.of(), story);
    }

    /** What it was computed of. */
    Opened<E> opened() {
        return history.present();
    }

    Pictured<E> told(Story next) {
        return new Pictured<>(history, subject, next, secrets, Veil.of(subject, next, secrets));
    }

    /** From now on some secrets are kept. */
    Pictured<E> keeping(List<Secret> next) {
        return new Pictured<>(history, subject, told, next, Veil.of(subject, told, next));
    }

    Pictured<E> withHistory(History<Opened<E>> next) {
        return new Pictured<>(next, subject, told, secrets, story);
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
