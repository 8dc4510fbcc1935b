package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.concurrent.CancellationException;

/** Told how far long work is, on the thread that does it. */
@FunctionalInterface
public interface Progress {

    Progress UNSEEN = (done, of) -> {};

    /** So much is done, of so much. */
    void done(long done, long of);

    /** Something that whoever waits should know; a newer sentence takes the place of one that was not shown yet. */
    default void tell(Sentence sentence) {}

    /**
     * Whether another result should arrive now, for work that finds more of them than anybody can look at: the last one has
     * been painted, and it is time for the next. It may be asked at every step.
     *
     * @param perSecond the most results in a second
     */
    default boolean isDue(double perSecond) {
        return true;
    }

    /** How long it has worked so far, in seconds, as the screen counts them; 0 where nobody looks. */
    default double seconds() {
        return 0;
    }

    /**
     * Where work may rest or end: waits while it is paused.
     *
     * @throws CancellationException if it is to end
     */
    default void rest() {}
}
