package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.StampLane.Meeting;
import dev.receptive.figure.Quantity;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Unit;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * What a transposed convolution did. The stamps of a channel out are in the order of the loop: channel in after channel in,
 * row by row; adding their products in that order and then the bias gives what the layer computed exactly.
 */
final class TransposedTrace {

    private final TransposedExperiment experiment;
    private final Pass pass;
    private final StampLane rows;
    private final StampLane columns;

    /**
     * A product and where it lands.
     *
     * @param channel of the input
     * @param y row of the input
     * @param x column of the input
     * @param i row of the weight
     * @param j column of the weight
     * @param row of the output; outside it is cut off
     * @param column of the output
     */
    record Landing(int channel, int y, int x, int i, int j, int row, int column) {}

    TransposedTrace(TransposedExperiment experiment) {
        this.experiment = experiment;
        this.pass = experiment.layer().forward(experiment.input().batch(), Mode.INFERENCE);
        this.rows = experiment.rows();
        this.columns = experiment.columns();
    }

    TransposedExperiment experiment() {
        return experiment;
    }

    StampLane rows() {
        return rows;
    }

    StampLane columns() {
        return columns;
    }

    /** Channels in. */
    int inputs() {
        return experiment.input().count();
    }

    /** Channels out. */
    int maps() {
        return experiment.outputs();
    }

    /** How many channels in a channel out is made of. */
    int depth() {
        return inputs() / experiment.groups();
    }

    /** The first of the channels in that a channel out is made of. */
    int firstSeen(int map) {
        return map / experiment.kernels().depth() * depth();
    }

    /** The first of the channels out that a channel in reaches. */
    int firstReached(int channel) {
        return channel / depth() * experiment.kernels().depth();
    }

    /** The number among all slices of the one that a channel in stamps on a channel out. */
    int slice(int map, int channel) {
        return experiment.kernels().flat(channel, map % experiment.kernels().depth());
    }

    /** The channel out on which a channel in stamps a slice, by its number among all. */
    int mapOf(int slice) {
        int each = experiment.kernels().depth();
        return firstReached(slice / each) + slice % each;
    }

    /** The products of a stamp. */
    int area() {
        return rows.kernel() * columns.kernel();
    }

    /** Numbers of a channel in. */
    int cells() {
        return rows.inputs() * columns.inputs();
    }

    /** Stamps on a channel out. */
    int stamps() {
        return depth() * cells();
    }

    /** Outputs of a channel out. */
    int outputs() {
        return rows.outputs() * columns.outputs();
    }

    float input(int channel, int y, int x) {
        return experiment.input().plane(channel).values().at(y, x);
    }

    Quantity inputQuantity(int channel, int y, int x) {
        return experiment.input().plane(channel).quantity(y, x);
    }

    float weight(int slice, int i, int j) {
        return experiment.kernels().slices().get(slice).values().at(i, j);
    }

    Quantity weightQuantity(int slice, int i, int j) {
        return experiment.kernels().slices().get(slice).quantity(i, j);
    }

    float bias(int map) {
        return experiment.biases().values().at(map);
    }

    /** What the layer computed. */
    float output(int map, int row, int column) {
        return pass.output().at(0, map, row, column);
    }

    /** All that it computed, {@code [1, C_out, H_out, W_out]}. */
    Tensor output() {
        return pass.output();
    }

    boolean isCut(int row, int column) {
        return rows.isCut(row) || columns.isCut(column);
    }

    /** Where an output comes from, as the layer says it. */
    Unit unit(int map, int row, int column) {
        return pass.layer().explain(pass, (map * rows.outputs() + row) * columns.outputs() + column);
    }

    /** A product of a stamp. */
    Landing landing(int channel, int y, int x, int product) {
        int i = product / columns.kernel();
        int j = product % columns.kernel();
        return new Landing(channel, y, x, i, j, rows.at(y, i), columns.at(x, j));
    }

    /** The products that land in one place of a channel out, in the order of the loop. */
    List<Landing> landings(int map, int row, int column) {
        List<Meeting> down = rows.meetings(row);
        List<Meeting> across = columns.meetings(column);
        List<Landing> all = new ArrayList<>();
        for (int c = firstSeen(map); c < firstSeen(map) + depth(); c++) {
            for (Meeting y : down) {
                for (Meeting x : across) {
                    all.add(new Landing(c, y.input(), x.input(), y.weight(), x.weight(), row, column));
                }
            }
        }
        return all;
    }

    float product(int map, Landing landing) {
        return input(landing.channel(), landing.y(), landing.x())
                * weight(slice(map, landing.channel()), landing.i(), landing.j());
    }

    /** The number of a stamp on its channel out. */
    int stamp(int map, int channel, int y, int x) {
        return (channel - firstSeen(map)) * cells() + y * columns.inputs() + x;
    }
}
