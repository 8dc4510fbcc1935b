package dev.receptive.lesson;

import dev.receptive.bench.Setup;
import dev.receptive.figure.Patch;
import java.util.List;
import java.util.Optional;

/**
 * The right answer, once it may be seen.
 *
 * @param text what it is
 * @param lit where it stands on the stage; may be empty
 * @param stage what is to be set up, where the stage is the answer
 */
public record Solution(Wording text, List<Patch> lit, Optional<Setup<?>> stage) {

    /** An answer for which the stage stays as it is. */
    Solution(Wording text, List<Patch> lit) {
        this(text, lit, Optional.empty());
    }

    public Solution {
        lit = List.copyOf(lit);
    }
}
