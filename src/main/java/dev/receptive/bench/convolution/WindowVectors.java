package dev.receptive.bench.convolution;

import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import java.util.List;

/**
 * What the window of an output covers, and its kernel, as two vectors in one order: channel, row, column. Their inner product
 * and the bias are the output. What stands in them are numbers of the input and of the kernel once more.
 *
 * @param products of the two, in that order
 */
record WindowVectors(ConvolutionExperiment experiment, ConvTrace trace, int map, int cell, List<Product> products) {

    /** The most numbers of a vector that can be told apart on a stage. */
    static final int MOST = 128;

    WindowVectors(ConvolutionExperiment experiment, ConvTrace trace, int map, int cell) {
        this(experiment, trace, map, cell, trace.terms(map, cell));
    }

    /** The number of the input that is multiplied: the one that padding repeats, or a padding zero. */
    Spot input(int term) {
        Product product = products.get(term);
        Place at = product.source().orElseGet(() -> new Place(product.row(), product.column()));
        return new Spot(Tensors.INPUT, channel(product), at.row(), at.column());
    }

    /** The weight that it is multiplied with, where it was typed. */
    Spot weight(int term) {
        Product product = products.get(term);
        int slice = experiment.kernels().flat(map, product.channel());
        return new Spot(
                Tensors.KERNEL, slice, product.typed().row(), product.typed().column());
    }

    /** What both come to. */
    Spot product(int term) {
        return new Spot(Tensors.PRODUCT, map, cell, term);
    }

    /** The channel of the input that a product takes. */
    private int channel(Product product) {
        return trace.firstSeen(map) + product.channel();
    }

    /** The input as it is shown. */
    Quantity shownInput(int term) {
        Product product = products.get(term);
        return trace.padded().quantity(experiment.input(), channel(product), product.row(), product.column());
    }

    /** The weight as it is shown. */
    Quantity shownWeight(int term) {
        Spot weight = weight(term);
        return experiment.kernels().slices().get(weight.channel()).quantity(weight.row(), weight.column());
    }
}
