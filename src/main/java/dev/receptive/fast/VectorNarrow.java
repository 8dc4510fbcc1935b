package dev.receptive.fast;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Blocks of channels × 7 vectors of neighbouring outputs, for planes that four at a time would fill badly (the 10×10
 * outputs of LeNet's second convolution are 6¼ vectors of 16). As {@link VectorWide} otherwise.
 */
final class VectorNarrow {

    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private VectorNarrow() {}

    /** 21 sums. */
    static void block3x7(
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
        int last = channels - 1;
        int wa = w;
        int oa = o;
        int wb = w + Math.min(1, last) * taps.length;
        int ob = o + Math.min(1, last) * pitch;
        int wc = w + Math.min(2, last) * taps.length;
        int oc = o + Math.min(2, last) * pitch;
        FloatVector a0 = FloatVector.fromArray(S, out, oa + 0 * L);
        FloatVector a1 = FloatVector.fromArray(S, out, oa + 1 * L);
        FloatVector a2 = FloatVector.fromArray(S, out, oa + 2 * L);
        FloatVector a3 = FloatVector.fromArray(S, out, oa + 3 * L);
        FloatVector a4 = FloatVector.fromArray(S, out, oa + 4 * L);
        FloatVector a5 = FloatVector.fromArray(S, out, oa + 5 * L);
        FloatVector a6 = FloatVector.fromArray(S, out, oa + 6 * L);
        FloatVector b0 = FloatVector.fromArray(S, out, ob + 0 * L);
        FloatVector b1 = FloatVector.fromArray(S, out, ob + 1 * L);
        FloatVector b2 = FloatVector.fromArray(S, out, ob + 2 * L);
        FloatVector b3 = FloatVector.fromArray(S, out, ob + 3 * L);
        FloatVector b4 = FloatVector.fromArray(S, out, ob + 4 * L);
        FloatVector b5 = FloatVector.fromArray(S, out, ob + 5 * L);
        FloatVector b6 = FloatVector.fromArray(S, out, ob + 6 * L);
        FloatVector c0 = FloatVector.fromArray(S, out, oc + 0 * L);
        FloatVector c1 = FloatVector.fromArray(S, out, oc + 1 * L);
        FloatVector c2 = FloatVector.fromArray(S, out, oc + 2 * L);
        FloatVector c3 = FloatVector.fromArray(S, out, oc + 3 * L);
        FloatVector c4 = FloatVector.fromArray(S, out, oc + 4 * L);
        FloatVector c5 = FloatVector.fromArray(S, out, oc + 5 * L);
        FloatVector c6 = FloatVector.fromArray(S, out, oc + 6 * L);
        for (int k = from; k < to; k++) {
            int t = at + taps[k];
            FloatVector x0 = FloatVector.fromArray(S, in, t + 0 * L);
            FloatVector x1 = FloatVector.fromArray(S, in, t + 1 * L);
            FloatVector x2 = FloatVector.fromArray(S, in, t + 2 * L);
            FloatVector x3 = FloatVector.fromArray(S, in, t + 3 * L);
            FloatVector x4 = FloatVector.fromArray(S, in, t + 4 * L);
            FloatVector x5 = FloatVector.fromArray(S, in, t + 5 * L);
            FloatVector x6 = FloatVector.fromArray(S, in, t + 6 * L);
            FloatVector weight = FloatVector.broadcast(S, weights[wa + k]);
            a0 = x0.fma(weight, a0);
            a1 = x1.fma(weight, a1);
            a2 = x2.fma(weight, a2);
            a3 = x3.fma(weight, a3);
            a4 = x4.fma(weight, a4);
            a5 = x5.fma(weight, a5);
            a6 = x6.fma(weight, a6);
            weight = FloatVector.broadcast(S, weights[wb + k]);
            b0 = x0.fma(weight, b0);
            b1 = x1.fma(weight, b1);
            b2 = x2.fma(weight, b2);
            b3 = x3.fma(weight, b3);
            b4 = x4.fma(weight, b4);
            b5 = x5.fma(weight, b5);
            b6 = x6.fma(weight, b6);
            weight = FloatVector.broadcast(S, weights[wc + k]);
            c0 = x0.fma(weight, c0);
            c1 = x1.fma(weight, c1);
            c2 = x2.fma(weight, c2);
            c3 = x3.fma(weight, c3);
            c4 = x4.fma(weight, c4);
            c5 = x5.fma(weight, c5);
            c6 = x6.fma(weight, c6);
        }
        a0.intoArray(out, oa + 0 * L);
        a1.intoArray(out, oa + 1 * L);
        a2.intoArray(out, oa + 2 * L);
        a3.intoArray(out, oa + 3 * L);
        a4.intoArray(out, oa + 4 * L);
        a5.intoArray(out, oa + 5 * L);
        a6.intoArray(out, oa + 6 * L);
        b0.intoArray(out, ob + 0 * L);
        b1.intoArray(out, ob + 1 * L);
        b2.intoArray(out, ob + 2 * L);
        b3.intoArray(out, ob + 3 * L);
        b4.intoArray(out, ob + 4 * L);
        b5.intoArray(out, ob + 5 * L);
        b6.intoArray(out, ob + 6 * L);
        c0.intoArray(out, oc + 0 * L);
        c1.intoArray(out, oc + 1 * L);
        c2.intoArray(out, oc + 2 * L);
        c3.intoArray(out, oc + 3 * L);
        c4.intoArray(out, oc + 4 * L);
        c5.intoArray(out, oc + 5 * L);
        c6.intoArray(out, oc + 6 * L);
    }

    /** 7 sums: for a single channel. */
    static void block1x7(
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
        int wa = w;
        int oa = o;
        FloatVector a0 = FloatVector.fromArray(S, out, oa + 0 * L);
        FloatVector a1 = FloatVector.fromArray(S, out, oa + 1 * L);
        FloatVector a2 = FloatVector.fromArray(S, out, oa + 2 * L);
        FloatVector a3 = FloatVector.fromArray(S, out, oa + 3 * L);
        FloatVector a4 = FloatVector.fromArray(S, out, oa + 4 * L);
        FloatVector a5 = FloatVector.fromArray(S, out, oa + 5 * L);
        FloatVector a6 = FloatVector.fromArray(S, out, oa + 6 * L);
        for (int k = from; k < to; k++) {
            int t = at + taps[k];
            FloatVector x0 = FloatVector.fromArray(S, in, t + 0 * L);
            FloatVector x1 = FloatVector.fromArray(S, in, t + 1 * L);
            FloatVector x2 = FloatVector.fromArray(S, in, t + 2 * L);
            FloatVector x3 = FloatVector.fromArray(S, in, t + 3 * L);
            FloatVector x4 = FloatVector.fromArray(S, in, t + 4 * L);
            FloatVector x5 = FloatVector.fromArray(S, in, t + 5 * L);
            FloatVector x6 = FloatVector.fromArray(S, in, t + 6 * L);
            FloatVector weight = FloatVector.broadcast(S, weights[wa + k]);
            a0 = x0.fma(weight, a0);
            a1 = x1.fma(weight, a1);
            a2 = x2.fma(weight, a2);
            a3 = x3.fma(weight, a3);
            a4 = x4.fma(weight, a4);
            a5 = x5.fma(weight, a5);
            a6 = x6.fma(weight, a6);
        }
        a0.intoArray(out, oa + 0 * L);
        a1.intoArray(out, oa + 1 * L);
        a2.intoArray(out, oa + 2 * L);
        a3.intoArray(out, oa + 3 * L);
        a4.intoArray(out, oa + 4 * L);
        a5.intoArray(out, oa + 5 * L);
        a6.intoArray(out, oa + 6 * L);
    }
}
