package dev.receptive.bench.network;

import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A convolution.
 *
 * @param kernels one for each map that comes out, with a slice for each that comes in
 * @param biases {@code [1, O]}
 * @param padding rows and columns of zeros on each side
 * @param stride by how many cells the kernel moves on, down and across
 */
record NetConv(KernelSlices kernels, Numbers biases, int padding, int stride) implements NetLayer {

    /** Of padding and stride. */
    static final int MOST = 6;

    /** By one cell at a time over what there is. */
    NetConv(KernelSlices kernels, Numbers biases) {
        this(kernels, biases, 0, 1);
    }

    NetConv with(KernelSlices other) {
        return new NetConv(other, biases, padding, stride);
    }

    NetConv with(Numbers other) {
        return new NetConv(kernels, other, padding, stride);
    }

    @Override
    public String code() {
        return "conv";
    }

    @Override
    public Layer layer() {
        Tensor bias = Tensor.of(Shape.of(kernels.count()), biases.values().toArray());
        Window2d window = window();
        return new Conv2d(kernels.weight(), bias, window, 1);
    }

    /** How the kernel slides. */
    Window2d window() {
        return Window2d.of(new Extent(kernels.height(), kernels.width()))
                .withStride(stride)
                .withPadding(padding);
    }

    @Override
    public void check(int number, Shape input) {
        if (input.rank() != 4) {
            throw Refusal.of("error.network.maps", number);
        }
        if (input.size(1) != kernels.depth()) {
            throw Refusal.of("error.network.slices", number, kernels.depth(), input.size(1));
        }
        if (kernels.height() > input.size(2) + 2 * padding || kernels.width() > input.size(3) + 2 * padding) {
            throw Refusal.of(
                    "error.network.large",
                    number,
                    kernels.height(),
                    kernels.width(),
                    input.size(2) + 2 * padding,
                    input.size(3) + 2 * padding,
                    Math.min(input.size(2), input.size(3)) + 2 * padding);
        }
    }

    @Override
    public Sentence name(String numbered) {
        return Sentence.of("network.layer.conv", numbered, kernels.height(), kernels.width());
    }

    @Override
    public String letter() {
        return "C";
    }

    @Override
    public String parameters() {
        return Numerals.count(kernels.weights()) + " + " + Numerals.count(kernels.count());
    }

    @Override
    public List<Tensor> tensors() {
        List<Tensor> all = new ArrayList<>(kernels.tensors());
        all.add(biases.values());
        return all;
    }
}
