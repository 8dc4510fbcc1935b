package dev.receptive.architecture;

import static dev.receptive.architecture.Parts.conv;
import static dev.receptive.architecture.Parts.named;
import static dev.receptive.architecture.Parts.numbered;
import static dev.receptive.architecture.Parts.sequence;
import static dev.receptive.architecture.Parts.window;
import static dev.receptive.nn.Activation.RELU;

import dev.receptive.nn.AdaptiveAvgPool2d;
import dev.receptive.nn.BatchNorm2d;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Residual;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * ResNet of basic blocks, in the form of {@code torchvision}: four stages of pairs of 3×3 convolutions, past each of
 * which its input goes by a shortcut. The number in a name counts the layers with weights, but for the shortcuts.
 * Source: He et al., Deep Residual Learning for Image Recognition, 2015.
 */
final class ResNet {

    private ResNet() {}

    static Sequential of18(Shape image, int classes) {
        return layers(image, classes, List.of(2, 2, 2, 2));
    }

    static Sequential of34(Shape image, int classes) {
        return layers(image, classes, List.of(3, 4, 6, 3));
    }

    /**
     * The layers.
     *
     * @param blocks how many there are in each stage
     */
    private static Sequential layers(Shape image, int classes, List<Integer> blocks) {
        return sequence(
                named("conv1", conv(image.size(1), 64, 7, 2, 3).withoutBias()),
                named("bn1", BatchNorm2d.of(64)),
                named("relu", RELU),
                named("maxpool", new MaxPool2d(window(3, 2, 1), false)),
                named("layer1", stage(64, 64, 1, blocks.get(0))),
                named("layer2", stage(64, 128, 2, blocks.get(1))),
                named("layer3", stage(128, 256, 2, blocks.get(2))),
                named("layer4", stage(256, 512, 2, blocks.get(3))),
                named("avgpool", AdaptiveAvgPool2d.global()),
                named("flatten", new Flatten()),
                named("fc", Linear.of(512, classes)));
    }

    private static Sequential stage(int in, int out, int stride, int blocks) {
        List<Layer> stage = new ArrayList<>();
        stage.add(block(in, out, stride));
        for (int i = 1; i < blocks; i++) {
            stage.add(block(out, out, 1));
        }
        return numbered(stage);
    }

    /** Two convolutions and the shortcut, which a 1×1 convolution fits to the new shape where it is another. */
    private static Sequential block(int in, int out, int stride) {
        Sequential path = sequence(
                named("conv1", conv(in, out, 3, stride, 1).withoutBias()),
                named("bn1", BatchNorm2d.of(out)),
                named("relu1", RELU),
                named("conv2", conv(out, out, 3).withoutBias()),
                named("bn2", BatchNorm2d.of(out)));
        Sequential shortcut = in == out
                ? Sequential.of()
                : Sequential.of(conv(in, out, 1, stride, 0).withoutBias(), BatchNorm2d.of(out));
        return sequence(named("", Residual.of(path, shortcut)), named("relu2", RELU));
    }
}
