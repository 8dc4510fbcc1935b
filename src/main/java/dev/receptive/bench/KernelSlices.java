package dev.receptive.bench;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Kernels of as many slices each, {@code [count, depth, h, w]}. Which channels they belong to the layer says.
 *
 * @param slices kernel after kernel, all of one size, 1×1 to 7×7
 * @param depth how many slices a kernel has
 */
public record KernelSlices(List<Numbers> slices, int depth) {

    /**
     * @throws Refusal if there are too many, one is too large, or not all are of one size
     */
    public KernelSlices {
        slices = List.copyOf(slices);
        Limits.inRange("field.kernel.depth", depth, 1, Limits.CHANNELS);
        int count = slices.size() / depth;
        Limits.inRange("field.kernels", count, 1, Limits.CHANNELS);
        if (slices.size() % depth != 0) {
            throw Refusal.of("error.kernel.depth", count, slices.size() % depth, depth);
        }
        Numbers first = slices.get(0);
        for (int i = 0; i < slices.size(); i++) {
            Numbers slice = slices.get(i);
            Limits.inRange("field.kernel.height", slice.height(), 1, Limits.KERNEL);
            Limits.inRange("field.kernel.width", slice.width(), 1, Limits.KERNEL);
            if (slice.height() != first.height() || slice.width() != first.width()) {
                throw Refusal.of(
                        "error.kernel.size",
                        i / depth,
                        i % depth,
                        slice.height(),
                        slice.width(),
                        first.height(),
                        first.width());
            }
        }
    }

    /** How many kernels. */
    public int count() {
        return slices.size() / depth;
    }

    public int height() {
        return slices.get(0).height();
    }

    public int width() {
        return slices.get(0).width();
    }

    /** The number of a slice among all, as spots name it. */
    public int flat(int kernel, int slice) {
        return kernel * depth + slice;
    }

    public Numbers slice(int kernel, int slice) {
        return slices.get(flat(kernel, slice));
    }

    /** How many weights there are. */
    public int weights() {
        return slices.size() * height() * width();
    }

    /** {@code [count, depth, h, w]}. */
    public Tensor weight() {
        return Tensor.joined(Shape.of(count(), depth, height(), width()), tensors());
    }

    /** What undoing measures; see {@link Experiment#tensors}. */
    public List<Tensor> tensors() {
        return slices.stream().map(Numbers::values).toList();
    }

    public KernelSlices with(int flat, Numbers next) {
        List<Numbers> all = new ArrayList<>(slices);
        all.set(flat, next);
        return new KernelSlices(all, depth);
    }

    /** Each slice grown with zeros or cut at the bottom and right. */
    public KernelSlices resized(int height, int width) {
        return new KernelSlices(
                slices.stream().map(slice -> slice.resized(height, width)).toList(), depth);
    }

    /** Other numbers of kernels and of slices: what is there stays, what is new is made of small whole numbers. */
    public KernelSlices withCounts(int kernels, int slicesEach) {
        List<Numbers> all = new ArrayList<>();
        for (int o = 0; o < kernels; o++) {
            for (int c = 0; c < slicesEach; c++) {
                boolean there = o < count() && c < depth;
                all.add(there ? slice(o, c) : Seeded.weights(o, c, height(), width()));
            }
        }
        return new KernelSlices(all, slicesEach);
    }
}
