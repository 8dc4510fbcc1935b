package dev.receptive.bench;

import dev.receptive.figure.Patch;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A wrong way to reckon something, with what it comes to: whoever answers with that number has probably gone this way.
 *
 * @param code its name
 * @param why what went wrong, said to that person
 * @param value what it comes to
 * @param lit where it can be seen on the stage; may be empty
 */
public record Misrule(String code, Sentence why, Figures value, List<Patch> lit) {

    public Misrule {
        lit = List.copyOf(lit);
    }

    /**
     * @param values fill the placeholders of its sentence
     */
    public static Misrule of(String code, Figures value, Object... values) {
        return new Misrule(code, Sentence.of("lesson.rule." + code, values), value, List.of());
    }

    public Misrule lighting(List<Patch> patches) {
        return new Misrule(code, why, value, patches);
    }

    /** The wrong ways that lead to something else than the right one, and of those that lead to the same the first. */
    public static List<Misrule> distinct(Figures right, List<Misrule> wrong) {
        List<Misrule> kept = new ArrayList<>();
        for (Misrule rule : wrong) {
            boolean known = kept.stream().anyMatch(other -> other.value().isAlike(rule.value()));
            if (!known && !rule.value().isAlike(right)) {
                kept.add(rule);
            }
        }
        return List.copyOf(kept);
    }
}
