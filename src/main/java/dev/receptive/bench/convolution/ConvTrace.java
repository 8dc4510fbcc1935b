package dev.receptive.bench.convolution;

import dev.receptive.nn.Axis;
import dev.receptive.nn.Conv2d;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/**
 * What a convolution did, for any output by itself: one image and one output channel of a layer.
 *
 * <p>Outputs are numbered in the order of the loop, row by row; an output's terms in the order channel, kernel row,
 * kernel column. Adding them in that order and then the bias gives {@link Conv2d#forward} exactly.
 */
final class ConvTrace {

    private final Conv2d layer;
    private final Tensor input;
    private final Tensor output;
    private final int image;
    private final int channel;
    private final Axis rows;
    private final Axis columns;

    /**
     * @param input {@code [N, C_in, H, W]}
     * @param image which of the N
     * @param channel which of the C_out
     * @throws IllegalArgumentException if the layer refuses the input, or there is no such image or channel
     */
    public ConvTrace(Conv2d layer, Tensor input, int image, int channel) {
        this.layer = layer;
        this.input = input;
        this.output = layer.forward(input);
        if (image < 0 || image >= output.shape().size(0) || channel < 0 || channel >= layer.outChannels()) {
            throw new IllegalArgumentException(
                    "trace: image " + image + " and channel " + channel + " of an output " + output.shape());
        }
        this.image = image;
        this.channel = channel;
        this.rows = layer.window().rows(input.shape().size(2));
        this.columns = layer.window().columns(input.shape().size(3));
    }

    public Axis rows() {
        return rows;
    }

    public Axis columns() {
        return columns;
    }

    /** How many outputs. */
    public int cells() {
        return rows.outputs() * columns.outputs();
    }

    /** How many products an output sums. */
    public int terms() {
        return layer.weight().shape().count() / layer.outChannels();
    }

    public Place place(int cell) {
        return new Place(cell / columns.outputs(), cell % columns.outputs());
    }

    public int cell(Place place) {
        return place.row() * columns.outputs() + place.column();
    }

    /** The layer's own result for an output. */
    public float result(int cell) {
        return result(cell / columns.outputs(), cell % columns.outputs());
    }

    float result(int row, int column) {
        return output.at(image, channel, row, column);
    }

    public float bias() {
        return layer.bias().at(channel);
    }

    /** Everything the layer computed, {@code [N, C_out, H_out, W_out]}. */
    public Tensor output() {
        return output;
    }

    /** The value of an input of the first channel of this output's group; padding is 0. */
    public float input(Place place) {
        return input(place.row(), place.column());
    }

    float input(int row, int column) {
        return input(0, row, column);
    }

    public boolean isPadding(Place place) {
        return rows.isPadding(place.row()) || columns.isPadding(place.column());
    }

    /** The terms of an output, in order, with their running sum. */
    public List<Product> terms(int cell) {
        Place at = place(cell);
        int kH = layer.window().kernel().height();
        int kW = layer.window().kernel().width();
        int channels = layer.weight().shape().size(1);
        List<Product> terms = new ArrayList<>(terms());
        float sum = 0;
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < kH; i++) {
                for (int j = 0; j < kW; j++) {
                    int row = rows.read(at.row(), i);
                    int column = columns.read(at.column(), j);
                    boolean padding = rows.isPadding(row) || columns.isPadding(column);
                    float value = input(c, row, column);
                    float weight = layer.weight().at(channel, c, i, j);
                    float product = value * weight;
                    sum += product;
                    terms.add(new Product(c, i, j, row, column, padding, value, weight, product, sum));
                }
            }
        }
        return terms;
    }

    private float input(int c, int row, int column) {
        if (rows.isPadding(row) || columns.isPadding(column)) {
            return 0;
        }
        int firstOfGroup = channel
                / (layer.outChannels() / layer.groups())
                * layer.weight().shape().size(1);
        return input.at(image, firstOfGroup + c, row, column);
    }
}
