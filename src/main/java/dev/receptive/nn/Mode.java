package dev.receptive.nn;

/**
 * Whether a network is being trained: dropout and batch normalisation do something else then.
 *
 * @param training whether dropout drops and batch normalisation looks at the batch
 * @param seed where the random numbers of dropout start; the same seed drops the same
 */
public record Mode(boolean training, long seed) {

    /** As a finished network is used. */
    public static final Mode INFERENCE = new Mode(false, 0);

    public static Mode training(long seed) {
        return new Mode(true, seed);
    }

    /** The mode for the i-th layer inside: no two layers share their random numbers. */
    Mode inside(int i) {
        return training ? new Mode(true, seed * 0x5DEECE66DL + i + 1) : this;
    }
}
