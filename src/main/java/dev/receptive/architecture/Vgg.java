package dev.receptive.architecture;

import static dev.receptive.architecture.Parts.conv;
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
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * VGG: five blocks of 3×3 convolutions, each followed by a pooling that halves the size. The number in a name counts the
 * convolutions and the three fully connected layers. Without batch normalisation, as in {@code torchvision}. Source:
 * Simonyan and Zisserman, Very Deep Convolutional Networks for Large-Scale Image Recognition, 2014.
 */
final class Vgg {

    private static final List<Integer> CHANNELS = List.of(64, 128, 256, 512, 512);

    private Vgg() {}

    static Sequential of11(Shape image, int classes) {
        return layers(image, classes, List.of(1, 1, 2, 2, 2));
    }

    static Sequential of13(Shape image, int classes) {
        return layers(image, classes, List.of(2, 2, 2, 2, 2));
    }

    static Sequential of16(Shape image, int classes) {
        return layers(image, classes, List.of(2, 2, 3, 3, 3));
    }

    static Sequential of19(Shape image, int classes) {
        return layers(image, classes, List.of(2, 2, 4, 4, 4));
    }

    /**
     * The layers.
     *
     * @param convolutions how many there are in each block
     */
    private static Sequential layers(Shape image, int classes, List<Integer> convolutions) {
        List<Layer> features = new ArrayList<>();
        int in = image.size(1);
        for (int block = 0; block < CHANNELS.size(); block++) {
            int out = CHANNELS.get(block);
            for (int i = 0; i < convolutions.get(block); i++) {
                features.add(conv(in, out, 3));
                features.add(RELU);
                in = out;
            }
            features.add(maxPool(2, 2));
        }
        return sequence(
                named("features", numbered(features)),
                named("avgpool", new AdaptiveAvgPool2d(Extent.square(7))),
                named("flatten", new Flatten()),
                named("classifier", classifier(classes)));
    }

    private static Sequential classifier(int classes) {
        return Sequential.of(
                Linear.of(512 * 7 * 7, 4096),
                RELU,
                new Dropout(0.5),
                Linear.of(4096, 4096),
                RELU,
                new Dropout(0.5),
                Linear.of(4096, classes));
    }
}
