package dev.receptive.fast;

import dev.receptive.nn.Axis;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.PaddingMode;
import dev.receptive.tensor.Shape;

/**
 * The sizes of a convolution over images of one size.
 *
 * @param rows the vertical axis
 * @param columns the horizontal axis
 * @param inChannels of the input
 * @param outChannels of the output
 * @param groups channels are split into this many groups
 */
record ConvShape(Axis rows, Axis columns, int inChannels, int outChannels, int groups) {

    /**
     * @param input {@code [N, C, H, W]}
     * @throws IllegalArgumentException if the layer cannot take the input or pads it with anything but zeros
     */
    static ConvShape of(Conv2d layer, Shape input) {
        if (!takes(layer)) {
            throw new IllegalArgumentException("fast: " + layer + " does not pad with zeros");
        }
        layer.outputShape(input);
        return new ConvShape(
                layer.window().rows(input.size(2)),
                layer.window().columns(input.size(3)),
                layer.inChannels(),
                layer.outChannels(),
                layer.groups());
    }

    static boolean takes(Conv2d layer) {
        return layer.paddingMode() == PaddingMode.ZEROS;
    }

    int inPerGroup() {
        return inChannels / groups;
    }

    int outPerGroup() {
        return outChannels / groups;
    }

    /** Weights of one output. */
    int terms() {
        return inPerGroup() * area();
    }

    int area() {
        return rows.kernel() * columns.kernel();
    }

    int inSize() {
        return inChannels * inPlane();
    }

    int outSize() {
        return outChannels * outPlane();
    }

    int inPlane() {
        return rows.input() * columns.input();
    }

    int outPlane() {
        return rows.outputs() * columns.outputs();
    }

    /** The weights as the backward direction reads them: input and output channels exchanged, each kernel turned. */
    void turn(float[] weight, float[] turned) {
        for (int o = 0; o < outChannels; o++) {
            int group = o / outPerGroup();
            for (int c = 0; c < inPerGroup(); c++) {
                int from = (o * inPerGroup() + c) * area();
                int to = ((group * inPerGroup() + c) * outPerGroup() + o % outPerGroup()) * area();
                for (int k = 0; k < area(); k++) {
                    turned[to + area() - 1 - k] = weight[from + k];
                }
            }
        }
    }
}
