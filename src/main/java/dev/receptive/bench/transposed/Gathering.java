package dev.receptive.bench.transposed;

import dev.receptive.figure.Quantity;
import java.util.List;

/** An ordinary convolution of stride and padding as its geometry says: which products it takes, and what they come to. */
interface Gathering {

    /**
     * A product of a number that comes about.
     *
     * @param channel of what is read
     * @param row of what is read; it may lie in the padding
     * @param column of what is read
     * @param i row of the weight as the loop counts it
     * @param j column of the weight as the loop counts it
     * @param isPadding whether what is read is no number of the plane, but a zero put there
     */
    record Gathered(
            int channel,
            int row,
            int column,
            int i,
            int j,
            boolean isPadding,
            Quantity value,
            Quantity factor,
            float product) {}

    /** The products of a number, in the order of the loop. */
    List<Gathered> gathered(int map, int row, int column);

    /** What is added to the products. */
    Quantity bias(int map);

    /** What the layer computed. */
    float output(int map, int row, int column);
}
