package dev.receptive.nn;

import java.util.stream.IntStream;

/**
 * One axis of a sliding window: where it stands for each output, and what it never reads.
 *
 * <p>With input size {@code n}, padding {@code p₀ + p₁}, kernel {@code k}, dilation {@code d} and stride {@code s} the
 * number of outputs is {@code ⌊(n + p₀ + p₁ − d(k − 1) − 1) / s⌋ + 1}. Output {@code o} reads input
 * {@code o·s + i·d − p₀} through weight {@code i}. Source: PyTorch, {@code torch.nn.Conv2d}; Dumoulin and Visin, A
 * Guide to Convolution Arithmetic, 2016.
 *
 * @param input input size, at least 1
 * @param kernel number of weights, at least 1
 * @param stride inputs between one window and the next, at least 1
 * @param dilation inputs between one weight and the next, at least 1
 * @param before padding before the input, at least 0; zeros, repeated inputs or nothing, as the layer says
 * @param after padding after the input, at least 0
 */
public record Axis(int input, int kernel, int stride, int dilation, int before, int after) {

    /**
     * @throws IllegalArgumentException if a size is out of its range, the kernel does not fit the padded input, or that is
     *     too large to be counted
     */
    public Axis {
        if (input < 1 || kernel < 1 || stride < 1 || dilation < 1) {
            throw new IllegalArgumentException("window: input " + input + ", kernel " + kernel + ", stride " + stride
                    + " and dilation " + dilation + " must each be at least 1");
        }
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException("window: padding " + before + " + " + after + " must not be negative");
        }
        long span = dilation * (long) (kernel - 1) + 1;
        if ((long) input + before + after > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "window: " + input + " inputs with padding " + before + " + " + after + " are too many to count");
        }
        if (span > (long) input + before + after) {
            throw new IllegalArgumentException("window: a kernel that spans " + span + " does not fit " + input
                    + " inputs with padding " + before + " + " + after);
        }
    }

    /** Inputs from the first weight to the last: {@code d(k − 1) + 1}. */
    public int span() {
        return dilation * (kernel - 1) + 1;
    }

    /** Input size with its padding. */
    public int padded() {
        return before + input + after;
    }

    /** Number of outputs; at least 1. */
    public int outputs() {
        return (padded() - span()) / stride + 1;
    }

    /** What the floor drops: padded inputs past the last window. */
    public int rest() {
        return (padded() - span()) % stride;
    }

    /** The input that weight {@code i} of output {@code o} reads; below 0 or from {@link #input} on it is padding. */
    public int read(int o, int i) {
        return o * stride + i * dilation - before;
    }

    public boolean isPadding(int index) {
        return index < 0 || index >= input;
    }

    /** The outputs that read an input (or, below 0 and past the end, a place of the padding), in order. */
    public IntStream readers(int index) {
        return IntStream.range(0, kernel)
                .map(i -> kernel - 1 - i)
                .filter(i -> reads(i, index))
                .map(i -> start(i, index) / stride);
    }

    /** The inputs that some outputs read, as the shortest range; padding leads to the inputs that its mode names. */
    Range reads(Range outputs, PaddingMode mode) {
        return Range.around(outputs.indices()
                .flatMap(o -> IntStream.range(0, kernel).map(i -> mode.source(read(o, i), input)))
                .filter(index -> index != PaddingMode.ZERO));
    }

    /** The outputs that any of some inputs reach, as the shortest range. */
    Range reaches(Range inputs, PaddingMode mode) {
        return Range.around(IntStream.range(0, outputs())
                .filter(o -> IntStream.range(0, kernel).anyMatch(i -> inputs.holds(mode.source(read(o, i), input)))));
    }

    /** Whether any output reads this input: past the last window, or between two far ones, none does. */
    public boolean isRead(int index) {
        for (int i = 0; i < kernel; i++) {
            if (reads(i, index)) {
                return true;
            }
        }
        return false;
    }

    /** The same of padding that repeats inputs: one may be read where its copy stands. */
    public boolean isRead(int index, PaddingMode mode) {
        return isRead(index)
                || (!isPadding(index)
                        && mode != PaddingMode.ZEROS
                        && IntStream.concat(IntStream.range(-before, 0), IntStream.range(input, input + after))
                                .anyMatch(copy -> mode.source(copy, input) == index && isRead(copy)));
    }

    /** Whether weight {@code i} meets an input at some output. */
    private boolean reads(int i, int index) {
        int start = start(i, index);
        return start >= 0 && start % stride == 0 && start / stride < outputs();
    }

    /** Where in the padded input the window begins whose weight {@code i} lies on an input. */
    private int start(int i, int index) {
        return index + before - i * dilation;
    }
}
