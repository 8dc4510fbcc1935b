package dev.receptive.digit;

import java.util.concurrent.CancellationException;

/** Told how far work on many images is, on the thread that does it; and the place where it may be ended. */
@FunctionalInterface
public interface BatchProgress {

    /** For whoever waits without looking. */
    BatchProgress UNSEEN = (done, of) -> {};

    /**
     * So many are done, of so many: said with 0 before the first batch, and after each.
     *
     * @throws CancellationException if the work is to end: it then ends with it, and has no result
     */
    void done(long done, long of);
}
