package dev.receptive.prose;

import dev.receptive.yaml.Slip;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the text alone cannot tell.
 *
 * @param pictures whether a picture is there, by its path in the lesson's folder
 * @param formulas what is wrong in a formula, by its TeX
 * @param lights what is wrong in what a phrase lights, as it is written
 */
public record ProseChecks(
        Predicate<String> pictures, Function<String, List<Slip>> formulas, Function<String, List<Slip>> lights) {

    /** Everything is there, and nothing is wrong. */
    public static final ProseChecks NONE = new ProseChecks(path -> true, tex -> List.of(), target -> List.of());
}
