package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What is going on at a moment.
 *
 * @param narration what is happening, with its numbers
 * @param counts how far it is, from the largest to the smallest, each with its total
 * @param running the line of code that runs
 */
public record Now(Sentence narration, List<Sentence> counts, Optional<Running> running) {

    public Now {
        counts = List.copyOf(counts);
    }
}
