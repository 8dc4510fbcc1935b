package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.BackScore.BackStand;
import dev.receptive.figure.Quantity;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Mode;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * The output convolved back: the ordinary convolution with the same kernel, stride, padding and dilation, of which the
 * transposed one is the mirror. In its layout {@code [C_out, C_in/groups, h, w]} the weight is the very same tensor.
 */
final class BackTrace implements Gathering {

    private static final Quantity ZERO = Quantity.of(0);

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

    @Override
    public float output(int channel, int row, int column) {
        return pass.output().at(0, channel, row, column);
    }

    /** It has none. */
    @Override
    public Quantity bias(int channel) {
        return ZERO;
    }

    /** How many channels of the output come back to a channel. */
    int depth() {
        return there.experiment().kernels().depth();
    }

    @Override
    public List<Gathered> gathered(int channel, int row, int column) {
        List<Gathered> all = new ArrayList<>();
        int first = there.firstReached(channel);
        for (int map = first; map < first + depth(); map++) {
            for (int k = 0; k < there.area(); k++) {
                all.add(product(
                        channel,
                        map,
                        row,
                        column,
                        k / there.columns().kernel(),
                        k % there.columns().kernel()));
            }
        }
        return all;
    }

    private Gathered product(int channel, int map, int row, int column, int i, int j) {
        int y = there.rows().at(row, i);
        int x = there.columns().at(column, j);
        boolean isPadding = there.isCut(y, x);
        float value = isPadding ? 0 : there.output(map, y, x);
        int slice = there.slice(map, channel);
        Quantity weight = there.weightQuantity(slice, i, j);
        return new Gathered(map, y, x, i, j, isPadding, Quantity.of(value), weight, value * there.weight(slice, i, j));
    }

    Unit unit(int channel, int row, int column) {
        return pass.layer().explain(pass, (channel * rows() + row) * columns() + column);
    }

    /** Which of the channels of the output that a number is made of is being taken. */
    int seen(BackStand stand) {
        int taken = stand.cell() < 0 ? 0 : stand.taken(depth() * there.area());
        return Math.max(0, taken - 1) / there.area();
    }

    /** The channel of the output that is being taken. */
    int map(BackStand stand) {
        return there.firstReached(stand.channel()) + seen(stand);
    }

    /** Whether what has come back is as large as the input. */
    boolean isOneSize() {
        return rows() == there.rows().inputs() && columns() == there.columns().inputs();
    }

    /** Whether a number that has come back is the input's; past the input there is none. */
    boolean isSame(int channel, int row, int column) {
        boolean inside = row < there.rows().inputs() && column < there.columns().inputs();
        return inside && output(channel, row, column) == there.input(channel, row, column);
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
