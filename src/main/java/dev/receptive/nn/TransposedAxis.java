package dev.receptive.nn;

import java.util.stream.IntStream;

/**
 * One axis of a transposed convolution: input {@code y} lays weight {@code i} on output {@code y·s + i·d − p₀}.
 *
 * @param over the outputs, as the axis that the kernel slides over
 * @param inputs how many inputs; output padding could make room for more
 */
record TransposedAxis(Axis over, int inputs) {

    static final int NO_WEIGHT = -1;

    /** The weight through which an input reaches an output, or {@link #NO_WEIGHT}. */
    int weight(int input, int output) {
        return IntStream.range(0, over.kernel())
                .filter(i -> over.read(input, i) == output)
                .findFirst()
                .orElse(NO_WEIGHT);
    }

    /** The inputs that reach any of some outputs, as the shortest range. */
    Range reads(Range outputs) {
        return Range.around(IntStream.range(0, inputs)
                .filter(y -> outputs.indices().anyMatch(output -> weight(y, output) != NO_WEIGHT)));
    }

    /** The outputs that some inputs reach, as the shortest range. */
    Range reaches(Range some) {
        return over.reads(some, PaddingMode.ZEROS);
    }
}
