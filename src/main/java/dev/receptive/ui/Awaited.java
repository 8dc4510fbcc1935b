package dev.receptive.ui;

import dev.receptive.words.Sentence;

/** Something that is read while somebody waits for it, known by its identity. */
final class Awaited {

    private final Sentence said;
    private final Runnable cancelled;

    /**
     * @param said what is said where it takes long
     * @param cancelled tells who waits that it was cancelled
     */
    Awaited(Sentence said, Runnable cancelled) {
        this.said = said;
        this.cancelled = cancelled;
    }

    Sentence said() {
        return said;
    }

    void cancel() {
        cancelled.run();
    }
}
