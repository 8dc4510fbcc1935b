package dev.receptive.fast;

import dev.receptive.nn.Axis;
import dev.receptive.nn.Range;
import java.util.Arrays;

/**
 * Max pooling in a worker's memory, and before it, if there is one, the ReLU: the largest of some numbers, rectified,
 * is the largest of the rectified ones, so the negative ones need not be rectified first.
 */
final class MaxPoolSection implements Section {

    private final MaxPool pool;
    private final boolean rectified;
    private final int channels;
    private final float[] out;
    private final int[] winners;
    private final float[] gradIn;

    MaxPoolSection(Kernels kernels, Axis rows, Axis columns, int channels, boolean rectified) {
        this.pool = new MaxPool(kernels, rows, columns);
        this.rectified = rectified;
        this.channels = channels;
        this.out = new float[SHARD * channels * pool.outPlane()];
        this.winners = new int[out.length];
        this.gradIn = new float[SHARD * channels * pool.inPlane()];
    }

    @Override
    public float[] forward(float[] in, int images) {
        pool.forward(in, out, winners, Range.of(images * channels));
        int count = images * channels * pool.outPlane();
        for (int i = 0; i < count && rectified; i++) {
            out[i] = Math.max(out[i], 0);
        }
        return out;
    }

    @Override
    public float[] backward(float[] gradOut, int images, int shard) {
        Arrays.fill(gradIn, 0, images * channels * pool.inPlane(), 0);
        int count = images * channels * pool.outPlane();
        if (rectified && !pool.mayHaveNobody()) {
            for (int i = 0; i < count; i++) {
                gradIn[winners[i]] += where(out[i], gradOut[i]);
            }
        } else {
            for (int i = 0; i < count; i++) {
                if (winners[i] != MaxPool.NOBODY && (!rectified || out[i] > 0)) {
                    gradIn[winners[i]] += gradOut[i];
                }
            }
        }
        return gradIn;
    }

    /** The gradient where a rectified value is above 0, else 0, without a branch that nobody can foresee. */
    private static float where(float rectified, float gradient) {
        int mask = -Float.floatToRawIntBits(rectified) >> 31;
        return Float.intBitsToFloat(Float.floatToRawIntBits(gradient) & mask);
    }
}
