package dev.receptive.bench.pooling;

import dev.receptive.bench.Channels;
import dev.receptive.figure.Quantity;
import dev.receptive.nn.AvgPool2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Range;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** What a pooling did, for any output by itself. Outputs and the places of a window are in the order of the loop. */
final class PoolTrace {

    private final Channels input;
    private final PoolRule rule;
    private final Pass pass;
    private final Lane rows;
    private final Lane columns;
    private final Range countedRows;
    private final Range countedColumns;

    /**
     * A place of a window.
     *
     * @param i row of the place in the window
     * @param j column of the place in the window
     * @param row row of the input; outside the input it is padding
     * @param column column of the input
     * @param padding whether it lies outside the input
     * @param counts whether the layer takes it
     * @param value what stands there; 0 in the padding
     */
    record Covered(int i, int j, int row, int column, boolean padding, boolean counts, float value) {}

    PoolTrace(Channels input, PoolRule rule) {
        this.input = input;
        this.rule = rule;
        Extent size = new Extent(input.height(), input.width());
        Layer layer = rule.layer(size);
        this.pass = layer.forward(input.batch(), Mode.INFERENCE);
        this.rows = rule.rows(size);
        this.columns = rule.columns(size);
        AvgPool2d mean = layer instanceof AvgPool2d average ? average : null;
        this.countedRows = mean == null ? Range.of(size.height()) : mean.countedRows(size.height());
        this.countedColumns = mean == null ? Range.of(size.width()) : mean.countedColumns(size.width());
    }

    Channels input() {
        return input;
    }

    PoolRule rule() {
        return rule;
    }

    Lane rows() {
        return rows;
    }

    Lane columns() {
        return columns;
    }

    /** How many outputs a channel has. */
    int cells() {
        return rows.outputs() * columns.outputs();
    }

    /** How many numbers the windows of a channel cover in all, padding included. */
    long places() {
        long all = 0;
        for (int y = 0; y < rows.outputs(); y++) {
            for (int x = 0; x < columns.outputs(); x++) {
                all += (long) rows.places(y) * columns.places(x);
            }
        }
        return all;
    }

    /** The most places that a window has. */
    int mostPlaces() {
        return rows.mostPlaces() * columns.mostPlaces();
    }

    /** What the layer computed. */
    float output(int channel, int y, int x) {
        return pass.output().at(0, channel, y, x);
    }

    /** The same as it is shown: a largest number is one of the input, and shown as that is. */
    Quantity quantity(int channel, int y, int x) {
        int winner = winner(channel, y, x);
        return winner < 0
                ? Quantity.of(output(channel, y, x))
                : input.plane(channel).quantity(winner / columns.inputs(), winner % columns.inputs());
    }

    /** Which number of its plane an output is, counted row by row; −1 if it is none of them. */
    private int winner(int channel, int y, int x) {
        return rule.kind().isMax() ? (int) pass.kept("argmax").at(0, channel, y, x) : -1;
    }

    /** All that it computed, {@code [1, C, H_out, W_out]}. */
    Tensor outputs() {
        return pass.output();
    }

    /** Where an output comes from, as the layer says it. */
    Unit unit(int channel, int y, int x) {
        return pass.layer().explain(pass, (channel * rows.outputs() + y) * columns.outputs() + x);
    }

    /** The places of a window, in the order of the loop. */
    List<Covered> window(int channel, int y, int x) {
        List<Covered> window = new ArrayList<>(rows.places(y) * columns.places(x));
        for (int i = 0; i < rows.places(y); i++) {
            for (int j = 0; j < columns.places(x); j++) {
                window.add(place(channel, i, j, rows.at(y, i), columns.at(x, j)));
            }
        }
        return window;
    }

    private Covered place(int channel, int i, int j, int row, int column) {
        boolean padding = rows.isPadding(row) || columns.isPadding(column);
        boolean counts = countedRows.holds(row) && countedColumns.holds(column);
        return new Covered(i, j, row, column, padding, counts, input(channel, row, column));
    }

    /** A number of the input; around it stand zeros. */
    private float input(int channel, int row, int column) {
        return rows.isPadding(row) || columns.isPadding(column)
                ? 0
                : input.plane(channel).values().at(row, column);
    }

    /** What stands at a place as a reader should take it: what cannot win is −∞. */
    float taken(int channel, int row, int column) {
        boolean never = rule.kind().isMax() && !counts(row, column);
        return never ? Float.NEGATIVE_INFINITY : input(channel, row, column);
    }

    /** Whether the last windows reach past the padded input, where a number of windows is rounded up. */
    boolean overhangs() {
        if (!rule.kind().slides()) {
            return false;
        }
        Padding padding =
                rule.slide().over(new Extent(rows.inputs(), columns.inputs())).padding();
        return rows.after() > padding.bottom() || columns.after() > padding.right();
    }

    /** Whether a place counts, which may lie around the input. */
    boolean counts(int row, int column) {
        return countedRows.holds(row) && countedColumns.holds(column);
    }
}
