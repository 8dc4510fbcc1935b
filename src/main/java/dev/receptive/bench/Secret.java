package dev.receptive.bench;

import dev.receptive.figure.Spot;

/** What a stage keeps to itself as long as somebody is asked. */
public sealed interface Secret {

    /**
     * The answer to a question about the whole, or about a layer of it.
     *
     * @param layer from 1 on; 0 for the whole
     */
    record AskedTopic(Topic topic, int layer) implements Secret {}

    /** A number, wherever it stands or is said, and the arithmetic by which it comes about. */
    record AskedValue(Spot spot) implements Secret {}

    /** The arithmetic that stands on the stage. */
    record AskedEquation() implements Secret {}

    /** Which numbers another sees: no hatching tells which nobody reads. */
    record AskedWindow() implements Secret {}

    /** What comes next: the stage stands still, and invites nobody to play. */
    record AskedNext() implements Secret {}
}
