package dev.receptive.lesson;

import dev.receptive.figure.Patch;
import java.util.List;

/**
 * The right answer, once it may be seen.
 *
 * @param text what it is
 * @param lit where it stands on the stage; may be empty
 */
public record Solution(Wording text, List<Patch> lit) {

    public Solution {
        lit = List.copyOf(lit);
    }
}
