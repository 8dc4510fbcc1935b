package dev.receptive.train;

/**
 * How long and in which order a network learns.
 *
 * @param epochs how often every example is seen, at least 1
 * @param batch examples in one step, at least 1; the last batch of an epoch may have fewer
 * @param seed decides the order of the examples in each epoch, and how each is changed
 * @param augmentation how images are changed before they are learned from
 */
public record Course(int epochs, int batch, long seed, Augmentation augmentation) {

    /** A course over images as they are. */
    public Course(int epochs, int batch, long seed) {
        this(epochs, batch, seed, Augmentation.NONE);
    }

    /**
     * @throws IllegalArgumentException if there is no epoch or no example in a batch
     */
    public Course {
        if (epochs < 1 || batch < 1) {
            throw new IllegalArgumentException(
                    "course: epochs and batch must be at least 1, not " + epochs + " and " + batch);
        }
    }
}
