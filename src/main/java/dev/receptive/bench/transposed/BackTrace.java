package dev.receptive.bench.transposed;

import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Mode;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * The output convolved back: the ordinary convolution with the same kernel, stride, padding and dilation, of which the
 * transposed one is the mirror. In its layout {@code [C_out, C_in/groups, h, w]} the weight is the very same tensor.
 */
final class BackTrace {

    private final TransposedTrace there;
    private final Pass pass;

    BackTrace(TransposedTrace there) {
        this.there = there;
        TransposedExperiment experiment = there.experiment();
        Conv2d layer = new Conv2d(
                experiment.kernels().weight(),
                Tensor.zeros(Shape.of(there.inputs())),
                experiment.geometry().window(experiment.kernel()),
                experiment.groups(),
                PaddingMode.ZEROS,
                false);
        this.pass = layer.forward(there.output(), Mode.INFERENCE);
    }

    TransposedTrace there() {
        return there;
    }

    int rows() {
        return pass.output().shape().size(2);
    }

    int columns() {
        return pass.output().shape().size(3);
    }

    int cells() {
        return rows() * columns();
    }

    /** What has come back, {@code [1, C_in, H, W]}. */
    Tensor output() {
        return pass.output();
    }

    float back(int channel, int row, int column) {
        return pass.output().at(0, channel, row, column);
    }

    Unit unit(int channel, int row, int column) {
        return pass.layer().explain(pass, (channel * rows() + row) * columns() + column);
    }

    /** Whether what has come back is as large as the input. */
    boolean isOneSize() {
        return rows() == there.rows().inputs() && columns() == there.columns().inputs();
    }

    /** Whether a number that has come back is the input's; past the input there is none. */
    boolean isSame(int channel, int row, int column) {
        boolean inside = row < there.rows().inputs() && column < there.columns().inputs();
        return inside && back(channel, row, column) == there.input(channel, row, column);
    }

    /** How many of the first so many numbers of a channel are the input's. */
    int same(int channel, int count) {
        int same = 0;
        for (int cell = 0; cell < count; cell++) {
            same += isSame(channel, cell / columns(), cell % columns()) ? 1 : 0;
        }
        return same;
    }
}
