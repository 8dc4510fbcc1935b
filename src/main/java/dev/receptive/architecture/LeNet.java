package dev.receptive.architecture;

import static dev.receptive.architecture.Parts.conv;
import static dev.receptive.architecture.Parts.features;
import static dev.receptive.architecture.Parts.joined;
import static dev.receptive.architecture.Parts.numbered;

import dev.receptive.nn.Activation;
import dev.receptive.nn.AvgPool2d;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import java.util.List;

/**
 * LeNet-5 in the form of Dive into Deep Learning, section 7.6: every channel of the second convolution sees all of the
 * first, and the last layer is a plain one. Source: LeCun et al., Gradient-Based Learning Applied to Document
 * Recognition, 1998.
 */
final class LeNet {

    private LeNet() {}

    /** As the book has it: sigmoid and mean. */
    static Sequential sigmoid(Shape image, int classes) {
        return layers(image, classes, Activation.SIGMOID, AvgPool2d.of(2));
    }

    /** As it would be built today, and learns several times faster: ReLU and maximum. */
    static Sequential relu(Shape image, int classes) {
        return layers(image, classes, Activation.RELU, MaxPool2d.of(2));
    }

    private static Sequential layers(Shape image, int classes, Activation activation, Layer pool) {
        List<Layer> seeing = List.of(
                conv(image.size(1), 6, 5), activation, pool, conv(6, 16, 5, 1, 0), activation, pool, new Flatten());
        List<Layer> judging = List.of(
                Linear.of(features(numbered(seeing), image), 120),
                activation,
                Linear.of(120, 84),
                activation,
                Linear.of(84, classes));
        return numbered(joined(seeing, judging));
    }
}
