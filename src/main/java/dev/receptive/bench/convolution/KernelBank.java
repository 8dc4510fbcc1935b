package dev.receptive.bench.convolution;

import dev.receptive.bench.Limits;
import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The kernels of a convolution, {@code [C_out, C_in/groups, h, w]}: one for each channel out, with a slice for each channel
 * that it sees, and a bias each.
 *
 * @param slices kernel after kernel, all of one size, 1×1 to 7×7
 * @param depth how many slices a kernel has, {@code C_in/groups}
 * @param biases one a kernel, {@code [1, C_out]}
 */
public record KernelBank(List<Numbers> slices, int depth, Numbers biases) {

    /**
     * @throws Refusal if there are too many, one is too large, not all are of one size, or there is not one bias a kernel
     */
    public KernelBank {
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
        if (biases.height() != 1 || biases.width() != count) {
            throw Refusal.of("error.kernel.biases", biases.height() * biases.width(), count);
        }
    }

    /** Kernels without biases. */
    public static KernelBank of(List<Numbers> slices, int depth) {
        int count = Math.max(1, slices.size() / Math.max(1, depth));
        return new KernelBank(slices, depth, noBiases(count));
    }

    /** One kernel of one slice, without a bias. */
    public static KernelBank of(Numbers kernel) {
        return of(List.of(kernel), 1);
    }

    static Numbers noBiases(int count) {
        return Numbers.typed(Tensor.zeros(Shape.of(1, count)));
    }

    /** How many kernels, which is how many channels come out. */
    public int count() {
        return slices.size() / depth;
    }

    public int height() {
        return slices.get(0).height();
    }

    public int width() {
        return slices.get(0).width();
    }

    /** The slice of a kernel that meets the channel of that number within its group. */
    public Numbers slice(int kernel, int channel) {
        return slices.get(flat(kernel, channel));
    }

    /** The number of a slice among all, as spots name it. */
    int flat(int kernel, int channel) {
        return kernel * depth + channel;
    }

    /** How many weights there are, biases not counted. */
    int weights() {
        return slices.size() * height() * width();
    }

    /** {@code [C_out, C_in/groups, h, w]}. */
    Tensor weight() {
        int area = height() * width();
        float[] all = new float[slices.size() * area];
        for (int i = 0; i < slices.size(); i++) {
            System.arraycopy(slices.get(i).values().toArray(), 0, all, i * area, area);
        }
        return Tensor.of(Shape.of(count(), depth, height(), width()), all);
    }

    /** {@code [C_out]}. */
    Tensor bias() {
        return biases.values().reshape(count());
    }

    public KernelBank withSlice(int flat, Numbers next) {
        List<Numbers> all = new ArrayList<>(slices);
        all.set(flat, next);
        return new KernelBank(all, depth, biases);
    }

    /** The bias of one kernel replaced by a single number. */
    public KernelBank withBias(int kernel, Numbers number) {
        return withBiases(biases.with(0, kernel, number));
    }

    public KernelBank withBiases(Numbers next) {
        return new KernelBank(slices, depth, next);
    }

    /** Each slice grown with zeros or cut at the bottom and right. */
    KernelBank resized(int height, int width) {
        List<Numbers> all =
                slices.stream().map(slice -> slice.resized(height, width)).toList();
        return new KernelBank(all, depth, biases);
    }

    /** Other numbers of kernels and of slices: what is there stays, what is new is made of small whole numbers. */
    KernelBank withCounts(int kernels, int slicesEach) {
        List<Numbers> all = new ArrayList<>();
        for (int o = 0; o < kernels; o++) {
            for (int c = 0; c < slicesEach; c++) {
                boolean there = o < count() && c < depth;
                all.add(there ? slice(o, c) : Seeded.weights(o, c, height(), width()));
            }
        }
        Numbers kept = biases.resized(1, kernels);
        return new KernelBank(all, slicesEach, kept);
    }

    List<Tensor> tensors() {
        return IntStream.range(0, slices.size())
                .mapToObj(i -> slices.get(i).values())
                .toList();
    }
}
