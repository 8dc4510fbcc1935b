package dev.receptive.nn;

import static dev.receptive.nn.ConvolutionLawsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Batch normalisation, dropout and local response normalisation. */
class NormalisationTest {

    private final Random random = new Random(61);
    private final Tensor input = RandomLayers.numbers(random, Shape.of(3, 2, 4, 5));

    @Test
    void inTrainingEveryChannelHasMeanZeroAndVarianceOne() {
        Tensor output = BatchNorm2d.of(2).forward(input, Mode.training(0)).output();
        for (int c = 0; c < 2; c++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < output.shape().count(); i++) {
                boolean own = i / 20 % 2 == c;
                sum += own ? output.at(i) : 0;
                squares += own ? output.at(i) * output.at(i) : 0;
            }
            assertThat(sum / 60).isCloseTo(0, within(1e-6));
            assertThat(squares / 60).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void aFreshLayerChangesNothingInInference() {
        Close.forward(BatchNorm2d.of(2).forward(input), input);
        assertThat(BatchNorm2d.of(2).eps()).isEqualTo(1e-5);
        assertThat(BatchNorm2d.of(2).momentum()).isEqualTo(0.1);
    }

    @Test
    void theRunningStatisticsMoveToThoseOfTheBatch() {
        Shape one = Shape.of(1);
        Tensor batch = Tensor.of(Shape.of(2, 1, 1, 2), 1, 2, 3, 6);
        BatchNorm2d layer = new BatchNorm2d(
                Tensor.filled(one, 1), Tensor.zeros(one), Tensor.filled(one, 7), Tensor.filled(one, 2), 1e-5, 0.25);
        Pass pass = layer.forward(batch, Mode.training(0));
        BatchNorm2d after = layer.after(pass);

        assertThat(pass.kept("mean").at(0)).isEqualTo(3);
        assertThat(pass.kept("variance").at(0)).isEqualTo(3.5f);
        assertThat(after.runningMean().at(0)).isEqualTo(0.75f * 7 + 0.25f * 3);
        assertThat(after.runningVar().at(0)).isCloseTo(0.75f * 2 + 0.25f * 14 / 3, within(1e-6f));
        assertThat(after.weight()).isEqualTo(layer.weight());
        assertThat(after.bias()).isEqualTo(layer.bias());
        assertThat(layer.after(layer.forward(batch, Mode.INFERENCE))).isEqualTo(layer);
    }

    @Test
    void itsStateHasFourNamesAndItsParametersTwo() {
        BatchNorm2d layer = BatchNorm2d.of(2);
        Tensor other = Tensor.of(Shape.of(2), 4, 5);

        assertThat(layer.state().keySet()).containsExactly("weight", "bias", "running_mean", "running_var");
        assertThat(layer.parameters().keySet()).containsExactly("weight", "bias");
        assertThat(layer.with(Map.of("weight", other)).weight()).isEqualTo(other);
        assertThat(layer.with(Map.of("bias", other)).bias()).isEqualTo(other);
        assertThat(layer.with(Map.of("running_mean", other)).runningMean()).isEqualTo(other);
        assertThat(layer.with(Map.of("running_var", other)).runningVar()).isEqualTo(other);
        assertThat(layer.with(Map.of("bias", other)).with(Map.of("bias", layer.bias())))
                .isEqualTo(layer);
        assertThat(layer.multiplyAdds(input.shape())).isEqualTo(120);
        assertThat(layer).hasToString("BatchNorm2d(2)");
    }

    @Test
    void whatCannotBeNormalisedIsRefused() {
        Tensor two = Tensor.zeros(Shape.of(2));
        Tensor three = Tensor.zeros(Shape.of(3));

        refused("batch_norm: 3 where 2 channels are expected", () -> new BatchNorm2d(two, two, three, two, 1e-5, 0.1));
        refused(
                "batch_norm: 1×2 where 1×2 channels are expected",
                () -> new BatchNorm2d(two.reshape(1, 2), two, two, two, 1e-5, 0.1));
        refused("batch_norm: eps 0.0 and momentum 0.1", () -> new BatchNorm2d(two, two, two, two, 0, 0.1));
        refused("batch_norm: eps 0.1 and momentum 1.5", () -> new BatchNorm2d(two, two, two, two, 0.1, 1.5));
        refused("batch_norm: eps 0.1 and momentum -0.5", () -> new BatchNorm2d(two, two, two, two, 0.1, -0.5));
        assertThat(new BatchNorm2d(two, two, two, two, 0.1, 1).momentum()).isEqualTo(1);
        assertThat(new BatchNorm2d(two, two, two, two, 0.1, 0).momentum()).isZero();
        refused(
                "batch_norm: input 1×3×4×4 where N×2×H×W is expected",
                () -> BatchNorm2d.of(2).outputShape(Shape.of(1, 3, 4, 4)));
        refused(
                "batch_norm: input 5×2 where N×2×H×W is expected",
                () -> BatchNorm2d.of(2).forward(Tensor.zeros(Shape.of(5, 2))));
        refused(
                "batch_norm: input 1×2×1×1 has one number a channel, which has no variance to train with",
                () -> BatchNorm2d.of(2).forward(Tensor.zeros(Shape.of(1, 2, 1, 1)), Mode.training(0)));
        assertThat(BatchNorm2d.of(2)
                        .forward(Tensor.zeros(Shape.of(2, 2, 1, 1)), Mode.training(0))
                        .output())
                .isEqualTo(Tensor.zeros(Shape.of(2, 2, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 0.5, 1})
    void dropoutKeepsItsShareAndScalesIt(double p) {
        Tensor ones = Tensor.filled(Shape.of(100, 200), 1);
        Tensor output = new Dropout(p).forward(ones, Mode.training(5)).output();
        int kept = 0;
        for (float number : output.numbers()) {
            assertThat(number).isIn(0f, (float) (1 / (1 - p)));
            kept += number == 0 ? 0 : 1;
        }
        assertThat(kept / 20_000.0).isCloseTo(1 - p, within(0.015));
        assertThat(new Dropout(p).forward(ones)).isEqualTo(ones);
    }

    @Test
    void theSeedDecidesTheMaskAndNoTwoLayersShareOne() {
        Tensor ones = Tensor.filled(Shape.of(1, 400), 1);
        Sequential two = Sequential.of(new Dropout(0.5), new Dropout(0.5));
        Pass pass = two.forward(ones, Mode.training(9));
        Tensor first = pass.inner().get(0).kept("mask");
        Tensor second = pass.inner().get(1).kept("mask");

        assertThat(two.forward(ones, Mode.training(9)).output()).isEqualTo(pass.output());
        assertThat(agreement(first, second)).isBetween(0.4, 0.6);
        assertThat(agreement(
                        first,
                        two.forward(ones, Mode.training(10)).inner().get(0).kept("mask")))
                .isBetween(0.4, 0.6);
        Sequential nested = Sequential.of(Sequential.of(new Dropout(0.5)), new Dropout(0.5));
        Pass deep = nested.forward(ones, Mode.training(9));
        assertThat(agreement(
                        deep.inner().get(0).inner().get(0).kept("mask"),
                        deep.inner().get(1).kept("mask")))
                .isBetween(0.4, 0.6);
    }

    /** The share of the places at which two masks are alike. */
    private static double agreement(Tensor one, Tensor two) {
        double alike = 0;
        for (int i = 0; i < one.shape().count(); i++) {
            alike += (one.at(i) == 0) == (two.at(i) == 0) ? 1 : 0;
        }
        return alike / one.shape().count();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        refused("dropout: -0.1 is not a probability", () -> new Dropout(-0.1));
        refused("dropout: 1.5 is not a probability", () -> new Dropout(1.5));
        refused("dropout: NaN is not a probability", () -> new Dropout(Double.NaN));
        assertThat(new Dropout(0.5)).hasToString("Dropout(0.5)");
    }

    /** One image of one pixel with four channels; three neighbours of which one lies below and one above. */
    @Test
    void neighboursInTheChannelsDampEachOther() {
        Tensor pixel = Tensor.of(Shape.of(1, 4, 1, 1), 1, 2, 3, 4);
        LocalResponseNorm layer = new LocalResponseNorm(3, 3, 1, 2);
        LocalResponseNorm even = new LocalResponseNorm(2, 2, 1, 2);

        assertThat(layer.forward(pixel).toArray()).containsExactly(1 / 7f, 2 / 16f, 3 / 31f, (float) (4 / 27.0));
        assertThat(even.forward(pixel).toArray()).containsExactly(1 / 3f, 2 / 7f, 3 / 15f, (float) (4 / 27.0));
        assertThat(LocalResponseNorm.of(5)).isEqualTo(new LocalResponseNorm(5, 1e-4, 0.75, 1));
        assertThat(layer).hasToString("LocalResponseNorm(3, alpha 3.0, beta 1.0, k 2.0)");
        refused("local_response_norm: a size of 0 channels", () -> LocalResponseNorm.of(0));
        assertThat(new LocalResponseNorm(1, 1, 1, 0).forward(pixel).toArray()).containsExactly(1, 0.5f, 1 / 3f, 0.25f);
        refused("local_response_norm: input 4 where N×C×H×W is expected", () -> layer.forward(pixel.reshape(4)));
    }
}
