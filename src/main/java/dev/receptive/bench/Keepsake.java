package dev.receptive.bench;

import java.nio.file.Path;

/** What came of work on a bench and stands in no document, to be kept in a file of its own until the next start. Immutable. */
@FunctionalInterface
public interface Keepsake {

    /**
     * Writes it over what was there, on any thread.
     *
     * @throws dev.receptive.words.Refusal if it cannot be written
     */
    void write(Path path);
}
