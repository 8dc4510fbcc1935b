package dev.receptive.nn;

import java.util.stream.IntStream;

/**
 * One axis of a sliding window: where it stands for each output, and what it never reads.
 *
 * <p>With input size {@code n}, padding {@code p₀ + p₁}, kernel {@code k}, dilation {@code d} and stride {@code s} the
 * number of outputs is {@code ⌊(n + p₀ + p₁ − d(k − 1) − 1) / s⌋ + 1} (PyTorch, {@code Conv2d}). Output {@code o} reads
 * input {@code o·s + i·d − p₀} through weight {@code i}.
 *
 * @param input input size, at least 1
 * @param kernel number of weights, at least 1
 * @param stride inputs between one window and the next, at least 1
 * @param dilation inputs between one weight and the next, at least 1
 * @param before zeros before the input, at least 0
 * @param after zeros after the input, at least 0
 */
public record Axis(int input, int kernel, int stride, int dilation, int before, int after) {

    public Axis {
        if (dilation * (long) (kernel - 1) + 1 > (long) input + before + after) {
            throw new IllegalArgumentException("window: a kernel that spans " + (dilation * (kernel - 1) + 1)
                    + " does not fit " + input + " inputs with padding " + before + " + " + after);
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

    /** The outputs that read an input (or, below 0 and past the end, a padding zero), in order. */
    public IntStream readers(int index) {
        return IntStream.range(0, kernel)
                .map(i -> kernel - 1 - i)
                .map(i -> index + before - i * dilation)
                .filter(start -> start >= 0 && start % stride == 0 && start / stride < outputs())
                .map(start -> start / stride);
    }

    /** Whether any output reads this input: past the last window, or between two far ones, none does. */
    public boolean isRead(int index) {
        return readers(index).findAny().isPresent();
    }
}
