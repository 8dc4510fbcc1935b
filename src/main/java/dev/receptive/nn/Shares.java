package dev.receptive.nn;

import java.util.stream.IntStream;

/**
 * An axis cut into as many nearly equal ranges as there are outputs: output {@code o} of {@code m} over {@code n} inputs
 * has {@code ⌊o·n/m⌋} to {@code ⌈(o + 1)·n/m⌉ − 1}, so neighbours may share an input. Source: PyTorch,
 * {@code AdaptiveAvgPool2d}.
 *
 * @param inputs how many numbers
 * @param outputs how many ranges
 */
public record Shares(int inputs, int outputs) {

    /** What an output has. */
    public Range of(int output) {
        long first = output * (long) inputs / outputs;
        long past = ((output + 1) * (long) inputs + outputs - 1) / outputs;
        return new Range((int) first, (int) past);
    }

    Range reads(Range some) {
        return some.isEmpty() ? Range.NONE : of(some.from()).hull(of(some.to() - 1));
    }

    Range reaches(Range some) {
        return Range.around(
                IntStream.range(0, outputs).filter(o -> !of(o).meet(some).isEmpty()));
    }
}
