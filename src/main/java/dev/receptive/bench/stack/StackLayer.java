package dev.receptive.bench.stack;

import dev.receptive.bench.Limits;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/**
 * A layer with a square window.
 *
 * @param kernel its side
 * @param padding on each side
 */
record StackLayer(StackKind kind, int kernel, int stride, int padding, int dilation) {

    static final int MOST_KERNEL = 11;

    StackLayer {
        Limits.inRange("field.stack.kernel", kernel, 1, MOST_KERNEL);
        Limits.inRange("field.stack.stride", stride, 1, Limits.STRIDE);
        Limits.inRange("field.stack.padding", padding, 0, Limits.PADDING);
        Limits.inRange("field.stack.dilation", dilation, 1, Limits.DILATION);
        if (kind == StackKind.POOL && 2 * padding > kernel) {
            throw Refusal.of("error.stack.half", padding, kernel);
        }
    }

    /** A convolution of stride 1. */
    static StackLayer conv(int kernel) {
        return new StackLayer(StackKind.CONV, kernel, 1, 0, 1);
    }

    /** A pooling as PyTorch has it where nothing is said: it moves by its own side. */
    static StackLayer pool(int kernel) {
        return new StackLayer(StackKind.POOL, kernel, Math.min(kernel, Limits.STRIDE), 0, 1);
    }

    /** How it slides. */
    Window2d window() {
        return new Window2d(
                Extent.square(kernel), Extent.square(stride), Padding.all(padding), Extent.square(dilation));
    }

    Sentence name() {
        return Sentence.of("stack.name." + kind.code(), kernel);
    }

    StackLayer with(StackKind other) {
        return new StackLayer(other, kernel, stride, padding, dilation);
    }

    StackLayer withKernel(int other) {
        return new StackLayer(kind, other, stride, padding, dilation);
    }

    StackLayer withStride(int other) {
        return new StackLayer(kind, kernel, other, padding, dilation);
    }

    StackLayer withPadding(int other) {
        return new StackLayer(kind, kernel, stride, other, dilation);
    }

    StackLayer withDilation(int other) {
        return new StackLayer(kind, kernel, stride, padding, other);
    }
}
