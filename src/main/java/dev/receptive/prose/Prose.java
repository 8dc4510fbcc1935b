package dev.receptive.prose;

import dev.receptive.words.Words;
import java.util.List;

/** A text in one language. */
public record Prose(List<ProseBlock> blocks) {

    /** Nothing. */
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** What is read aloud. */
    public String plain(Words words) {
        return ProseBlock.plain(blocks, words);
    }
}
