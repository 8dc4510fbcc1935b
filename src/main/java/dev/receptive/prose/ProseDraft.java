package dev.receptive.prose;

import dev.receptive.yaml.Slip;
import java.util.List;

/** A text as it was read: what could be understood of it, and everything that is wrong in it, from top to bottom. */
public record ProseDraft(Prose prose, List<Slip> mistakes) {
    public ProseDraft {
        mistakes = List.copyOf(mistakes);
    }
}
