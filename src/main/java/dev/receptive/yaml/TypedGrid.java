package dev.receptive.yaml;

import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import java.util.Map;

/**
 * A grid as it is written.
 *
 * @param values {@code [H, W]}
 * @param fractions what was typed as a fraction, by its place in the order of the values
 */
public record TypedGrid(Tensor values, Map<Integer, Fraction> fractions) {

    public TypedGrid {
        fractions = Map.copyOf(fractions);
    }
}
