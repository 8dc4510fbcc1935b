package dev.receptive.fast;

import java.util.Optional;

/**
 * The innermost loops, the only place where a processor's vectors are spoken of.
 *
 * <p>Everything costly in a network is one of two sums of products over runs of neighbouring numbers: the channels of
 * an output from shifted runs of the input ({@link #correlate}), and the weights' gradients from pairs of runs
 * ({@link #dots}). A fully connected layer is the first with runs of weights. Arrays are read up to {@link #SLACK}
 * numbers past the end of a run, and written so, therefore they are made that much longer; what is written there means
 * nothing.
 */
interface Kernels {

    /** How many numbers past the end of a run may be read or written. */
    int SLACK = 128;

    /** What to call them in a table: {@code vector} or {@code plain}. */
    String name();

    /**
     * {@code out[o + c·pitch + p] += Σ_k weights[w + c·K + k] · in[at + taps[k] + p]} for c below {@code channels}, p
     * below {@code pixels} and K the number of taps.
     */
    void correlate(
            float[] in,
            int at,
            int[] taps,
            float[] weights,
            int w,
            int channels,
            float[] out,
            int o,
            int pitch,
            int pixels);

    /**
     * {@code sums[s + c·K + k] += Σ_n Σ_p grad[g + n·gStep + c·pitch + p] · in[at + n·step + taps[k] + p]} for n below
     * {@code images}; {@code grad} has to be 0 from {@code pixels} to the next multiple of {@link #SLACK} / 4.
     */
    void dots(
            float[] in,
            int at,
            int step,
            int[] taps,
            float[] grad,
            int g,
            int gStep,
            int pitch,
            int channels,
            int pixels,
            int images,
            float[] sums,
            int s);

    /** Copies rows of {@code width} numbers that stand {@code step} apart to rows {@code pitch} apart, in order. */
    void copy(float[] from, int at, int step, float[] to, int into, int pitch, int rows, int width);

    /**
     * The largest of each two by two neighbours of a plane; of equal ones the first, and the first that is no number
     * before all numbers.
     *
     * @param width of the plane, whose first number is {@code in[from]}
     * @param winners takes the place in {@code in} of each largest number, from {@code to} on like {@code out}
     * @param end from here on nothing of {@code out} and {@code winners} may be written; before it, what follows the
     *     plane may be
     * @param rows and {@code columns} of the result
     */
    void maxOfFour(float[] in, int from, int width, float[] out, int[] winners, int to, int end, int rows, int columns);

    /** Loops that the compiler turns into vectors by itself; they run everywhere. */
    static Kernels plain() {
        return new PlainKernels();
    }

    /** Loops over {@code jdk.incubator.vector}, where Java was started with that module. */
    static Optional<Kernels> vector() {
        return IncubatorModule.kernels();
    }

    /** The fastest that there are here. */
    static Kernels best() {
        return vector().orElseGet(Kernels::plain);
    }
}
