package dev.receptive.architecture;

import static dev.receptive.architecture.Parts.conv;
import static dev.receptive.architecture.Parts.named;
import static dev.receptive.architecture.Parts.sequence;
import static dev.receptive.architecture.Parts.window;
import static dev.receptive.nn.Activation.RELU;

import dev.receptive.nn.AdaptiveAvgPool2d;
import dev.receptive.nn.BatchNorm2d;
import dev.receptive.nn.Concat;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Dropout;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Linear;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import java.util.List;

/**
 * GoogLeNet: nine blocks that look at their input through windows of several sizes at once. In the form of
 * {@code torchvision}: with batch normalisation, without the two auxiliary classifiers, and with 3×3 where the paper has
 * 5×5 (a mistake that the published weights keep). Source: Szegedy et al., Going Deeper with Convolutions, 2014.
 */
final class GoogLeNet {

    private GoogLeNet() {}

    static Sequential layers(Shape image, int classes) {
        return sequence(
                named("conv1", block(conv(image.size(1), 64, 7, 2, 3))),
                named("maxpool1", halving(3)),
                named("conv2", block(conv(64, 64, 1))),
                named("conv3", block(conv(64, 192, 3))),
                named("maxpool2", halving(3)),
                named("inception3a", inception(192, 64, List.of(96, 128), List.of(16, 32), 32)),
                named("inception3b", inception(256, 128, List.of(128, 192), List.of(32, 96), 64)),
                named("maxpool3", halving(3)),
                named("inception4a", inception(480, 192, List.of(96, 208), List.of(16, 48), 64)),
                named("inception4b", inception(512, 160, List.of(112, 224), List.of(24, 64), 64)),
                named("inception4c", inception(512, 128, List.of(128, 256), List.of(24, 64), 64)),
                named("inception4d", inception(512, 112, List.of(144, 288), List.of(32, 64), 64)),
                named("inception4e", inception(528, 256, List.of(160, 320), List.of(32, 128), 128)),
                named("maxpool4", halving(2)),
                named("inception5a", inception(832, 256, List.of(160, 320), List.of(32, 128), 128)),
                named("inception5b", inception(832, 384, List.of(192, 384), List.of(48, 128), 128)),
                named("avgpool", AdaptiveAvgPool2d.global()),
                named("flatten", new Flatten()),
                named("dropout", new Dropout(0.2)),
                named("fc", Linear.of(1024, classes)));
    }

    /**
     * Four paths over one input; where a path has two convolutions, the first, of 1×1, thins the channels for the other.
     *
     * @param narrow channels of the path of one 1×1 convolution
     * @param second channels of the two convolutions of the second path
     * @param third and of the third
     * @param pooled channels of the path that begins with a pooling
     */
    private static Concat inception(int in, int narrow, List<Integer> second, List<Integer> third, int pooled) {
        return new Concat(List.of(
                named("branch1", block(conv(in, narrow, 1))),
                named("branch2", thinned(in, second)),
                named("branch3", thinned(in, third)),
                named("branch4", Sequential.of(new MaxPool2d(window(3, 1, 1), true), block(conv(in, pooled, 1))))));
    }

    private static Sequential thinned(int in, List<Integer> channels) {
        return Sequential.of(block(conv(in, channels.get(0), 1)), block(conv(channels.get(0), channels.get(1), 3)));
    }

    private static Sequential block(Conv2d conv) {
        return sequence(named("conv", conv.withoutBias()), named("bn", norm(conv.outChannels())), named("relu", RELU));
    }

    private static BatchNorm2d norm(int channels) {
        BatchNorm2d usual = BatchNorm2d.of(channels);
        return new BatchNorm2d(
                usual.weight(), usual.bias(), usual.runningMean(), usual.runningVar(), 1e-3, usual.momentum());
    }

    /** A pooling of stride 2 that also looks at what is left over at the edge. */
    private static MaxPool2d halving(int kernel) {
        return new MaxPool2d(window(kernel, 2, 0), true);
    }
}
