package dev.receptive.bench;

import dev.receptive.figure.Quantity;
import dev.receptive.tensor.Tensor;
import java.util.List;

/** How many characters the equation of a product has at most, from the longest numbers that meet. */
public final class LongestProduct {

    /** Of a grey, which is at most 255. */
    private static final int LEVEL = 3;

    /** A whole number below it is written as it is. */
    private static final float PLAIN = 1e6f;

    private LongestProduct() {}

    public static int of(Channels inputs, List<Numbers> weights) {
        return of(inputs.levels() ? LEVEL : longest(inputs.planes(), false), weights);
    }

    /** Of numbers that were computed. */
    public static int of(Tensor computed, List<Numbers> weights) {
        int longest = 1;
        for (int i = 0; i < computed.shape().count(); i++) {
            longest = Math.max(longest, Quantity.of(computed.at(i)).text().length());
        }
        return of(longest, weights);
    }

    private static int of(int input, List<Numbers> weights) {
        int weight = longest(weights, true);
        int plain = longest(weights, false);
        int product = Math.max(plain, input + Math.max(0, plain - 1));
        return input + "·".length() + weight + " = ".length() + product;
    }

    private static int longest(List<Numbers> grids, boolean enclosed) {
        int longest = 1;
        for (Numbers grid : grids) {
            for (int row = 0; row < grid.height(); row++) {
                for (int column = 0; column < grid.width(); column++) {
                    longest = Math.max(longest, length(grid, row, column, enclosed));
                }
            }
        }
        return longest;
    }

    /** Most numbers are small and whole, and need not be written to be counted. */
    private static int length(Numbers grid, int row, int column, boolean enclosed) {
        float value = grid.values().at(row, column);
        boolean plain = value == (int) value
                && Math.abs(value) < PLAIN
                && grid.fractions().isEmpty();
        if (plain) {
            return Integer.toString((int) value).length() + (enclosed && value < 0 ? 2 : 0);
        }
        Quantity number = grid.quantity(row, column);
        return (enclosed ? number.enclosed() : number.text()).length();
    }
}
