package dev.receptive.fast;

/**
 * Adds weighted runs of numbers to sums. The compiler makes vectors of a loop only if all its arrays are read and
 * written at one shared index, therefore every run is first copied into an array of its own; three products are added in
 * one go, for two sums, so that everything is loaded as seldom as it can be: with more arrays in a loop JDK 17 gives up.
 * Multiplication and addition stay apart: {@code Math.fma} is no faster here, and on a processor without it a thousand
 * times slower.
 */
final class PlainRuns {

    /** How many runs are added in one go. */
    static final int RUNS = 3;

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

    /** Three runs that are neighbours of each other: run r gets the numbers at {@code at + taps[first + i] + r}. */
    void setAll(float[] from, int at, int[] taps, int first, int size) {
        float[] r = runs[0];
        float[] s = runs[1];
        float[] t = runs[2];
        for (int i = 0; i < size; i++) {
            int place = at + taps[first + i];
            r[i] = from[place];
            s[i] = from[place + 1];
            t[i] = from[place + 2];
        }
    }

    /** Adds {@code Σ_j weights[w + c·step + j] · run j}, over the first {@code some} runs, to the sums of channel c. */
    void add(int channels, float[] weights, int w, int step, int some, int size) {
        int c = 0;
        for (; some == RUNS && c + 1 < channels; c += 2) {
            two(sums[c], sums[c + 1], weights, w + c * step, w + (c + 1) * step, size);
        }
        for (; some == RUNS && c < channels; c++) {
            alone(sums[c], weights, w + c * step, size);
        }
        for (; c < channels; c++) {
            for (int j = 0; j < some; j++) {
                one(sums[c], weights[w + c * step + j], runs[j], size);
            }
        }
    }

    private void two(float[] p, float[] q, float[] weights, int v, int w, int size) {
        float a = weights[v];
        float b = weights[v + 1];
        float c = weights[v + 2];
        float d = weights[w];
        float e = weights[w + 1];
        float f = weights[w + 2];
        float[] r = runs[0];
        float[] s = runs[1];
        float[] t = runs[2];
        for (int i = 0; i < size; i++) {
            float x = r[i];
            float y = s[i];
            float z = t[i];
            p[i] = p[i] + a * x + b * y + c * z;
            q[i] = q[i] + d * x + e * y + f * z;
        }
    }

    private void alone(float[] p, float[] weights, int w, int size) {
        float a = weights[w];
        float b = weights[w + 1];
        float c = weights[w + 2];
        float[] r = runs[0];
        float[] s = runs[1];
        float[] t = runs[2];
        for (int i = 0; i < size; i++) {
            p[i] = p[i] + a * r[i] + b * s[i] + c * t[i];
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
