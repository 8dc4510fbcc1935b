package dev.receptive.train;

import dev.receptive.nn.Network;
import dev.receptive.optim.Moments;

/**
 * A network that learns, one batch at a time. Images are row-major {@code [count, C, H, W]} from the start of an array
 * that may be longer; what is given is read and not kept.
 */
public interface Learner extends AutoCloseable {

    /** Moves the parameters one step against the gradient of the batch's mean cross-entropy. */
    Outcome step(float[] images, int[] labels, int count);

    /** Puts images into classes with the network as it is used, and learns nothing. */
    Outcome test(float[] images, int[] labels, int count);

    /** The class into which one of the images that were last given was put; of equally likely ones the first. */
    int answer(int image);

    /** The network as it is now; further steps do not change what was given. */
    Network network();

    /** What its optimiser remembers of the gradients so far, so that another learner of the same kind can go on. */
    Moments moments();

    /** Lets its threads go. */
    @Override
    default void close() {}

    /**
     * What a batch was like: of one that is learned from, before the step.
     *
     * @param loss mean cross-entropy
     * @param right how many images were put into the right class
     */
    record Outcome(double loss, int right) {}
}
