package dev.receptive.nn;

import static dev.receptive.nn.ConvolutionLawsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Layers made of layers: their state, their names and what they say of themselves. */
class CompositeTest {

    private static final Window2d AROUND = Window2d.square(3).withPadding(1);

    private final Sequential path = Sequential.of(Conv2d.of(2, 3, AROUND), BatchNorm2d.of(3), Activation.RELU);
    private final Concat stack = new Concat(List.of(
            new Child("branch1", path),
            new Child("branch2", Conv2d.of(2, 1, Window2d.square(1)).withoutBias())));
    private final Residual residual = Residual.of(path, Sequential.of(Conv2d.of(2, 3, Window2d.square(1))));
    private final Shape image = Shape.of(2, 2, 4, 5);

    @Test
    void stateIsNamedAsPyTorchNamesIt() {
        assertThat(path.state().keySet())
                .containsExactly("0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean", "1.running_var");
        assertThat(path.parameters().keySet()).containsExactly("0.weight", "0.bias", "1.weight", "1.bias");
        assertThat(stack.parameters().keySet())
                .containsExactly(
                        "branch1.0.weight", "branch1.0.bias", "branch1.1.weight", "branch1.1.bias", "branch2.weight");
        assertThat(residual.state().keySet()).contains("0.weight", "1.running_var", "downsample.0.bias");
        assertThat(new Child("", path).outer("x")).isEqualTo("x");
    }

    @Test
    void allStateCanBeTakenOutAndPutBack() {
        for (Layer layer : EveryLayer.of(2).stream().map(EveryLayer.Case::layer).toList()) {
            Map<String, Tensor> other = new LinkedHashMap<>();
            Random random = new Random(1);
            layer.state().forEach((name, tensor) -> other.put(name, RandomLayers.wholeNumbers(random, tensor.shape())));

            assertThat(layer.with(layer.state()).state()).isEqualTo(layer.state());
            assertThat(layer.with(other).state()).as("%s", layer).isEqualTo(other);
            assertThat(layer.with(other)).hasToString(layer.toString());
            assertThat(layer.with(Map.of()).state()).isEqualTo(layer.state());
            refused("state: " + layer + " has no magic", () -> layer.with(Map.of("magic", Tensor.scalar(1))));
        }
    }

    @Test
    void stateOfAnotherNameOrShapeIsRefused() {
        Tensor one = Tensor.scalar(1);

        refused("state: ReLU has no weight", () -> Activation.RELU.with(Map.of("weight", one)));
        refused("state: (" + path + " + [Conv2d(2→3, 1×1)]) has no 9.bias", () -> residual.with(Map.of("9.bias", one)));
        refused("state: 0.bias of " + path + " is 3, not ", () -> path.with(Map.of("0.bias", one)));
    }

    @Test
    void everyBatchNormalisationInsideSeesTheBatch() {
        Tensor input = RandomLayers.numbers(new Random(2), image);
        Sequential nested = Sequential.of(residual, Residual.around(Sequential.of(BatchNorm2d.of(3))));
        Pass pass = nested.forward(input, Mode.training(0));
        Layer after = nested.after(pass);
        BatchNorm2d inner = (BatchNorm2d) path.children().get(1).layer();
        Pass seen = pass.inner().get(0).inner().get(0).inner().get(1);

        assertThat(after.state().get("0.1.running_var"))
                .isEqualTo(inner.after(seen).runningVar())
                .isNotEqualTo(inner.runningVar());
        assertThat(after.state().get("1.0.running_var"))
                .isNotEqualTo(nested.state().get("1.0.running_var"));
        assertThat(after.parameters()).isEqualTo(nested.parameters());
        assertThat(nested.after(nested.forward(input, Mode.INFERENCE)).state()).isEqualTo(nested.state());
        assertThat(Activation.RELU.after(seen)).isEqualTo(Activation.RELU);
    }

    @Test
    void multiplyAddsAddUp() {
        long convolution = 2L * 3 * 20 * 2 * 9;
        long norm = 2 * 3 * 20;
        long point = 2 * 20 * 2;

        assertThat(path.multiplyAdds(image)).isEqualTo(convolution + norm);
        assertThat(stack.multiplyAdds(image)).isEqualTo(convolution + norm + point);
        assertThat(residual.multiplyAdds(image)).isEqualTo(convolution + norm + 3 * point);
        assertThat(Sequential.of(path, Conv2d.of(3, 1, Window2d.square(4))).multiplyAdds(image))
                .isEqualTo(convolution + norm + 2 * 2 * 3 * 16);
        assertThat(Activation.RELU.multiplyAdds(image)).isZero();
        Conv2d grouped = new Conv2d(Tensor.zeros(Shape.of(2, 1, 3, 3)), Tensor.zeros(Shape.of(2)), AROUND, 2);
        assertThat(grouped.multiplyAdds(image)).isEqualTo(2 * 2 * 20 * 9);
    }

    @Test
    void pathsThatDoNotEndAlikeAreRefused() {
        Residual uneven = Residual.around(Conv2d.of(2, 3, AROUND));
        Concat apart = new Concat(
                List.of(new Child("a", Conv2d.of(2, 1, AROUND)), new Child("b", Conv2d.of(2, 1, Window2d.square(3)))));

        refused("residual: the path gives 2×3×4×5, the shortcut 2×2×4×5", () -> uneven.outputShape(image));
        refused("residual: the path gives 2×3×4×5, the shortcut 2×2×4×5", () -> uneven.forward(Tensor.zeros(image)));
        refused("concat: 2×1×2×3 does not stack on 2×1×4×5", () -> apart.outputShape(image));
        refused("concat: at least one path is needed", () -> new Concat(List.of()));
        assertThatThrownBy(() -> stack.explain(stack.forward(Tensor.zeros(image), Mode.INFERENCE), 160))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void featuresStackToo() {
        Concat features = new Concat(List.of(
                new Child("a", new Linear(Tensor.filled(Shape.of(1, 2), 1), Tensor.zeros(Shape.of(1)))),
                new Child("b", Sequential.of())));

        assertThat(features.forward(Tensor.matrix(new float[] {1, 2}, new float[] {3, 4})))
                .isEqualTo(Tensor.matrix(new float[] {3, 1, 2}, new float[] {7, 3, 4}));
    }

    @Test
    void theyReadAsWhatTheyDo() {
        assertThat(path).hasToString("[Conv2d(2→3, 3×3, padding 1) → BatchNorm2d(3) → ReLU]");
        assertThat(stack).hasToString("(" + path + " ‖ Conv2d(2→1, 1×1, no bias))");
        assertThat(residual).hasToString("(" + path + " + [Conv2d(2→3, 1×1)])");
        assertThat(Residual.around(Activation.TANH)).hasToString("(Tanh + input)");
        assertThat(Residual.of(Activation.TANH, Sequential.of(Activation.RELU))).hasToString("(Tanh + [ReLU])");
        assertThat(new Residual(new Child("", Activation.TANH), new Child("s", Activation.RELU)))
                .hasToString("(Tanh + ReLU)");
        assertThat(new Flatten()).hasToString("Flatten");
    }

    @Test
    void aNetworkIsALayerWithANameAndAnInput() {
        Network network = new Network("Tiny", Shape.of(1, 2, 4, 5), Sequential.of(path, Conv2d.of(3, 900, AROUND)));
        Tensor input = RandomLayers.numbers(new Random(3), image);
        Pass pass = network.forward(input, Mode.training(4));
        Tensor gradient = Tensor.filled(pass.output().shape(), 1);

        assertThat(network).hasToString("Tiny" + network.layers() + " 25,263 parameters");
        assertThat(network.parameterCount()).isEqualTo(54 + 3 + 6 + 24_300 + 900);
        assertThat(network.forward(input).output()).isEqualTo(network.layers().forward(input));
        assertThat(pass.output())
                .isEqualTo(network.layers().forward(input, Mode.training(4)).output());
        assertThat(network.backward(pass, gradient).input())
                .isEqualTo(network.layers().backward(pass, gradient).input());
        assertThat(network.state()).isEqualTo(network.layers().state());
        assertThat(network.parameters()).isEqualTo(network.layers().parameters());
        assertThat(network.after(pass).state())
                .isEqualTo(network.layers().after(pass).state());
        Tensor ones = Tensor.filled(Shape.of(3), 1);
        assertThat(network.with(Map.of("0.0.bias", ones)).state().get("0.0.bias"))
                .isEqualTo(ones);
        assertThatThrownBy(() -> new Network("Wrong", Shape.of(1, 3, 4, 5), path))
                .hasMessage("conv2d: input 1×3×4×5 where N×2×H×W is expected");
    }
}
