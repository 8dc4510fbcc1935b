package dev.receptive.fast;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Blocks of channels × 4 vectors of neighbouring outputs. All sums of a block stay in registers while the taps go by:
 * each loaded input serves every channel and each weight four vectors, so that multiplying, not loading, is what takes
 * the time. Where fewer channels are left than a block has, the last one is computed again into the same place.
 */
final class VectorWide {

    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private VectorWide() {}

    /** 24 sums: for processors with 32 vector registers. */
    static void block6x4(
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
        int wd = w + Math.min(3, last) * taps.length;
        int od = o + Math.min(3, last) * pitch;
        int we = w + Math.min(4, last) * taps.length;
        int oe = o + Math.min(4, last) * pitch;
        int wf = w + Math.min(5, last) * taps.length;
        int of = o + Math.min(5, last) * pitch;
        FloatVector a0 = FloatVector.fromArray(S, out, oa + 0 * L);
        FloatVector a1 = FloatVector.fromArray(S, out, oa + 1 * L);
        FloatVector a2 = FloatVector.fromArray(S, out, oa + 2 * L);
        FloatVector a3 = FloatVector.fromArray(S, out, oa + 3 * L);
        FloatVector b0 = FloatVector.fromArray(S, out, ob + 0 * L);
        FloatVector b1 = FloatVector.fromArray(S, out, ob + 1 * L);
        FloatVector b2 = FloatVector.fromArray(S, out, ob + 2 * L);
        FloatVector b3 = FloatVector.fromArray(S, out, ob + 3 * L);
        FloatVector c0 = FloatVector.fromArray(S, out, oc + 0 * L);
        FloatVector c1 = FloatVector.fromArray(S, out, oc + 1 * L);
        FloatVector c2 = FloatVector.fromArray(S, out, oc + 2 * L);
        FloatVector c3 = FloatVector.fromArray(S, out, oc + 3 * L);
        FloatVector d0 = FloatVector.fromArray(S, out, od + 0 * L);
        FloatVector d1 = FloatVector.fromArray(S, out, od + 1 * L);
        FloatVector d2 = FloatVector.fromArray(S, out, od + 2 * L);
        FloatVector d3 = FloatVector.fromArray(S, out, od + 3 * L);
        FloatVector e0 = FloatVector.fromArray(S, out, oe + 0 * L);
        FloatVector e1 = FloatVector.fromArray(S, out, oe + 1 * L);
        FloatVector e2 = FloatVector.fromArray(S, out, oe + 2 * L);
        FloatVector e3 = FloatVector.fromArray(S, out, oe + 3 * L);
        FloatVector f0 = FloatVector.fromArray(S, out, of + 0 * L);
        FloatVector f1 = FloatVector.fromArray(S, out, of + 1 * L);
        FloatVector f2 = FloatVector.fromArray(S, out, of + 2 * L);
        FloatVector f3 = FloatVector.fromArray(S, out, of + 3 * L);
        for (int k = from; k < to; k++) {
            int t = at + taps[k];
            FloatVector x0 = FloatVector.fromArray(S, in, t + 0 * L);
            FloatVector x1 = FloatVector.fromArray(S, in, t + 1 * L);
            FloatVector x2 = FloatVector.fromArray(S, in, t + 2 * L);
            FloatVector x3 = FloatVector.fromArray(S, in, t + 3 * L);
            FloatVector weight = FloatVector.broadcast(S, weights[wa + k]);
            a0 = x0.fma(weight, a0);
            a1 = x1.fma(weight, a1);
            a2 = x2.fma(weight, a2);
            a3 = x3.fma(weight, a3);
            weight = FloatVector.broadcast(S, weights[wb + k]);
            b0 = x0.fma(weight, b0);
            b1 = x1.fma(weight, b1);
            b2 = x2.fma(weight, b2);
            b3 = x3.fma(weight, b3);
            weight = FloatVector.broadcast(S, weights[wc + k]);
            c0 = x0.fma(weight, c0);
            c1 = x1.fma(weight, c1);
            c2 = x2.fma(weight, c2);
            c3 = x3.fma(weight, c3);
            weight = FloatVector.broadcast(S, weights[wd + k]);
            d0 = x0.fma(weight, d0);
            d1 = x1.fma(weight, d1);
            d2 = x2.fma(weight, d2);
            d3 = x3.fma(weight, d3);
            weight = FloatVector.broadcast(S, weights[we + k]);
            e0 = x0.fma(weight, e0);
            e1 = x1.fma(weight, e1);
            e2 = x2.fma(weight, e2);
            e3 = x3.fma(weight, e3);
            weight = FloatVector.broadcast(S, weights[wf + k]);
            f0 = x0.fma(weight, f0);
            f1 = x1.fma(weight, f1);
            f2 = x2.fma(weight, f2);
            f3 = x3.fma(weight, f3);
        }
        a0.intoArray(out, oa + 0 * L);
        a1.intoArray(out, oa + 1 * L);
        a2.intoArray(out, oa + 2 * L);
        a3.intoArray(out, oa + 3 * L);
        b0.intoArray(out, ob + 0 * L);
        b1.intoArray(out, ob + 1 * L);
        b2.intoArray(out, ob + 2 * L);
        b3.intoArray(out, ob + 3 * L);
        c0.intoArray(out, oc + 0 * L);
        c1.intoArray(out, oc + 1 * L);
        c2.intoArray(out, oc + 2 * L);
        c3.intoArray(out, oc + 3 * L);
        d0.intoArray(out, od + 0 * L);
        d1.intoArray(out, od + 1 * L);
        d2.intoArray(out, od + 2 * L);
        d3.intoArray(out, od + 3 * L);
        e0.intoArray(out, oe + 0 * L);
        e1.intoArray(out, oe + 1 * L);
        e2.intoArray(out, oe + 2 * L);
        e3.intoArray(out, oe + 3 * L);
        f0.intoArray(out, of + 0 * L);
        f1.intoArray(out, of + 1 * L);
        f2.intoArray(out, of + 2 * L);
        f3.intoArray(out, of + 3 * L);
    }

    /** 12 sums: for processors with 16 vector registers, and for what six leave. */
    static void block3x4(
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
        FloatVector b0 = FloatVector.fromArray(S, out, ob + 0 * L);
        FloatVector b1 = FloatVector.fromArray(S, out, ob + 1 * L);
        FloatVector b2 = FloatVector.fromArray(S, out, ob + 2 * L);
        FloatVector b3 = FloatVector.fromArray(S, out, ob + 3 * L);
        FloatVector c0 = FloatVector.fromArray(S, out, oc + 0 * L);
        FloatVector c1 = FloatVector.fromArray(S, out, oc + 1 * L);
        FloatVector c2 = FloatVector.fromArray(S, out, oc + 2 * L);
        FloatVector c3 = FloatVector.fromArray(S, out, oc + 3 * L);
        for (int k = from; k < to; k++) {
            int t = at + taps[k];
            FloatVector x0 = FloatVector.fromArray(S, in, t + 0 * L);
            FloatVector x1 = FloatVector.fromArray(S, in, t + 1 * L);
            FloatVector x2 = FloatVector.fromArray(S, in, t + 2 * L);
            FloatVector x3 = FloatVector.fromArray(S, in, t + 3 * L);
            FloatVector weight = FloatVector.broadcast(S, weights[wa + k]);
            a0 = x0.fma(weight, a0);
            a1 = x1.fma(weight, a1);
            a2 = x2.fma(weight, a2);
            a3 = x3.fma(weight, a3);
            weight = FloatVector.broadcast(S, weights[wb + k]);
            b0 = x0.fma(weight, b0);
            b1 = x1.fma(weight, b1);
            b2 = x2.fma(weight, b2);
            b3 = x3.fma(weight, b3);
            weight = FloatVector.broadcast(S, weights[wc + k]);
            c0 = x0.fma(weight, c0);
            c1 = x1.fma(weight, c1);
            c2 = x2.fma(weight, c2);
            c3 = x3.fma(weight, c3);
        }
        a0.intoArray(out, oa + 0 * L);
        a1.intoArray(out, oa + 1 * L);
        a2.intoArray(out, oa + 2 * L);
        a3.intoArray(out, oa + 3 * L);
        b0.intoArray(out, ob + 0 * L);
        b1.intoArray(out, ob + 1 * L);
        b2.intoArray(out, ob + 2 * L);
        b3.intoArray(out, ob + 3 * L);
        c0.intoArray(out, oc + 0 * L);
        c1.intoArray(out, oc + 1 * L);
        c2.intoArray(out, oc + 2 * L);
        c3.intoArray(out, oc + 3 * L);
    }
}
