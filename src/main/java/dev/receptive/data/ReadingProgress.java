package dev.receptive.data;

import java.util.concurrent.CancellationException;

/** Told how many pictures of a set are read, on the thread that reads them; and the place where that may be ended. */
@FunctionalInterface
public interface ReadingProgress {

    /** For whoever waits without looking. */
    ReadingProgress UNSEEN = (done, of) -> {};

    /**
     * So many are read, of so many: said before each, and after the last. Of a set in four files nothing is said.
     *
     * @throws CancellationException if the reading is to end: it then ends with it, and has no result
     */
    void read(int done, int of);
}
