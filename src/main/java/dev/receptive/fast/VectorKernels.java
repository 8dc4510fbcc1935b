package dev.receptive.fast;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** {@link Kernels} over {@code jdk.incubator.vector}: which block goes where. */
final class VectorKernels implements Kernels {

    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = S.length();

    /** AVX-512 and SVE have 32 registers, which lets six channels be summed at once; AVX2 has 16. */
    private static final boolean WIDE = LANES >= 16;

    /** The inputs of so many taps stay in the nearest cache from one block of channels to the next. */
    private static final int TILE = 160;

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
        int tiles = (taps.length + TILE - 1) / TILE;
        for (int tile = 0; tile < tiles; tile++) {
            int from = taps.length * tile / tiles;
            int to = taps.length * (tile + 1) / tiles;
            for (int v = 0; v < vectors; ) {
                int p = v * LANES;
                if (v < 7 * sevens) {
                    narrow(in, at + p, taps, from, to, weights, w, channels, out, o + p, pitch);
                    v += 7;
                } else {
                    wide(in, at + p, taps, from, to, weights, w, channels, out, o + p, pitch);
                    v += 4;
                }
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
            float[] in,
            int at,
            int[] taps,
            int from,
            int to,
            float[] weights,
            int w,
            int channels,
            float[] out,
            int o,
            int pitch) {
        int c = 0;
        for (; WIDE && channels - c > 3; c += 6) {
            VectorWide.block6x4(
                    in, at, taps, from, to, weights, w + c * taps.length, channels - c, out, o + c * pitch, pitch);
        }
        for (; c < channels; c += 3) {
            VectorWide.block3x4(
                    in, at, taps, from, to, weights, w + c * taps.length, channels - c, out, o + c * pitch, pitch);
        }
    }

    private static void narrow(
            float[] in,
            int at,
            int[] taps,
            int from,
            int to,
            float[] weights,
            int w,
            int channels,
            float[] out,
            int o,
            int pitch) {
        int c = 0;
        for (; channels - c > 1; c += 3) {
            VectorNarrow.block3x7(
                    in, at, taps, from, to, weights, w + c * taps.length, channels - c, out, o + c * pitch, pitch);
        }
        if (c < channels) {
            VectorNarrow.block1x7(in, at, taps, from, to, weights, w + c * taps.length, 1, out, o + c * pitch, pitch);
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
        int free = Math.min(rows, Math.min(fit(from.length - at - whole, step), fit(to.length - into - whole, pitch)));
        if (whole == LANES) {
            for (int row = 0; row < free; row++) {
                FloatVector.fromArray(S, from, at + row * step).intoArray(to, into + row * pitch);
            }
        } else {
            for (int row = 0; row < free; row++) {
                for (int x = 0; x < whole; x += LANES) {
                    FloatVector.fromArray(S, from, at + row * step + x).intoArray(to, into + row * pitch + x);
                }
            }
        }
        for (int row = free; row < rows; row++) {
            System.arraycopy(from, at + row * step, to, into + row * pitch, width);
        }
    }

    /** How many rows begin within the room. */
    private static int fit(int room, int step) {
        return room < 0 ? 0 : room / step + 1;
    }

    @Override
    public void maxOfFour(
            float[] in, int from, int width, float[] out, int[] winners, int to, int end, int rows, int columns) {
        int done = VectorPool.maxOfFour(in, from, width, out, winners, to, end, rows, columns);
        int left = rows - done;
        PlainPool.maxOfFour(in, from + 2 * done * width, width, out, winners, to + done * columns, left, columns);
    }
}
