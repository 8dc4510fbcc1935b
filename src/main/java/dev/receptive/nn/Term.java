package dev.receptive.nn;

import dev.receptive.tensor.Tensor;

/**
 * One number that a unit is made of, and what it is multiplied by.
 *
 * @param source the activation that it stands in: asking the layer that computed it goes one step further back
 * @param index where it stands there, row-major; {@link #PADDING} for a zero outside the input
 * @param weight where its factor stands in the layer's {@code weight}, row-major; {@link #NO_WEIGHT} if it is not one
 * @param factor what it is multiplied by; 1 where a form other than a sum takes it as it is
 */
public record Term(Tensor source, int index, int weight, float factor) {

    public static final int PADDING = -1;
    public static final int NO_WEIGHT = -1;

    /** A number taken as it is. */
    static Term of(Tensor source, int index) {
        return new Term(source, index, NO_WEIGHT, 1);
    }

    /** The number itself; 0 in the padding. */
    public float value() {
        return index == PADDING ? 0 : source.at(index);
    }

    /** Whether a sum multiplies it: a number of {@link #of} is taken as it is. */
    public boolean isMultiplied() {
        return weight != NO_WEIGHT || factor != 1;
    }

    public float product() {
        return value() * factor;
    }

    /** As in {@code 3·0.5}, or {@code 3} where nothing is multiplied. */
    @Override
    public String toString() {
        return Piece.digits(value()) + (isMultiplied() ? "·" + Piece.digits(factor) : "");
    }
}
