package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.concurrent.CancellationException;

/** Told how far long work is, on the thread that does it. */
@FunctionalInterface
public interface Progress {

    Progress UNSEEN = (done, of) -> {};

    /** So much is done, of so much. */
    void done(long done, long of);

    /** Something that whoever waits should know. */
    default void tell(Sentence sentence) {}

    /**
     * Where work may rest or end: waits while it is paused.
     *
     * @throws CancellationException if it is to end
     */
    default void rest() {}
}
