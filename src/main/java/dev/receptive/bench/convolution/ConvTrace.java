package dev.receptive.bench.convolution;

import dev.receptive.fast.ExactConv2d;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Conv2d;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a convolution did with one image, for any output by itself.
 *
 * <p>The outputs of a channel are numbered in the order of the loop, row by row; an output's terms in the order channel,
 * kernel row, kernel column. Adding them in that order and then the bias gives {@link Conv2d#forward} exactly. That is the
 * output, unless an activation follows.
 */
final class ConvTrace {

    /** From so many products on, the defining loops would be felt; what takes their place adds in the same order. */
    private static final long LARGE = 100_000;

    private final Conv2d layer;
    private final boolean flipped;
    private final Optional<Activation> activation;
    private final Tensor input;
    private final OutputMaps sums;
    private final OutputMaps outputs;
    private final Axis rows;
    private final Axis columns;
    private final PaddedInput padded;

    /**
     * @param input {@code [1, C_in, H, W]}
     * @param flipped whether the layer's kernels were turned by 180°
     * @throws IllegalArgumentException if the layer refuses the input, or there is not one image
     */
    ConvTrace(Conv2d layer, Optional<Activation> activation, Tensor input, boolean flipped) {
        this(layer, activation, input, flipped, Set.of(), Optional.empty());
    }

    /**
     * @param activation what every sum goes through, unless there is nothing
     * @param input {@code [1, C_in, H, W]}
     * @param flipped whether the layer's kernels were turned by 180°
     * @param same the channels out that are as before
     * @param before what is known of the same image, unless nothing is
     * @throws IllegalArgumentException if the layer refuses the input, or there is not one image
     */
    ConvTrace(
            Conv2d layer,
            Optional<Activation> activation,
            Tensor input,
            boolean flipped,
            Set<Integer> same,
            Optional<ConvTrace> before) {
        if (input.shape().size(0) != 1) {
            throw new IllegalArgumentException("trace: one image, not " + input.shape());
        }
        this.layer = layer;
        this.activation = activation;
        this.flipped = flipped;
        this.input = input;
        this.rows = layer.window().rows(input.shape().size(2));
        this.columns = layer.window().columns(input.shape().size(3));
        this.padded = new PaddedInput(input, rows, columns, layer.paddingMode());
        if (multiplications() <= LARGE) {
            this.sums = OutputMaps.of(layer.forward(input));
        } else if (before.isPresent() && !same.isEmpty() && layer.groups() == 1) {
            this.sums = new OutputMaps(
                    ExactConv2d.again(layer, input, same, before.get().sums.planes()));
        } else {
            this.sums = OutputMaps.of(ExactConv2d.forward(layer, input));
        }
        this.outputs = activation.map(after -> sums.each(after::forward)).orElse(sums);
    }

    /** What it was given, {@code [1, C_in, H, W]}. */
    Tensor input() {
        return input;
    }

    Axis rows() {
        return rows;
    }

    Axis columns() {
        return columns;
    }

    /** How many channels there are to see, {@code C_in}. */
    int inputs() {
        return input.shape().size(1);
    }

    /** How many channels come out. */
    int maps() {
        return layer.outChannels();
    }

    /** How many outputs a channel has. */
    int cells() {
        return rows.outputs() * columns.outputs();
    }

    /** How many channels an output sees. */
    int depth() {
        return layer.weight().shape().size(1);
    }

    /** How many products an output sums of each channel that it sees. */
    int area() {
        return layer.window().kernel().count();
    }

    /** How many products an output sums. */
    int terms() {
        return depth() * area();
    }

    /** How many products there are altogether. */
    long multiplications() {
        return (long) maps() * cells() * terms();
    }

    Place place(int cell) {
        return new Place(cell / columns.outputs(), cell % columns.outputs());
    }

    int cell(Place place) {
        return place.row() * columns.outputs() + place.column();
    }

    /** What every sum goes through, unless there is nothing. */
    Optional<Activation> activation() {
        return activation;
    }

    /** The layer's own result for an output, the bias in it, before an activation. */
    float sum(int map, int row, int column) {
        return sums.at(map, row, column);
    }

    /** An output. */
    float result(int map, int row, int column) {
        return outputs.at(map, row, column);
    }

    float bias(int map) {
        return layer.bias().at(map);
    }

    float weight(int map, int channel, int i, int j) {
        return layer.weight().at(map, channel, i, j);
    }

    /** All outputs, {@code [1, C_out, H_out, W_out]}. */
    Tensor output() {
        return outputs.all();
    }

    /** The outputs of a map, row by row. */
    float[] outputs(int map) {
        return outputs.plane(map).toArray();
    }

    /** The first of the channels that the outputs of a map see: those of its group. */
    int firstSeen(int map) {
        return map / (maps() / layer.groups()) * depth();
    }

    boolean isFlipped() {
        return flipped;
    }

    /** Where the weight was typed that meets an input: at the same place of the kernel, or turned. */
    Place weightAt(int i, int j) {
        return flipped ? new Place(rows.kernel() - 1 - i, columns.kernel() - 1 - j) : new Place(i, j);
    }

    /** The input with what stands around it. */
    PaddedInput padded() {
        return padded;
    }

    /** What stands at a place of the padded input. */
    float input(int channel, int row, int column) {
        return padded.value(channel, row, column);
    }

    boolean isPadding(int row, int column) {
        return padded.isPadding(row, column);
    }

    /** The terms of an output, in order, with their running sum. */
    List<Product> terms(int map, int cell) {
        Place at = place(cell);
        int kH = layer.window().kernel().height();
        int kW = layer.window().kernel().width();
        int first = firstSeen(map);
        List<Product> terms = new ArrayList<>(terms());
        float sum = 0;
        for (int c = 0; c < depth(); c++) {
            float partial = 0;
            for (int i = 0; i < kH; i++) {
                for (int j = 0; j < kW; j++) {
                    int row = rows.read(at.row(), i);
                    int column = columns.read(at.column(), j);
                    float value = input(first + c, row, column);
                    float weight = weight(map, c, i, j);
                    float product = value * weight;
                    sum += product;
                    partial += product;
                    terms.add(new Product(
                            c,
                            i,
                            j,
                            weightAt(i, j),
                            row,
                            column,
                            padded.isPadding(row, column),
                            padded.source(row, column),
                            value,
                            weight,
                            product,
                            partial,
                            sum));
                }
            }
        }
        return terms;
    }
}
