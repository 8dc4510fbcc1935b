package dev.receptive.nn;

import static dev.receptive.nn.ConvolutionLawsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Activations, softmax, padding and the fully connected layer. */
class FunctionsTest {

    private final Random random = new Random(51);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ReLU            | -2 | 0          | 0
            ReLU            | 0  | 0          | 0
            ReLU            | 3  | 3          | 1
            Sigmoid         | 0  | 0.5        | 0.25
            Sigmoid         | -3 | 0.04742587 | 0.04517666
            Tanh            | 0  | 0          | 1
            Tanh            | 1  | 0.7615942  | 0.41997434
            LeakyReLU(0.1)  | -2 | -0.2       | 0.1
            LeakyReLU(0.1)  | 0  | 0          | 0.1
            LeakyReLU(0.1)  | 2  | 2          | 1
            ELU(2.0)        | -1 | -1.2642411 | 0.7357589
            ELU(2.0)        | 0  | 0          | 2
            ELU(2.0)        | 2  | 2          | 1
            GELU            | 1  | 0.8413447  | 1.0833155
            GELU            | -1 | -0.1586553 | -0.0833155
            GELU            | 4  | 3.9998733  | 1.0005035
            GELU            | -8 | 0          | 0
            """)
    void activationsAndTheirSlopes(String name, float x, float value, float slope) {
        Activation activation = named(name);
        Pass pass = activation.forward(Tensor.of(Shape.of(1), x), Mode.INFERENCE);

        assertThat(pass.output().at(0)).isCloseTo(value, within(1e-6f));
        assertThat(activation.backward(pass, Tensor.of(Shape.of(1), 2)).input().at(0))
                .isCloseTo(2 * slope, within(1e-6f));
        assertThat(activation).hasToString(name);
    }

    private static Activation named(String name) {
        return switch (name) {
            case "ReLU" -> Activation.RELU;
            case "Sigmoid" -> Activation.SIGMOID;
            case "Tanh" -> Activation.TANH;
            case "GELU" -> Activation.GELU;
            case "LeakyReLU(0.1)" -> Activation.leakyRelu(0.1);
            default -> Activation.elu(2);
        };
    }

    @Test
    void whatIsNoNumberStaysSo() {
        assertThat(Activation.RELU.forward(Tensor.of(Shape.of(1), Float.NaN)).at(0))
                .isNaN();
    }

    /** Abramowitz and Stegun, table 26.1; beyond it the tail e^(−x²/2)/(x√2π) · (1 − 1/x² + 3/x⁴ − …). */
    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0.5
            0.5, 0.691462461274013
            1, 0.841344746068543
            2.99, 0.998605112764508
            3, 0.998650101968370
            5, 0.999999713348428
            """)
    void theNormalDistribution(double x, double below) {
        assertThat(Normal.distribution(x)).isCloseTo(below, within(1e-12));
        assertThat(Normal.distribution(-x)).isCloseTo(1 - below, within(1e-12));
        assertThat(Normal.density(x)).isCloseTo(Math.exp(-x * x / 2) * 0.3989422804014327, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, -1, -4})
    void probabilitiesArePositiveAndSumToOne(int dim) {
        Tensor input = RandomLayers.numbers(random, Shape.of(2, 3, 4, 5));
        Tensor output = new Softmax(dim).forward(input);
        int axis = dim < 0 ? dim + 4 : dim;
        int[] sizes = {2, 3, 4, 5};
        int[] steps = {60, 20, 5, 1};
        for (int i = 0; i < output.shape().count(); i++) {
            assertThat(output.at(i)).isPositive();
            if (i / steps[axis] % sizes[axis] == 0) {
                double sum = 0;
                for (int k = 0; k < sizes[axis]; k++) {
                    sum += output.at(i + k * steps[axis]);
                }
                assertThat(sum).isCloseTo(1, within(1e-6));
            }
        }
    }

    /** Numbers with few digits, whose sums with a thousand are exact. */
    @Test
    void whatIsAddedToAllChangesNoProbability() {
        Tensor input = RandomLayers.wholeNumbers(random, Shape.of(3, 6));
        Tensor shifted = Elements.add(input, Tensor.filled(input.shape(), 1000));

        assertThat(new Softmax(1).forward(shifted)).isEqualTo(new Softmax(1).forward(input));
        assertThat(new LogSoftmax(1).forward(shifted)).isEqualTo(new LogSoftmax(1).forward(input));
    }

    @Test
    void theLogarithmOfASmallProbabilityIsExact() {
        Tensor input = Tensor.of(Shape.of(1, 2), 0, 300);

        assertThat(new Softmax(1).forward(input).toArray()).containsExactly(0, 1);
        assertThat(new LogSoftmax(1).forward(input).toArray()).containsExactly(-300, 0);
    }

    @Test
    void anAxisThatIsNotThereIsRefused() {
        refused("softmax: input 2×3 has no axis 2", () -> new Softmax(2).outputShape(Shape.of(2, 3)));
        refused("log_softmax: input 2×3 has no axis -3", () -> new LogSoftmax(-3).outputShape(Shape.of(2, 3)));
        assertThat(new Softmax(-2).outputShape(Shape.of(2, 3))).isEqualTo(Shape.of(2, 3));
        assertThat(new Softmax(1)).hasToString("Softmax(dim 1)");
        assertThat(new LogSoftmax(-1)).hasToString("LogSoftmax(dim -1)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZEROS     | 9 9 1 2 3 9   | constant 9.0
            REFLECT   | 3 2 1 2 3 2   | reflect
            REPLICATE | 1 1 1 2 3 3   | replicate
            CIRCULAR  | 2 3 1 2 3 1   | circular
            """)
    void paddingComesFromWhereItsModeSays(PaddingMode mode, String numbers, String word) {
        Pad pad = new Pad(new Padding(0, 0, 2, 1), mode, 9);
        Tensor padded = pad.forward(Tensor.of(Shape.of(1, 1, 1, 3), 1, 2, 3));
        String[] expected = numbers.split(" ", -1);

        assertThat(padded.shape()).isEqualTo(Shape.of(1, 1, 1, 6));
        for (int i = 0; i < expected.length; i++) {
            assertThat(padded.at(i)).isEqualTo(Float.parseFloat(expected[i]));
        }
        assertThat(pad).hasToString("Pad(top 0, bottom 0, left 2, right 1, " + word + ")");
    }

    @Test
    void aConvolutionPadsAsThePadLayerDoes() {
        for (EveryLayer.Case found : EveryLayer.leaves(10).toList()) {
            if (found.layer() instanceof Conv2d conv) {
                Window2d window = conv.window().withPadding(Padding.NONE);
                Conv2d valid = new Conv2d(conv.weight(), conv.bias(), window, conv.groups());
                Pad pad = new Pad(conv.window().padding(), conv.paddingMode(), 0);

                assertThat(valid.forward(pad.forward(found.input()))).isEqualTo(conv.forward(found.input()));
            }
        }
    }

    @Test
    void aPlaneTooSmallForThePaddingIsRefused() {
        Pad reflect = new Pad(Padding.of(0, 3), PaddingMode.REFLECT, 0);
        Pad circular = new Pad(Padding.of(4, 0), PaddingMode.CIRCULAR, 0);

        refused(
                "padding: reflect padding of 3 needs more than 3 inputs",
                () -> reflect.outputShape(Shape.of(1, 1, 9, 3)));
        refused(
                "padding: circular padding of 4 needs more than 3 inputs",
                () -> circular.outputShape(Shape.of(1, 1, 3, 9)));
        refused("pad: input 3 where N×C×H×W is expected", () -> reflect.outputShape(Shape.of(3)));
        assertThat(reflect.outputShape(Shape.of(1, 1, 9, 4))).isEqualTo(Shape.of(1, 1, 9, 10));
        assertThat(circular.outputShape(Shape.of(1, 1, 4, 9))).isEqualTo(Shape.of(1, 1, 12, 9));
        assertThat(Pad.constant(Padding.all(2), 0)).hasToString("Pad(2, constant 0.0)");
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        int much = Integer.MAX_VALUE;
        refused(
                "window: 4 inputs with padding " + much + " + 1 are too many to count",
                () -> new Axis(4, 1, 1, 1, much, 1));
        Window2d apart = new Window2d(Extent.ONE, Extent.square(1 << 30), Padding.NONE, Extent.ONE);
        ConvTranspose2d wide = new ConvTranspose2d(
                Tensor.zeros(Shape.of(1, 1, 1, 1)), Tensor.zeros(Shape.of(1)), apart, Padding.NONE, 1, true);
        refused(
                "conv_transpose2d: an output of 4294967297×4294967297 for input 1×1×5×5 is too large to be counted",
                () -> wide.outputShape(Shape.of(1, 1, 5, 5)));
        refused(
                "max_pool2d: planes of input 1×1×4097×4097 have more than 16777216 places",
                () -> MaxPool2d.of(2).outputShape(Shape.of(1, 1, 4097, 4097)));
        refused("flatten: input  where N×… is expected", () -> new Flatten().outputShape(Shape.of()));
        refused(
                "network: input 1×10 where 1×C×H×W is expected",
                () -> new Network("mlp", Shape.of(1, 10), Sequential.of(Linear.of(10, 2))));
        Sequential twice = new Sequential(List.of(new Child("a", Linear.of(4, 4)), new Child("a", Linear.of(4, 4))));
        refused(
                "composite: two layers inside have a a.weight",
                () -> new Network(
                        "twice",
                        Shape.of(1, 1, 2, 2),
                        new Sequential(List.of(new Child("flat", new Flatten()), new Child("", twice)))));
    }

    @Test
    void layersThatComputeTheSameAreEqual() {
        assertThat(Activation.leakyRelu(0.1))
                .isEqualTo(Activation.leakyRelu(0.1))
                .hasSameHashCodeAs(Activation.leakyRelu(0.1))
                .isNotEqualTo(Activation.leakyRelu(0.2));
    }

    @Test
    void aFullyConnectedLayer() {
        Linear layer = new Linear(
                Tensor.matrix(new float[] {1, 2}, new float[] {3, 4}, new float[] {5, 6}),
                Tensor.of(Shape.of(3), 10, 20, 30));

        assertThat(layer.forward(Tensor.matrix(new float[] {1, 1}, new float[] {0, -1})))
                .isEqualTo(Tensor.matrix(new float[] {13, 27, 41}, new float[] {8, 16, 24}));
        assertThat(layer).hasToString("Linear(2→3)");
        assertThat(new Linear(layer.weight(), Tensor.zeros(layer.bias().shape()), false))
                .hasToString("Linear(2→3, no bias)");
        assertThat(layer.multiplyAdds(Shape.of(5, 2))).isEqualTo(30);
        assertThat(Linear.of(4, 2).weight()).isEqualTo(Tensor.zeros(Shape.of(2, 4)));
        assertThat(Linear.of(4, 2).biased()).isTrue();
        refused(
                "linear: bias 10.0 at 0 of a layer that has none",
                () -> new Linear(layer.weight(), layer.bias(), false));
        refused("linear: input 5×3 where N×2 is expected", () -> layer.outputShape(Shape.of(5, 3)));
        refused("linear: input 2 where N×2 is expected", () -> layer.outputShape(Shape.of(2)));
        refused("linear: weight needs 2 axes, not 6", () -> new Linear(Tensor.zeros(Shape.of(6)), layer.bias()));
        refused("linear: bias 2 for weight 3×2", () -> new Linear(layer.weight(), Tensor.zeros(Shape.of(2))));
    }
}
