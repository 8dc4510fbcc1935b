package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.architecture.Architectures;
import dev.receptive.data.ImageSet;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Child;
import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Layer;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Network;
import dev.receptive.nn.Residual;
import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How widely the numbers in a network are spread, from good beginnings and from bad ones. */
class SpreadTest {

    private static final Examples DIGITS = Examples.of(ImageSet.mnistTest(), 10);

    /** LeNet as in the book, with another activation. */
    private static Network lenet(Activation activation) {
        Network sigmoid = Architectures.named("lenet-sigmoid").network();
        List<Child> layers = sigmoid.layers().children().stream()
                .map(child -> child.layer() instanceof Activation ? new Child(child.name(), activation) : child)
                .toList();
        return new Network("lenet", sigmoid.input(), new Sequential(layers));
    }

    private static List<Spread.OfLayer> of(Activation activation, Initialisation start) {
        return Spread.of(start.apply(lenet(activation), 3), DIGITS, 20).layers();
    }

    private static List<Double> outputs(List<Spread.OfLayer> layers) {
        return only(layers, Activation.class).stream()
                .map(layer -> layer.outputs().deviation())
                .toList();
    }

    private static List<Spread.OfLayer> only(List<Spread.OfLayer> layers, Class<? extends Layer> kind) {
        return layers.stream().filter(layer -> kind.isInstance(layer.layer())).toList();
    }

    /**
     * Two images of one pixel, 1 and 3, through a dense layer of one row, ReLU, and a dense layer of two:
     *
     * <pre>
     * x = 1, 3      z = 2x − 4 = −2, 2      a = max(0, z) = 0, 2
     * logits = (a, 0) = (0, 0), (2, 0)      labels 0, 1
     * p = (1/2, 1/2), (e²/(e² + 1), 1/(e² + 1))
     * ∂loss/∂logits = (−1/4, 1/4), (q, −q)  with q = e²/(e² + 1)/2
     * ∂loss/∂a = −1/4, q      ∂loss/∂z = 0, q      ∂loss/∂w = 0·1 + q·3
     * </pre>
     */
    @Test
    void itIsWhatIsComputedByHand() {
        Network network = new Network(
                "tiny",
                Shape.of(1, 1, 1, 1),
                Sequential.of(
                        new Flatten(),
                        new Linear(Tensor.matrix(new float[] {2}), Tensor.of(Shape.of(1), -4)),
                        Activation.RELU,
                        new Linear(Tensor.matrix(new float[] {1}, new float[] {0}), Tensor.zeros(Shape.of(2)))));
        double q = Math.exp(2) / (Math.exp(2) + 1) / 2;

        Spread spread = Spread.of(network, Tensor.of(Shape.of(2, 1, 1, 1), 1, 3), 0, 1);

        assertThat(spread.loss()).isCloseTo((Math.log(2) + Math.log(Math.exp(2) + 1)) / 2, within(1e-6));
        assertThat(spread.layers()).extracting(Spread.OfLayer::name).containsExactly("0", "1", "2", "3");
        Spread.OfLayer dense = spread.layers().get(1);
        near(dense.outputs(), 0, 2, 0);
        near(dense.outputGradients(), q / 2, q / 2, 0.5);
        near(dense.weights().orElseThrow(), 2, 0, 0);
        near(dense.weightGradients().orElseThrow(), 3 * q, 0, 0);
        assertThat(dense.flat()).isEmpty();
        Spread.OfLayer relu = spread.layers().get(2);
        near(relu.outputs(), 1, 1, 0.5);
        near(relu.outputGradients(), (q - 0.25) / 2, (q + 0.25) / 2, 0);
        assertThat(relu.weights()).isEmpty();
        assertThat(relu.weightGradients()).isEmpty();
        assertThat(relu.flat()).hasValue(0.5);
        Spread.OfLayer last = spread.layers().get(3);
        near(last.outputs(), 0.5, Math.sqrt(0.75), 0.75);
        near(last.outputGradients(), 0, Math.sqrt((0.0625 + q * q) / 2), 0);
        near(last.weights().orElseThrow(), 0.5, 0.5, 0.5);
        near(last.weightGradients().orElseThrow(), 0, 2 * q, 0);
    }

    private static void near(Dispersion dispersion, double mean, double deviation, double zeros) {
        assertThat(dispersion.mean()).isCloseTo(mean, within(1e-6));
        assertThat(dispersion.deviation()).isCloseTo(deviation, within(1e-6));
        assertThat(dispersion.zeros()).isEqualTo(zeros);
    }

    @Test
    void xavierKeepsTheSpreadOfTanhFromLayerToLayer() {
        List<Spread.OfLayer> layers = of(Activation.TANH, Initialisation.XAVIER);

        List<Double> outputs = outputs(layers);
        assertThat(outputs)
                .hasSize(4)
                .allSatisfy(deviation -> assertThat(deviation).isBetween(0.1, 0.7));
        assertThat(outputs.get(3) / outputs.get(0)).isBetween(0.3, 3.0);
        assertThat(only(layers, Activation.class))
                .allSatisfy(layer -> assertThat(layer.flat().orElseThrow()).isLessThan(0.02));
    }

    @Test
    void smallWeightsMakeEveryLayerSmallerAndLeaveItNoGradient() {
        List<Spread.OfLayer> small = of(Activation.TANH, Initialisation.SMALL);
        List<Spread.OfLayer> xavier = of(Activation.TANH, Initialisation.XAVIER);

        List<Double> outputs = outputs(small);
        for (int i = 1; i < outputs.size(); i++) {
            assertThat(outputs.get(i)).isLessThan(outputs.get(i - 1) / 2);
        }
        assertThat(outputs.get(3)).isLessThan(outputs(xavier).get(3) / 1000);
        assertThat(firstWeightGradient(small)).isLessThan(firstWeightGradient(xavier) / 1000);
    }

    private static double firstWeightGradient(List<Spread.OfLayer> layers) {
        return only(layers, Conv2d.class).get(0).weightGradients().orElseThrow().deviation();
    }

    @Test
    void largeWeightsSaturateTanhAndBlowUpRelu() {
        List<Spread.OfLayer> tanh = only(of(Activation.TANH, Initialisation.LARGE), Activation.class);

        assertThat(tanh.get(3).outputs().deviation()).isGreaterThan(0.85);
        assertThat(tanh.get(3).flat().orElseThrow()).isGreaterThan(0.6);
        List<Double> relu = outputs(of(Activation.RELU, Initialisation.LARGE));
        assertThat(relu).isSorted();
        assertThat(relu.get(3) / relu.get(0)).isGreaterThan(100);
    }

    @Test
    void heKeepsTheSpreadOfRelu() {
        List<Double> outputs = outputs(of(Activation.RELU, Initialisation.HE));

        assertThat(outputs.get(3) / outputs.get(0)).isBetween(0.2, 5.0);
    }

    @Test
    void zerosLetNothingThrough() {
        List<Spread.OfLayer> layers = of(Activation.TANH, Initialisation.ZEROS);

        assertThat(only(layers, Activation.class)).allSatisfy(layer -> {
            assertThat(layer.outputs()).isEqualTo(new Dispersion(0, 0, 1));
            assertThat(layer.outputGradients()).isEqualTo(new Dispersion(0, 0, 1));
        });
        assertThat(firstWeightGradient(layers)).isZero();
        assertThat(layers.get(layers.size() - 1).outputGradients().deviation()).isPositive();
    }

    @Test
    void layersWithinLayersHaveTheirWholeNamesAndBlocksCountAsOne() {
        Network inside = new Network(
                "inside",
                Shape.of(1, 1, 2, 2),
                new Sequential(List.of(
                        new Child("features", Sequential.of(Activation.TANH, Activation.RELU)),
                        new Child("block", Residual.around(Activation.RELU)),
                        new Child("flat", new Flatten()))));
        Spread spread = Spread.of(inside, Tensor.of(Shape.of(1, 1, 2, 2), 1, -2, 3, 0), 2);

        assertThat(spread.layers())
                .extracting(Spread.OfLayer::name)
                .containsExactly("features.0", "features.1", "block", "flat");
        assertThat(spread.layers().get(1).outputs().zeros()).isEqualTo(0.5);
        assertThat(spread.layers().get(0).outputGradients().zeros()).isEqualTo(0.5);
        // what goes two ways through the block, past a ReLU and beside it, is doubled where it is positive
        assertThat(spread.layers().get(2).outputs().mean())
                .isCloseTo(2 * spread.layers().get(1).outputs().mean(), within(1e-6));
        assertThat(spread.layers().get(2).outputGradients())
                .isEqualTo(spread.layers().get(3).outputGradients());
    }

    @Test
    void moreExamplesThanThereAreAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spread.of(SmallNetworks.plain(2), new Bars(20, 1), 21))
                .withMessage("spread: 21 of 20 examples");
    }
}
