package dev.receptive.bench.convolution;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import java.util.List;
import java.util.Optional;

/**
 * A convolution written as a product of two arrays. It is of one map at a time, and of the channels that this sees. What
 * stands in an array is a number of the input, of a kernel or of the output; zeros stand for nothing.
 */
interface Unrolled {

    /** The array at the left. */
    String LEFT = "left";

    /** The array above. */
    String ABOVE = "above";

    /** What their product is, and the bias. */
    String RESULT = "result";

    Extent size(String array);

    float value(Spot spot);

    /** The number that stands there once more; nothing of a zero, or of what is added up from several. */
    Optional<Spot> source(Spot spot);

    /** What adds up there; nothing of a zero. */
    List<Spot> sources(Spot spot);

    /** What of an array makes an output, or is it. */
    Patch lit(String array, int map, int cell);

    /** The factor of an array that a product of an output takes; nothing of padding that has no place there. */
    Optional<Spot> factor(String array, int map, int cell, Product product);

    /** Where a number of the input or of a kernel stands in the arrays of a map. */
    List<Patch> copies(Spot spot, int map);

    /** Whether an array is there from the start, and not made as the window slides. */
    boolean isGiven(String array);

    /** A number of an array. */
    static Spot at(String array, int map, int row, int column) {
        return new Spot(array, map, row, column);
    }

    static boolean isPart(Spot spot) {
        return spot.isIn(LEFT) || spot.isIn(ABOVE) || spot.isIn(RESULT);
    }
}
