package dev.receptive.benchmark;

import java.util.List;

/** A task made ready by a contender: its numbers lie where it wants them. */
interface Work extends AutoCloseable {

    /** Does it once; this is what is timed. */
    void run();

    /**
     * What it computes, as arrays in an order that all contenders share: of a convolution the output, or the gradients
     * of input, weight and bias; of a pooling the output, or the gradient of the input; of training the parameters
     * after the first {@link TrainTask#COMPARED} runs.
     */
    List<float[]> answer();

    @Override
    default void close() {}
}
