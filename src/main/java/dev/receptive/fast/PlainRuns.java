package dev.receptive.fast;

/**
 * Adds weighted runs of numbers to sums. The compiler makes vectors of a loop only if all its arrays are read and
 * written at one shared index, therefore every run is first copied into an array of its own; five products are added in
 * one go, so that the sums are loaded and stored a fifth as often. Multiplication and addition stay apart:
 * {@code Math.fma} is no faster here, and on a processor without it a thousand times slower.
 */
final class PlainRuns {

    /** How many runs are added in one go. */
    static final int RUNS = 5;

    /** The longest run. */
    static final int LONGEST = 512;

    private final float[][] runs = new float[RUNS][LONGEST];
    private float[][] sums = new float[0][];

    /** Takes the sums of some channels from an array, to go on with them. */
    void begin(float[] from, int at, int pitch, int channels, int size) {
        sums = atLeast(sums, channels, LONGEST);
        for (int c = 0; c < channels; c++) {
            System.arraycopy(from, at + c * pitch, sums[c], 0, size);
        }
    }

    /** Puts the sums back. */
    void end(float[] into, int at, int pitch, int channels, int size) {
        for (int c = 0; c < channels; c++) {
            System.arraycopy(sums[c], 0, into, at + c * pitch, size);
        }
    }

    /** A run of neighbours. */
    void set(int run, float[] from, int at, int size) {
        System.arraycopy(from, at, runs[run], 0, size);
    }

    /** Five runs that are neighbours of each other: run r gets the numbers at {@code at + taps[first + i] + r}. */
    void setAll(float[] from, int at, int[] taps, int first, int size) {
        float[] r = runs[0];
        float[] s = runs[1];
        float[] t = runs[2];
        float[] u = runs[3];
        float[] v = runs[4];
        for (int i = 0; i < size; i++) {
            int place = at + taps[first + i];
            r[i] = from[place];
            s[i] = from[place + 1];
            t[i] = from[place + 2];
            u[i] = from[place + 3];
            v[i] = from[place + 4];
        }
    }

    /** Adds {@code Σ_j weights[w + j] · run j}, over the first {@code some} runs, to the sums of a channel. */
    void add(int channel, float[] weights, int w, int some, int size) {
        if (some == RUNS) {
            five(sums[channel], weights[w], weights[w + 1], weights[w + 2], weights[w + 3], weights[w + 4], size);
        } else {
            for (int j = 0; j < some; j++) {
                one(sums[channel], weights[w + j], runs[j], size);
            }
        }
    }

    private void five(float[] sum, float a, float b, float c, float d, float e, int size) {
        float[] r = runs[0];
        float[] s = runs[1];
        float[] t = runs[2];
        float[] u = runs[3];
        float[] v = runs[4];
        for (int i = 0; i < size; i++) {
            sum[i] = sum[i] + a * r[i] + b * s[i] + c * t[i] + d * u[i] + e * v[i];
        }
    }

    private static void one(float[] sum, float weight, float[] run, int size) {
        for (int i = 0; i < size; i++) {
            sum[i] += weight * run[i];
        }
    }

    /** The arrays, or new ones of zeros if they are too few or too short. */
    static float[][] atLeast(float[][] arrays, int count, int size) {
        boolean enough = arrays.length >= count && (count == 0 || arrays[0].length >= size);
        if (enough) {
            return arrays;
        }
        return new float[count][size];
    }
}
