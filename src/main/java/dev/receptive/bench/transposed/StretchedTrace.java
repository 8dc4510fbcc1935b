package dev.receptive.bench.transposed;

import dev.receptive.figure.Quantity;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Unit;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * The same as an ordinary convolution of stride 1: between the inputs stand {@code s − 1} zeros, around them {@code d·(k − 1)
 * − p}, and the kernel is turned by 180°. The zeros add nothing, and what is left is added in the order of the stamps.
 */
final class StretchedTrace implements Gathering {

    private static final Quantity ZERO = Quantity.of(0);

    private final TransposedTrace stamps;
    private final StretchedLane rows;
    private final StretchedLane columns;
    private final Conv2d layer;
    private final Pass pass;

    StretchedTrace(TransposedTrace stamps) {
        this.stamps = stamps;
        this.rows = new StretchedLane(stamps.rows());
        this.columns = new StretchedLane(stamps.columns());
        TransposedExperiment experiment = stamps.experiment();
        Window2d window = new Window2d(
                experiment.kernel(),
                Extent.ONE,
                Padding.NONE,
                experiment.geometry().dilation());
        this.layer = new Conv2d(
                turned(),
                experiment.biases().values().reshape(stamps.maps()),
                window,
                experiment.groups(),
                PaddingMode.ZEROS,
                true);
        this.pass = layer.forward(stretched(), Mode.INFERENCE);
    }

    TransposedTrace stamps() {
        return stamps;
    }

    StretchedLane rows() {
        return rows;
    }

    StretchedLane columns() {
        return columns;
    }

    /** {@code [C_out, C_in/groups, h, w]}. */
    private Tensor turned() {
        int area = stamps.area();
        float[] all = new float[stamps.maps() * stamps.depth() * area];
        for (int index = 0; index < all.length; index++) {
            int map = index / area / stamps.depth();
            int channel = stamps.firstSeen(map) + index / area % stamps.depth();
            int k = index % area;
            all[index] = weight(
                    map,
                    channel,
                    k / stamps.columns().kernel(),
                    k % stamps.columns().kernel());
        }
        return Tensor.of(
                Shape.of(
                        stamps.maps(),
                        stamps.depth(),
                        stamps.rows().kernel(),
                        stamps.columns().kernel()),
                all);
    }

    private Tensor stretched() {
        int area = rows.size() * columns.size();
        float[] all = new float[stamps.inputs() * area];
        for (int index = 0; index < all.length; index++) {
            int place = index % area;
            all[index] = value(index / area, place / columns.size(), place % columns.size());
        }
        return Tensor.of(Shape.of(1, stamps.inputs(), rows.size(), columns.size()), all);
    }

    /** Whether an input stands at a place; else a zero does. */
    boolean isInput(int row, int column) {
        return rows.source(row) >= 0 && columns.source(column) >= 0;
    }

    float value(int channel, int row, int column) {
        return isInput(row, column) ? stamps.input(channel, rows.source(row), columns.source(column)) : 0;
    }

    Quantity quantity(int channel, int row, int column) {
        return isInput(row, column) ? stamps.inputQuantity(channel, rows.source(row), columns.source(column)) : ZERO;
    }

    /** A weight as it stands turned. */
    float weight(int map, int channel, int i, int j) {
        return stamps.weight(stamps.slice(map, channel), turnedRow(i), turnedColumn(j));
    }

    Quantity weightQuantity(int map, int channel, int i, int j) {
        return stamps.weightQuantity(stamps.slice(map, channel), turnedRow(i), turnedColumn(j));
    }

    int turnedRow(int i) {
        return stamps.rows().kernel() - 1 - i;
    }

    int turnedColumn(int j) {
        return stamps.columns().kernel() - 1 - j;
    }

    @Override
    public float output(int map, int row, int column) {
        return pass.output().at(0, map, row, column);
    }

    /** All that it computed, {@code [1, C_out, H_out, W_out]}. */
    Tensor output() {
        return pass.output();
    }

    Unit unit(int map, int row, int column) {
        return layer.explain(
                pass, (map * stamps.rows().outputs() + row) * stamps.columns().outputs() + column);
    }

    @Override
    public Quantity bias(int map) {
        return stamps.experiment().biases().quantity(0, map);
    }

    @Override
    public List<Gathered> gathered(int map, int row, int column) {
        List<Gathered> all = new ArrayList<>();
        for (int c = stamps.firstSeen(map); c < stamps.firstSeen(map) + stamps.depth(); c++) {
            for (int k = 0; k < stamps.area(); k++) {
                int i = k / stamps.columns().kernel();
                int j = k % stamps.columns().kernel();
                int y = row + i * stamps.rows().dilation();
                int x = column + j * stamps.columns().dilation();
                all.add(new Gathered(
                        c,
                        y,
                        x,
                        i,
                        j,
                        !isInput(y, x),
                        quantity(c, y, x),
                        weightQuantity(map, c, i, j),
                        value(c, y, x) * weight(map, c, i, j)));
            }
        }
        return all;
    }
}
