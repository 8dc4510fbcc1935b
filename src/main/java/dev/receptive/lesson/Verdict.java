package dev.receptive.lesson;

import dev.receptive.bench.Misrule;
import dev.receptive.figure.Patch;
import java.util.List;
import java.util.Optional;

/**
 * What is said to an answer.
 *
 * @param right whether it is
 * @param why of a wrong one, the rule behind it, or a hint; nothing where none is known
 * @param lit where that can be seen on the stage; may be empty
 */
public record Verdict(boolean right, Optional<Wording> why, List<Patch> lit) {

    public static final Verdict RIGHT = new Verdict(true, Optional.empty(), List.of());

    /** Wrong in a way that nobody has named. */
    public static final Verdict WRONG = new Verdict(false, Optional.empty(), List.of());

    public Verdict {
        lit = List.copyOf(lit);
    }

    public static Verdict wrong(Misrule rule) {
        return new Verdict(false, Optional.of(Wording.of(rule.why())), rule.lit());
    }

    public static Verdict wrong(Wording why, List<Patch> lit) {
        return new Verdict(false, Optional.of(why), lit);
    }
}
