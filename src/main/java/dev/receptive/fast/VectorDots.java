package dev.receptive.fast;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Blocks of channels × taps of a weight's gradient: their sums stay in registers, lane by lane, over all pixels of all
 * images, and the lanes are added up once at the end. What a block has too many is computed and thrown away.
 */
final class VectorDots {

    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private VectorDots() {}

    /** The products of some channels of the gradient with some taps, over all images. */
    static void block4x6(
            float[] in,
            int at,
            int step,
            int[] taps,
            int k,
            float[] grad,
            int g,
            int gStep,
            int pitch,
            int channels,
            int pixels,
            int images,
            float[] lanes) {
        int lastTap = taps.length - 1;
        int last = channels - 1;
        int t0 = at + taps[Math.min(k + 0, lastTap)];
        int t1 = at + taps[Math.min(k + 1, lastTap)];
        int t2 = at + taps[Math.min(k + 2, lastTap)];
        int t3 = at + taps[Math.min(k + 3, lastTap)];
        int t4 = at + taps[Math.min(k + 4, lastTap)];
        int t5 = at + taps[Math.min(k + 5, lastTap)];
        int ga = g + Math.min(0, last) * pitch;
        int gb = g + Math.min(1, last) * pitch;
        int gc = g + Math.min(2, last) * pitch;
        int gd = g + Math.min(3, last) * pitch;
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = a0;
        FloatVector a2 = a0;
        FloatVector a3 = a0;
        FloatVector a4 = a0;
        FloatVector a5 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector b2 = a0;
        FloatVector b3 = a0;
        FloatVector b4 = a0;
        FloatVector b5 = a0;
        FloatVector c0 = a0;
        FloatVector c1 = a0;
        FloatVector c2 = a0;
        FloatVector c3 = a0;
        FloatVector c4 = a0;
        FloatVector c5 = a0;
        FloatVector d0 = a0;
        FloatVector d1 = a0;
        FloatVector d2 = a0;
        FloatVector d3 = a0;
        FloatVector d4 = a0;
        FloatVector d5 = a0;
        int x = 0;
        int y = 0;
        int p = 0;
        int vectors = images * ((pixels + L - 1) / L);
        for (int v = 0; v < vectors; v++) {
            FloatVector gradA = FloatVector.fromArray(S, grad, ga + y);
            FloatVector gradB = FloatVector.fromArray(S, grad, gb + y);
            FloatVector gradC = FloatVector.fromArray(S, grad, gc + y);
            FloatVector gradD = FloatVector.fromArray(S, grad, gd + y);
            FloatVector input = FloatVector.fromArray(S, in, t0 + x);
            a0 = input.fma(gradA, a0);
            b0 = input.fma(gradB, b0);
            c0 = input.fma(gradC, c0);
            d0 = input.fma(gradD, d0);
            input = FloatVector.fromArray(S, in, t1 + x);
            a1 = input.fma(gradA, a1);
            b1 = input.fma(gradB, b1);
            c1 = input.fma(gradC, c1);
            d1 = input.fma(gradD, d1);
            input = FloatVector.fromArray(S, in, t2 + x);
            a2 = input.fma(gradA, a2);
            b2 = input.fma(gradB, b2);
            c2 = input.fma(gradC, c2);
            d2 = input.fma(gradD, d2);
            input = FloatVector.fromArray(S, in, t3 + x);
            a3 = input.fma(gradA, a3);
            b3 = input.fma(gradB, b3);
            c3 = input.fma(gradC, c3);
            d3 = input.fma(gradD, d3);
            input = FloatVector.fromArray(S, in, t4 + x);
            a4 = input.fma(gradA, a4);
            b4 = input.fma(gradB, b4);
            c4 = input.fma(gradC, c4);
            d4 = input.fma(gradD, d4);
            input = FloatVector.fromArray(S, in, t5 + x);
            a5 = input.fma(gradA, a5);
            b5 = input.fma(gradB, b5);
            c5 = input.fma(gradC, c5);
            d5 = input.fma(gradD, d5);
            p += L;
            boolean next = p >= pixels;
            x += next ? step - p + L : L;
            y += next ? gStep - p + L : L;
            p = next ? 0 : p;
        }
        a0.intoArray(lanes, 0 * L);
        a1.intoArray(lanes, 1 * L);
        a2.intoArray(lanes, 2 * L);
        a3.intoArray(lanes, 3 * L);
        a4.intoArray(lanes, 4 * L);
        a5.intoArray(lanes, 5 * L);
        b0.intoArray(lanes, 6 * L);
        b1.intoArray(lanes, 7 * L);
        b2.intoArray(lanes, 8 * L);
        b3.intoArray(lanes, 9 * L);
        b4.intoArray(lanes, 10 * L);
        b5.intoArray(lanes, 11 * L);
        c0.intoArray(lanes, 12 * L);
        c1.intoArray(lanes, 13 * L);
        c2.intoArray(lanes, 14 * L);
        c3.intoArray(lanes, 15 * L);
        c4.intoArray(lanes, 16 * L);
        c5.intoArray(lanes, 17 * L);
        d0.intoArray(lanes, 18 * L);
        d1.intoArray(lanes, 19 * L);
        d2.intoArray(lanes, 20 * L);
        d3.intoArray(lanes, 21 * L);
        d4.intoArray(lanes, 22 * L);
        d5.intoArray(lanes, 23 * L);
    }

    /** The products of some channels of the gradient with some taps, over all images. */
    static void block3x4(
            float[] in,
            int at,
            int step,
            int[] taps,
            int k,
            float[] grad,
            int g,
            int gStep,
            int pitch,
            int channels,
            int pixels,
            int images,
            float[] lanes) {
        int lastTap = taps.length - 1;
        int last = channels - 1;
        int t0 = at + taps[Math.min(k + 0, lastTap)];
        int t1 = at + taps[Math.min(k + 1, lastTap)];
        int t2 = at + taps[Math.min(k + 2, lastTap)];
        int t3 = at + taps[Math.min(k + 3, lastTap)];
        int ga = g + Math.min(0, last) * pitch;
        int gb = g + Math.min(1, last) * pitch;
        int gc = g + Math.min(2, last) * pitch;
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = a0;
        FloatVector a2 = a0;
        FloatVector a3 = a0;
        FloatVector b0 = a0;
        FloatVector b1 = a0;
        FloatVector b2 = a0;
        FloatVector b3 = a0;
        FloatVector c0 = a0;
        FloatVector c1 = a0;
        FloatVector c2 = a0;
        FloatVector c3 = a0;
        int x = 0;
        int y = 0;
        int p = 0;
        int vectors = images * ((pixels + L - 1) / L);
        for (int v = 0; v < vectors; v++) {
            FloatVector gradA = FloatVector.fromArray(S, grad, ga + y);
            FloatVector gradB = FloatVector.fromArray(S, grad, gb + y);
            FloatVector gradC = FloatVector.fromArray(S, grad, gc + y);
            FloatVector input = FloatVector.fromArray(S, in, t0 + x);
            a0 = input.fma(gradA, a0);
            b0 = input.fma(gradB, b0);
            c0 = input.fma(gradC, c0);
            input = FloatVector.fromArray(S, in, t1 + x);
            a1 = input.fma(gradA, a1);
            b1 = input.fma(gradB, b1);
            c1 = input.fma(gradC, c1);
            input = FloatVector.fromArray(S, in, t2 + x);
            a2 = input.fma(gradA, a2);
            b2 = input.fma(gradB, b2);
            c2 = input.fma(gradC, c2);
            input = FloatVector.fromArray(S, in, t3 + x);
            a3 = input.fma(gradA, a3);
            b3 = input.fma(gradB, b3);
            c3 = input.fma(gradC, c3);
            p += L;
            boolean next = p >= pixels;
            x += next ? step - p + L : L;
            y += next ? gStep - p + L : L;
            p = next ? 0 : p;
        }
        a0.intoArray(lanes, 0 * L);
        a1.intoArray(lanes, 1 * L);
        a2.intoArray(lanes, 2 * L);
        a3.intoArray(lanes, 3 * L);
        b0.intoArray(lanes, 4 * L);
        b1.intoArray(lanes, 5 * L);
        b2.intoArray(lanes, 6 * L);
        b3.intoArray(lanes, 7 * L);
        c0.intoArray(lanes, 8 * L);
        c1.intoArray(lanes, 9 * L);
        c2.intoArray(lanes, 10 * L);
        c3.intoArray(lanes, 11 * L);
    }

    /** Adds the lanes of a block of {@code rows} × {@code columns} sums up, each to its place among the weights. */
    static void addUp(float[] lanes, int rows, int columns, int width, int taps, float[] sums, int s) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                sums[s + i * taps + j] += sum(lanes, (i * width + j) * L);
            }
        }
    }

    /**
     * The sum of the lanes from one on, the even and the odd apart: {@code reduceLanes} may add them in another order once it
     * is compiled, and then the same seed would not give the same weights.
     */
    private static float sum(float[] lanes, int at) {
        float even = 0;
        float odd = 0;
        for (int lane = at; lane < at + L; lane += 2) {
            even += lanes[lane];
            odd += lanes[lane + 1];
        }
        return even + odd;
    }
}
