package dev.receptive.ui;

import dev.receptive.document.Opened;
import dev.receptive.words.Sentence;

/** Is told of what could not be computed, and so gave way to what was there before. */
@FunctionalInterface
interface GaveWay {

    /**
     * Called when what was there before is back.
     *
     * @param gone what gave way, at its moment
     * @param back what is there again
     */
    void told(Opened<?> gone, Opened<?> back, Sentence why);
}
