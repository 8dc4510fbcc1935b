package dev.receptive.architecture;

import static dev.receptive.architecture.Parts.conv;
import static dev.receptive.architecture.Parts.features;
import static dev.receptive.architecture.Parts.halves;
import static dev.receptive.architecture.Parts.joined;
import static dev.receptive.architecture.Parts.maxPool;
import static dev.receptive.architecture.Parts.named;
import static dev.receptive.architecture.Parts.numbered;
import static dev.receptive.architecture.Parts.sequence;
import static dev.receptive.nn.Activation.RELU;

import dev.receptive.nn.AdaptiveAvgPool2d;
import dev.receptive.nn.Dropout;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.LocalResponseNorm;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import java.util.List;

/**
 * AlexNet, the network that won ImageNet's contest of 2012. Source: Krizhevsky, Sutskever and Hinton, ImageNet
 * Classification with Deep Convolutional Neural Networks, 2012.
 */
final class AlexNet {

    private AlexNet() {}

    /** As in {@code torchvision}: one column. Source: Krizhevsky, One weird trick for parallelizing CNNs, 2014. */
    static Sequential oneColumn(Shape image, int classes) {
        Sequential features = Sequential.of(
                conv(image.size(1), 64, 11, 4, 2),
                RELU,
                maxPool(3, 2),
                conv(64, 192, 5),
                RELU,
                maxPool(3, 2),
                conv(192, 384, 3),
                RELU,
                conv(384, 256, 3),
                RELU,
                conv(256, 256, 3),
                RELU,
                maxPool(3, 2));
        return sequence(
                named("features", features),
                named("avgpool", new AdaptiveAvgPool2d(Extent.square(6))),
                named("flatten", new Flatten()),
                named("classifier", classifier(classes)));
    }

    /** As in 2012: two columns that were computed on two graphics cards, and neighbouring channels that compete. */
    static Sequential twoColumns(Shape image, int classes) {
        // the paper's α = 10⁻⁴ is not divided by the 5 channels, PyTorch's is
        LocalResponseNorm norm = new LocalResponseNorm(5, 5e-4, 0.75, 2);
        Sequential features = Sequential.of(
                conv(image.size(1), 96, 11, 4, 0),
                RELU,
                norm,
                maxPool(3, 2),
                halves(96, 256, 5),
                RELU,
                norm,
                maxPool(3, 2),
                conv(256, 384, 3),
                RELU,
                halves(384, 384, 3),
                RELU,
                halves(384, 256, 3),
                RELU,
                maxPool(3, 2));
        Sequential classifier = Sequential.of(
                Linear.of(256 * 6 * 6, 4096),
                RELU,
                new Dropout(0.5),
                Linear.of(4096, 4096),
                RELU,
                new Dropout(0.5),
                Linear.of(4096, classes));
        return sequence(named("features", features), named("flatten", new Flatten()), named("classifier", classifier));
    }

    /** As in Dive into Deep Learning, section 8.1: one column of the widths of 2012, all layers in one row. */
    static Sequential ofTheBook(Shape image, int classes) {
        List<Layer> seeing = List.of(
                conv(image.size(1), 96, 11, 4, 1),
                RELU,
                maxPool(3, 2),
                conv(96, 256, 5),
                RELU,
                maxPool(3, 2),
                conv(256, 384, 3),
                RELU,
                conv(384, 384, 3),
                RELU,
                conv(384, 256, 3),
                RELU,
                maxPool(3, 2),
                new Flatten());
        List<Layer> judging = List.of(
                Linear.of(features(numbered(seeing), image), 4096),
                RELU,
                new Dropout(0.5),
                Linear.of(4096, 4096),
                RELU,
                new Dropout(0.5),
                Linear.of(4096, classes));
        return numbered(joined(seeing, judging));
    }

    private static Sequential classifier(int classes) {
        return Sequential.of(
                new Dropout(0.5),
                Linear.of(256 * 6 * 6, 4096),
                RELU,
                new Dropout(0.5),
                Linear.of(4096, 4096),
                RELU,
                Linear.of(4096, classes));
    }
}
