package dev.receptive.train;

import dev.receptive.nn.Network;

/**
 * A network that learns, one batch at a time. Images are row-major {@code [count, C, H, W]} from the start of an array
 * that may be longer; what is given is read and not kept.
 */
public interface Learner extends AutoCloseable {

    /** Moves the parameters one step against the gradient of the batch's mean cross-entropy. */
    Outcome step(float[] images, int[] labels, int count);

    /** How many of these images the network, used and not trained, puts into the right class. */
    int right(float[] images, int[] labels, int count);

    /** The network as it is now; further steps do not change what was given. */
    Network network();

    /** Lets its threads go. */
    @Override
    default void close() {}

    /**
     * What a batch was like before the step.
     *
     * @param loss mean cross-entropy
     * @param right how many images were put into the right class
     */
    record Outcome(double loss, int right) {}
}
