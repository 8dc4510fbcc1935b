package dev.receptive.fast;

import java.util.Arrays;

/**
 * {@link Kernels} that the compiler turns into vectors by itself. It does so only for arrays that are all read and
 * written at one shared index, therefore every shifted run is first copied into an array of its own; five products are
 * added in one go, so that the sums are loaded and stored a fifth as often. Multiplication and addition stay apart:
 * {@code Math.fma} is no faster here, and on a processor without it a thousand times slower.
 */
final class PlainKernels implements Kernels {

    private static final int BLOCK = 512;
    private static final int LONGEST = 256;

    private final float[][] runs = new float[5][BLOCK];
    private float[][] sums = new float[0][];
    private float[][] cut = new float[0][];
    private float[][] products = new float[0][];
    private float[][] window = new float[0][];

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void correlate(
            float[] in,
            int at,
            int[] taps,
            float[] weights,
            int w,
            int channels,
            float[] out,
            int o,
            int pitch,
            int pixels) {
        sums = atLeast(sums, channels, BLOCK);
        for (int p = 0; p < pixels; p += BLOCK) {
            int size = Math.min(BLOCK, pixels - p);
            for (int c = 0; c < channels; c++) {
                System.arraycopy(out, o + c * pitch + p, sums[c], 0, size);
            }
            for (int k = 0; k < taps.length; k += runs.length) {
                int some = Math.min(runs.length, taps.length - k);
                for (int i = 0; i < some; i++) {
                    System.arraycopy(in, at + taps[k + i] + p, runs[i], 0, size);
                }
                for (int c = 0; c < channels; c++) {
                    addProducts(sums[c], weights, w + c * taps.length + k, some, size);
                }
            }
            for (int c = 0; c < channels; c++) {
                System.arraycopy(sums[c], 0, out, o + c * pitch + p, size);
            }
        }
    }

    /** {@code sum[i] += Σ_j weights[w + j] · runs[j][i]} for the first {@code some} runs. */
    private void addProducts(float[] sum, float[] weights, int w, int some, int size) {
        if (some == 5) {
            five(sum, weights[w], weights[w + 1], weights[w + 2], weights[w + 3], weights[w + 4], size);
        } else {
            for (int j = 0; j < some; j++) {
                one(sum, weights[w + j], runs[j], size);
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

    @Override
    public void dots(
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
            int s) {
        int chunks = (pixels + LONGEST - 1) / LONGEST;
        int size = (pixels + chunks - 1) / chunks;
        int pieces = (images * chunks + 1) / 2 * 2;
        window = atLeast(window, pieces, size);
        cut = atLeast(cut, pieces * channels, size);
        products = atLeast(products, 1, size);
        clearFrom(images * chunks, pieces, channels);
        for (int n = 0; n < images; n++) {
            for (int c = 0; c < channels; c++) {
                split(grad, g + n * gStep + c * pitch, cut, c * pieces + n * chunks, chunks, size);
            }
        }
        for (int k = 0; k < taps.length; k++) {
            for (int n = 0; n < images; n++) {
                split(in, at + n * step + taps[k], window, n * chunks, chunks, size);
            }
            for (int c = 0; c < channels; c++) {
                for (int i = 0; i < pieces; i += 2) {
                    addProducts(products[0], cut, c * pieces + i, window, i, size);
                }
                sums[s + c * taps.length + k] += takeSum(products[0], size);
            }
        }
    }

    /** The last group of four has zeros where there is no piece. */
    private void clearFrom(int first, int pieces, int channels) {
        for (int i = first; i < pieces; i++) {
            Arrays.fill(window[i], 0);
            for (int c = 0; c < channels; c++) {
                Arrays.fill(cut[c * pieces + i], 0);
            }
        }
    }

    /** Cuts a run in pieces of one size, each in an array of its own. */
    private static void split(float[] run, int at, float[][] into, int first, int pieces, int size) {
        for (int i = 0; i < pieces; i++) {
            System.arraycopy(run, at + i * size, into[first + i], 0, size);
        }
    }

    /** Multiplies two pieces with two others. */
    private static void addProducts(float[] product, float[][] grad, int g, float[][] input, int x, int size) {
        float[] a = grad[g];
        float[] b = grad[g + 1];
        float[] r = input[x];
        float[] s = input[x + 1];
        for (int i = 0; i < size; i++) {
            product[i] = product[i] + a[i] * r[i] + b[i] * s[i];
        }
    }

    /** The sum of an array, which is 0 afterwards. */
    private static float takeSum(float[] numbers, int count) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += numbers[i];
            b += numbers[i + 1];
            c += numbers[i + 2];
            d += numbers[i + 3];
        }
        for (; i < count; i++) {
            a += numbers[i];
        }
        Arrays.fill(numbers, 0, count, 0);
        return (a + b) + (c + d);
    }

    @Override
    public void copy(float[] from, int at, int step, float[] to, int into, int pitch, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(from, at + row * step, to, into + row * pitch, width);
        }
    }

    /** The arrays, or new ones of zeros if they are too few or too short. */
    private static float[][] atLeast(float[][] arrays, int count, int size) {
        boolean enough = arrays.length >= count && arrays[0].length >= size;
        return enough ? arrays : new float[count][size];
    }
}
