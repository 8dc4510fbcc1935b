package dev.receptive.fast;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link Kernels} over {@code jdk.incubator.vector}: which block goes where. */
final class VectorKernels implements Kernels {

    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = S.length();

    /** AVX-512 and SVE have 32 registers, which lets six channels be summed at once; AVX2 has 16. */
    private static final boolean WIDE = LANES >= 16;

    private final float[] lanes = new float[24 * LANES];

    @Override
    public String name() {
        return "vector";
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
        int vectors = (pixels + LANES - 1) / LANES;
        int sevens = sevens(vectors);
        for (int v = 0; v < vectors; ) {
            int p = v * LANES;
            if (v < 7 * sevens) {
                narrow(in, at + p, taps, weights, w, channels, out, o + p, pitch);
                v += 7;
            } else {
                wide(in, at + p, taps, weights, w, channels, out, o + p, pitch);
                v += 4;
            }
        }
    }

    /** How many blocks of 7 vectors make the best cover with blocks of 4. */
    private static int sevens(int vectors) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int sevens = 0; sevens < 4; sevens++) {
            int rest = Math.max(0, vectors - 7 * sevens);
            int covered = 7 * sevens + (rest + 3) / 4 * 4;
            if (covered < least) {
                least = covered;
                best = sevens;
            }
        }
        return best;
    }

    private static void wide(
            float[] in, int at, int[] taps, float[] weights, int w, int channels, float[] out, int o, int pitch) {
        int c = 0;
        for (; WIDE && channels - c > 3; c += 6) {
            VectorWide.block6x4(in, at, taps, weights, w + c * taps.length, channels - c, out, o + c * pitch, pitch);
        }
        for (; c < channels; c += 3) {
            VectorWide.block3x4(in, at, taps, weights, w + c * taps.length, channels - c, out, o + c * pitch, pitch);
        }
    }

    private static void narrow(
            float[] in, int at, int[] taps, float[] weights, int w, int channels, float[] out, int o, int pitch) {
        int c = 0;
        for (; channels - c > 1; c += 3) {
            VectorNarrow.block3x7(in, at, taps, weights, w + c * taps.length, channels - c, out, o + c * pitch, pitch);
        }
        if (c < channels) {
            VectorNarrow.block1x7(in, at, taps, weights, w + c * taps.length, 1, out, o + c * pitch, pitch);
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
        int rows = WIDE ? 4 : 3;
        int columns = WIDE ? 6 : 4;
        for (int c = 0; c < channels; c += rows) {
            for (int k = 0; k < taps.length; k += columns) {
                if (WIDE) {
                    VectorDots.block4x6(
                            in,
                            at,
                            step,
                            taps,
                            k,
                            grad,
                            g + c * pitch,
                            gStep,
                            pitch,
                            channels - c,
                            pixels,
                            images,
                            lanes);
                } else {
                    VectorDots.block3x4(
                            in,
                            at,
                            step,
                            taps,
                            k,
                            grad,
                            g + c * pitch,
                            gStep,
                            pitch,
                            channels - c,
                            pixels,
                            images,
                            lanes);
                }
                VectorDots.addUp(
                        lanes,
                        Math.min(rows, channels - c),
                        Math.min(columns, taps.length - k),
                        columns,
                        taps.length,
                        sums,
                        s + c * taps.length + k);
            }
        }
    }

    /** Whole vectors where the arrays are long enough; the numbers written too many are the next row's to overwrite. */
    @Override
    public void copy(float[] from, int at, int step, float[] to, int into, int pitch, int rows, int width) {
        int whole = (width + LANES - 1) / LANES * LANES;
        for (int row = 0; row < rows; row++) {
            int source = at + row * step;
            int target = into + row * pitch;
            if (source + whole > from.length || target + whole > to.length) {
                System.arraycopy(from, source, to, target, width);
            } else {
                for (int x = 0; x < width; x += LANES) {
                    FloatVector.fromArray(S, from, source + x).intoArray(to, target + x);
                }
            }
        }
    }
}
