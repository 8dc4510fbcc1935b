package dev.receptive.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks and their parameters are called as others call them. */
class ArchitectureNamesTest {

    /** Names and shapes out of the {@code state_dict} of torchvision's models, and of the book's. */
    @ParameterizedTest
    @CsvSource({
        "lenet, 0.weight, 6 1 5 5",
        "lenet-sigmoid, 3.weight, 16 6 5 5",
        "lenet, 11.bias, 10",
        "alexnet, features.0.weight, 64 3 11 11",
        "alexnet, features.10.bias, 256",
        "alexnet, classifier.6.weight, 1000 4096",
        "alexnet-2012, features.4.weight, 256 48 5 5",
        "vgg11, features.18.weight, 512 512 3 3",
        "vgg16, features.28.weight, 512 512 3 3",
        "vgg19, features.34.bias, 512",
        "vgg19, classifier.3.weight, 4096 4096",
        "nin, 0.0.weight, 96 1 11 11",
        "nin, 7.4.weight, 10 10 1 1",
        "googlenet, conv1.conv.weight, 64 3 7 7",
        "googlenet, conv3.bn.running_var, 192",
        "googlenet, inception3a.branch1.conv.weight, 64 192 1 1",
        "googlenet, inception3a.branch2.0.conv.weight, 96 192 1 1",
        "googlenet, inception5b.branch3.1.conv.weight, 128 48 3 3",
        "googlenet, inception4e.branch4.1.bn.weight, 128",
        "googlenet, fc.weight, 1000 1024",
        "resnet18, conv1.weight, 64 3 7 7",
        "resnet18, bn1.running_mean, 64",
        "resnet18, layer1.0.conv1.weight, 64 64 3 3",
        "resnet18, layer2.0.downsample.0.weight, 128 64 1 1",
        "resnet18, layer2.0.downsample.1.bias, 128",
        "resnet34, layer3.5.bn2.weight, 256",
        "resnet34, fc.bias, 1000"
    })
    void parametersAreNamedAsInPyTorch(String network, String name, String shape) {
        assertThat(Architectures.named(network).network().state())
                .hasEntrySatisfying(name, tensor -> assertThat(tensor.shape()).isEqualTo(shape(shape)));
    }

    @Test
    void theFirstStageOfAResNetNeedsNoDownsampling() {
        assertThat(Architectures.named("resnet18").network().state())
                .doesNotContainKey("layer1.0.downsample.0.weight")
                .doesNotContainKey("conv1.bias");
    }

    @Test
    void anUnknownNameIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> Architectures.named("lenet5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "architecture: no “lenet5”; there are lenet, lenet-sigmoid, alexnet, alexnet-2012, alexnet-d2l, vgg11, "
                                + "vgg13, vgg16, vgg19, nin, googlenet, resnet18, resnet34");
    }

    private static Shape shape(String sizes) {
        return Shape.of(
                Arrays.stream(sizes.split(" ", -1)).mapToInt(Integer::parseInt).toArray());
    }
}
