package dev.receptive.bench.convolution;

import dev.receptive.bench.KernelSlices;
import dev.receptive.bench.Numbers;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.List;

/**
 * The kernels of a convolution, {@code [C_out, C_in/groups, h, w]}: one for each channel out, with a slice for each channel
 * that it sees, and a bias each.
 *
 * @param grids kernel after kernel, {@code C_in/groups} slices each
 * @param biases one a kernel, {@code [1, C_out]}
 */
public record KernelBank(KernelSlices grids, Numbers biases) {

    /**
     * @throws Refusal if there is not one bias a kernel
     */
    public KernelBank {
        if (biases.height() != 1 || biases.width() != grids.count()) {
            throw Refusal.of("error.kernel.biases", biases.height() * biases.width(), grids.count());
        }
    }

    /**
     * @param depth how many slices a kernel has, {@code C_in/groups}
     * @throws Refusal if there are too many, one is too large, not all are of one size, or there is not one bias a kernel
     */
    public KernelBank(List<Numbers> slices, int depth, Numbers biases) {
        this(new KernelSlices(slices, depth), biases);
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

    /** Kernel after kernel. */
    public List<Numbers> slices() {
        return grids.slices();
    }

    /** How many slices a kernel has. */
    public int depth() {
        return grids.depth();
    }

    /** How many kernels, which is how many channels come out. */
    public int count() {
        return grids.count();
    }

    public int height() {
        return grids.height();
    }

    public int width() {
        return grids.width();
    }

    /** The slice of a kernel that meets the channel of that number within its group. */
    public Numbers slice(int kernel, int channel) {
        return grids.slice(kernel, channel);
    }

    /** The number of a slice among all, as spots name it. */
    int flat(int kernel, int channel) {
        return grids.flat(kernel, channel);
    }

    /** How many weights there are, biases not counted. */
    int weights() {
        return grids.weights();
    }

    /** {@code [C_out, C_in/groups, h, w]}. */
    Tensor weight() {
        return grids.weight();
    }

    /** Whether any bias is not zero. */
    boolean isBiased() {
        return !biases.equals(noBiases(count()));
    }

    /** {@code [C_out]}. */
    Tensor bias() {
        return biases.values().reshape(count());
    }

    public KernelBank withSlice(int flat, Numbers next) {
        return new KernelBank(grids.with(flat, next), biases);
    }

    /** The bias of one kernel replaced by a single number. */
    public KernelBank withBias(int kernel, Numbers number) {
        return withBiases(biases.with(0, kernel, number));
    }

    public KernelBank withBiases(Numbers next) {
        return new KernelBank(grids, next);
    }

    /** Each slice grown with zeros or cut at the bottom and right. */
    KernelBank resized(int height, int width) {
        return new KernelBank(grids.resized(height, width), biases);
    }

    /** Other numbers of kernels and of slices: what is there stays, what is new is made of small whole numbers. */
    KernelBank withCounts(int kernels, int slicesEach) {
        return new KernelBank(grids.withCounts(kernels, slicesEach), biases.resized(1, kernels));
    }

    List<Tensor> tensors() {
        return grids.tensors();
    }
}
