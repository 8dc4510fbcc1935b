package dev.receptive.architecture;

import static dev.receptive.architecture.Parts.conv;
import static dev.receptive.architecture.Parts.maxPool;
import static dev.receptive.nn.Activation.RELU;

import dev.receptive.nn.AdaptiveAvgPool2d;
import dev.receptive.nn.Dropout;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;

/**
 * Network in Network in the form of Dive into Deep Learning, section 8.3: after each convolution two of 1×1, a small
 * network at every place, and no fully connected layer. Source: Lin, Chen and Yan, Network in Network, 2013.
 */
final class NiN {

    private NiN() {}

    static Sequential layers(Shape image, int classes) {
        return Sequential.of(
                block(image.size(1), 96, 11, 4, 0),
                maxPool(3, 2),
                block(96, 256, 5, 1, 2),
                maxPool(3, 2),
                block(256, 384, 3, 1, 1),
                maxPool(3, 2),
                new Dropout(0.5),
                block(384, classes, 3, 1, 1),
                AdaptiveAvgPool2d.global(),
                new Flatten());
    }

    private static Sequential block(int in, int out, int kernel, int stride, int padding) {
        return Sequential.of(
                conv(in, out, kernel, stride, padding), RELU, conv(out, out, 1), RELU, conv(out, out, 1), RELU);
    }
}
