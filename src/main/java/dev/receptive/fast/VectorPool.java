package dev.receptive.fast;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/** Max pooling of 2×2, a vector of outputs at a time: the numbers of two rows are parted into the even and the odd. */
final class VectorPool {

    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> I = IntVector.SPECIES_PREFERRED;
    private static final int L = S.length();
    private static final VectorShuffle<Float> EVEN = VectorShuffle.fromOp(S, i -> 2 * i % L);
    private static final VectorShuffle<Float> ODD = VectorShuffle.fromOp(S, i -> 2 * i % L + 1);
    private static final VectorMask<Float> UPPER = VectorMask.fromLong(S, -1L << (L / 2));
    private static final IntVector PLACES = IntVector.zero(I).addIndex(2);

    private VectorPool() {}

    /** As {@link Kernels#maxOfFour}, but stops before the first row that would touch what is not its own. */
    static int maxOfFour(
            float[] in, int from, int width, float[] out, int[] winners, int to, int end, int rows, int columns) {
        int vectors = (columns + L - 1) / L;
        for (int y = 0; y < rows; y++) {
            int a = from + 2 * y * width;
            int b = a + width;
            int o = to + y * columns;
            if (o + vectors * L > end || b + 2 * vectors * L > in.length) {
                return y;
            }
            for (int v = 0; v < vectors; v++) {
                aVector(in, a + 2 * v * L, b + 2 * v * L, out, winners, o + v * L);
            }
        }
        return rows;
    }

    private static void aVector(float[] in, int a, int b, float[] out, int[] winners, int o) {
        FloatVector left = FloatVector.fromArray(S, in, a);
        FloatVector right = FloatVector.fromArray(S, in, a + L);
        FloatVector first = left.rearrange(EVEN).blend(right.rearrange(EVEN), UPPER);
        FloatVector second = left.rearrange(ODD).blend(right.rearrange(ODD), UPPER);
        left = FloatVector.fromArray(S, in, b);
        right = FloatVector.fromArray(S, in, b + L);
        FloatVector third = left.rearrange(EVEN).blend(right.rearrange(EVEN), UPPER);
        FloatVector fourth = left.rearrange(ODD).blend(right.rearrange(ODD), UPPER);
        if (first.add(second)
                .add(third.add(fourth))
                .test(VectorOperators.IS_NAN)
                .anyTrue()) {
            PlainPool.maxOfFour(in, a, b - a, out, winners, o, 1, L);
            return;
        }
        VectorMask<Float> wins = second.compare(VectorOperators.GT, first);
        FloatVector largest = first.blend(second, wins);
        IntVector winner = PLACES.add(a).blend(PLACES.add(a + 1), wins.cast(I));
        wins = third.compare(VectorOperators.GT, largest);
        largest = largest.blend(third, wins);
        winner = winner.blend(PLACES.add(b), wins.cast(I));
        wins = fourth.compare(VectorOperators.GT, largest);
        largest.blend(fourth, wins).intoArray(out, o);
        winner.blend(PLACES.add(b + 1), wins.cast(I)).intoArray(winners, o);
    }
}
