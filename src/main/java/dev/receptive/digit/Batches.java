package dev.receptive.digit;

import dev.receptive.fast.ExactBatch;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Tensor;
import java.util.function.ObjIntConsumer;

/** Many images on their way through a network, a batch at a time. */
final class Batches {

    /** Enough to keep every processor busy, few enough to be soon done with when work is ended. */
    private static final int SIZE = 256;

    private Batches() {}

    /** Some of the images, as the network takes them. */
    @FunctionalInterface
    interface Images {

        /** {@code [to − from, C, H, W]}. */
        Tensor of(int from, int to);
    }

    /**
     * Sends all through, in their order; not one, if there is none.
     *
     * @param use gets what the last layer gave to a batch, an image after the other, and which image the first is
     */
    static void through(
            Sequential layers, int count, Images images, BatchProgress progress, ObjIntConsumer<Tensor> use) {
        ExactBatch network = new ExactBatch(layers);
        progress.done(0, count);
        for (int from = 0; from < count; from += SIZE) {
            int to = Math.min(count, from + SIZE);
            use.accept(network.forward(images.of(from, to)), from);
            progress.done(to, count);
        }
    }
}
