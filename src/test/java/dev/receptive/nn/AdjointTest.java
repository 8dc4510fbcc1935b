package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ⟨A·x, y⟩ = ⟨x, Aᵀ·y⟩ for what is linear: whole numbers, so that float32 and float64 agree in every bit. */
class AdjointTest {

    private final Random random = new Random(21);

    static Stream<Conv2d> convolutions() {
        return EveryLayer.leaves(40)
                .map(EveryLayer.Case::layer)
                .filter(Conv2d.class::isInstance)
                .map(Conv2d.class::cast);
    }

    static Stream<ConvTranspose2d> transposed() {
        return EveryLayer.leaves(40)
                .map(EveryLayer.Case::layer)
                .filter(ConvTranspose2d.class::isInstance)
                .map(ConvTranspose2d.class::cast);
    }

    @ParameterizedTest
    @MethodSource("convolutions")
    void theGradientOfTheInputIsTheTransposedConvolution(Conv2d layer) {
        Conv2d whole = new Conv2d(
                RandomLayers.wholeNumbers(random, layer.weight().shape()),
                Tensor.zeros(layer.bias().shape()),
                layer.window(),
                layer.groups(),
                layer.paddingMode(),
                false);
        adjoint(whole, Shape.of(2, layer.inChannels(), 4 + random.nextInt(3), 4 + random.nextInt(3)));
    }

    @ParameterizedTest
    @MethodSource("transposed")
    void theGradientOfTheInputOfATransposedConvolutionIsTheConvolution(ConvTranspose2d layer) {
        ConvTranspose2d whole = new ConvTranspose2d(
                RandomLayers.wholeNumbers(random, layer.weight().shape()),
                Tensor.zeros(layer.bias().shape()),
                layer.window(),
                layer.outputPadding(),
                layer.groups(),
                false);
        adjoint(whole, Shape.of(2, layer.inChannels(), 3, 4));
    }

    /** Of the same weight, with zeros around the plane, and a plane that the stride divides. */
    @ParameterizedTest
    @MethodSource("convolutions")
    void aTransposedConvolutionGoesTheOtherWay(Conv2d layer) {
        Shape input = Shape.of(1, layer.inChannels(), 5, 6);
        Tensor weight = RandomLayers.wholeNumbers(random, layer.weight().shape());
        Padding padding = layer.window().padding();
        Window2d window = layer.window().withPadding(Padding.of(padding.top(), padding.left()));
        Conv2d there = new Conv2d(weight, Tensor.zeros(layer.bias().shape()), window, layer.groups());
        Padding rest = new Padding(
                0,
                window.rows(input.size(2)).rest(),
                0,
                window.columns(input.size(3)).rest());
        ConvTranspose2d back = new ConvTranspose2d(
                weight, Tensor.zeros(Shape.of(layer.inChannels())), window, rest, layer.groups(), false);
        Tensor x = RandomLayers.wholeNumbers(random, input);
        Tensor y = RandomLayers.wholeNumbers(random, there.outputShape(input));

        assertThat(back.outputShape(y.shape())).isEqualTo(input);
        assertThat(dot(there.forward(x), y)).isEqualTo(dot(x, back.forward(y)));
        assertThat(there.multiplyAdds(input)).isEqualTo(back.multiplyAdds(y.shape()));
    }

    @Test
    void averagesAndPaddingHaveAdjointsToo() {
        List<Layer> linear = EveryLayer.leaves(8)
                .map(EveryLayer.Case::layer)
                .filter(layer -> layer instanceof AvgPool2d
                        || layer instanceof AdaptiveAvgPool2d
                        || layer instanceof Flatten
                        || layer instanceof Pad)
                .toList();
        for (Layer layer : linear) {
            Shape input = Shape.of(2, 2, 5, 4);
            Tensor x = RandomLayers.wholeNumbers(random, input);
            Tensor zero = layer.forward(Tensor.zeros(input));
            Tensor y = RandomLayers.wholeNumbers(random, zero.shape());
            Pass pass = layer.forward(x, Mode.INFERENCE);

            assertThat(dot(pass.output(), y) - dot(zero, y))
                    .as("%s", layer)
                    .isCloseTo(dot(x, layer.backward(pass, y).input()), within(1e-3));
        }
        assertThat(linear).hasSizeGreaterThan(60);
    }

    private static void adjoint(Layer layer, Shape input) {
        Random random = new Random(22);
        Tensor x = RandomLayers.wholeNumbers(random, input);
        Tensor y = RandomLayers.wholeNumbers(random, layer.outputShape(input));
        Pass pass = layer.forward(x, Mode.INFERENCE);

        assertThat(dot(pass.output(), y))
                .isEqualTo(dot(x, layer.backward(pass, y).input()));
    }

    private static double dot(Tensor a, Tensor b) {
        assertThat(a.shape()).isEqualTo(b.shape());
        return IntStream.range(0, a.shape().count())
                .mapToDouble(i -> a.at(i) * (double) b.at(i))
                .sum();
    }
}
