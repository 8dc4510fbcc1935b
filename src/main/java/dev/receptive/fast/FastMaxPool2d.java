package dev.receptive.fast;

import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Range;
import dev.receptive.tensor.Shape;
import java.util.Arrays;

/** {@link MaxPool2d} over batches of one shape, in arrays. */
public final class FastMaxPool2d {

    /** Planes in one unit of work. */
    private static final int PLANES = 16;

    private final MaxPool pool;
    private final int planes;
    private final int[] winners;

    /**
     * @param input {@code [N, C, H, W]}
     */
    public FastMaxPool2d(MaxPool2d layer, Shape input) {
        this(layer, input, Kernels.best());
    }

    FastMaxPool2d(MaxPool2d layer, Shape input, Kernels kernels) {
        this.pool = new MaxPool(kernels, layer.rows(input.size(2)), layer.columns(input.size(3)));
        this.planes = input.size(0) * input.size(1);
        this.winners = new int[planes * pool.outPlane()];
    }

    /**
     * The output of a batch.
     *
     * @param input {@code [N, C, H, W]}, row-major
     * @param output {@code [N, C, H_out, W_out]}, overwritten
     */
    public void forward(float[] input, float[] output, Workers workers) {
        workers.run(units(), (unit, worker) -> pool.forward(input, output, winners, planes(unit)));
    }

    /**
     * The gradient of the input of the last {@link #forward}.
     *
     * @param gradOutput {@code [N, C, H_out, W_out]}
     * @param gradInput {@code [N, C, H, W]}, overwritten
     */
    public void backward(float[] gradOutput, float[] gradInput, Workers workers) {
        workers.run(units(), (unit, worker) -> {
            Range some = planes(unit);
            Arrays.fill(gradInput, some.from() * pool.inPlane(), some.to() * pool.inPlane(), 0);
            for (int i = some.from() * pool.outPlane(); i < some.to() * pool.outPlane(); i++) {
                if (winners[i] != MaxPool.NOBODY) {
                    gradInput[winners[i]] += gradOutput[i];
                }
            }
        });
    }

    private int units() {
        return (planes + PLANES - 1) / PLANES;
    }

    private Range planes(int unit) {
        return new Range(unit * PLANES, Math.min(planes, (unit + 1) * PLANES));
    }
}
