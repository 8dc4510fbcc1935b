package dev.receptive.fast;

import java.util.Arrays;

/**
 * {@link Kernels#dots} with few taps, as products of runs over the pixels, which are added up at the end. The runs are
 * cut into pieces, and two pieces are multiplied with two others in one go.
 */
final class PlainDots {

    private float[][] cut = new float[0][];
    private float[][] window = new float[0][];
    private final float[] products = new float[PlainRuns.LONGEST];

    void add(
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
        int chunks = (pixels + PlainRuns.LONGEST - 1) / PlainRuns.LONGEST;
        int size = (pixels + chunks - 1) / chunks;
        int pieces = (images * chunks + 1) / 2 * 2;
        window = PlainRuns.atLeast(window, pieces, PlainRuns.LONGEST);
        cut = PlainRuns.atLeast(cut, pieces * channels, PlainRuns.LONGEST);
        clearFrom(images * chunks, pieces, channels);
        for (int n = 0; n < images; n++) {
            for (int c = 0; c < channels; c++) {
                split(grad, g + n * gStep + c * pitch, pixels, cut, c * pieces + n * chunks, chunks, size);
            }
        }
        for (int k = 0; k < taps.length; k++) {
            for (int n = 0; n < images; n++) {
                split(in, at + n * step + taps[k], pixels, window, n * chunks, chunks, size);
            }
            for (int c = 0; c < channels; c++) {
                for (int i = 0; i < pieces; i += 2) {
                    multiply(cut, c * pieces + i, window, i, size);
                }
                sums[s + c * taps.length + k] += takeSum(size);
            }
        }
    }

    /** Where the pieces come out odd, the last pair has one of zeros. */
    private void clearFrom(int first, int pieces, int channels) {
        for (int i = first; i < pieces; i++) {
            Arrays.fill(window[i], 0);
            for (int c = 0; c < channels; c++) {
                Arrays.fill(cut[c * pieces + i], 0);
            }
        }
    }

    /** Cuts a run in pieces of one size, each in an array of its own, the last filled up with zeros. */
    private static void split(float[] run, int at, int length, float[][] into, int first, int pieces, int size) {
        for (int i = 0; i < pieces; i++) {
            int some = Math.max(0, Math.min(size, length - i * size));
            System.arraycopy(run, at + Math.min(length, i * size), into[first + i], 0, some);
            for (int j = some; j < size; j++) {
                into[first + i][j] = 0;
            }
        }
    }

    private void multiply(float[][] grad, int g, float[][] input, int x, int size) {
        float[] sum = products;
        float[] a = grad[g];
        float[] b = grad[g + 1];
        float[] r = input[x];
        float[] s = input[x + 1];
        for (int i = 0; i < size; i++) {
            sum[i] = sum[i] + a[i] * r[i] + b[i] * s[i];
        }
    }

    /** The sum of the products, which are 0 afterwards. */
    private float takeSum(int count) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < count; i += 4) {
            a += products[i];
            b += products[i + 1];
            c += products[i + 2];
            d += products[i + 3];
        }
        for (; i < count; i++) {
            a += products[i];
        }
        Arrays.fill(products, 0, count, 0);
        return (a + b) + (c + d);
    }
}
