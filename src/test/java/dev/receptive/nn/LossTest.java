package dev.receptive.nn;

import static dev.receptive.nn.ConvolutionLawsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cross-entropy and squared errors. */
class LossTest {

    private final Random random = new Random(52);

    @Test
    void crossEntropyIsTheLogarithmOfTheRightProbability() {
        Tensor logits = RandomLayers.numbers(random, Shape.of(4, 3));
        Tensor logs = new LogSoftmax(1).forward(logits);
        int[] targets = {2, 0, 1, 1};
        double sum = 0;
        Tensor each = new CrossEntropy(Reduction.NONE).value(logits, targets);
        assertThat(each.shape()).isEqualTo(Shape.of(4));
        for (int n = 0; n < 4; n++) {
            assertThat(each.at(n)).isCloseTo(-logs.at(n, targets[n]), within(1e-6f));
            sum += each.at(n);
        }
        assertThat(new CrossEntropy(Reduction.SUM).value(logits, targets).at(0)).isCloseTo((float) sum, within(1e-5f));
        assertThat(CrossEntropy.MEAN.value(logits, targets).at(0)).isCloseTo((float) sum / 4, within(1e-6f));
        assertThat(new CrossEntropy(Reduction.NONE).gradient(logits, targets))
                .isEqualTo(new CrossEntropy(Reduction.SUM).gradient(logits, targets));
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        Tensor logits = Tensor.of(Shape.of(1, 3), 1e30f, 1e30f, -1e30f);

        assertThat(CrossEntropy.MEAN.value(logits, 0).at(0)).isZero();
        assertThat(CrossEntropy.MEAN.gradient(logits, 2).toArray()).containsExactly(1, 1, -1);
        assertThat(CrossEntropy.MEAN
                        .value(Tensor.of(Shape.of(1, 2), 1000, 1000), 1)
                        .at(0))
                .isCloseTo((float) Math.log(2), within(1e-6f));
    }

    @Test
    void everyExampleHasItsOwnLargestLogit() {
        Tensor logits = Tensor.matrix(new float[] {0, 0}, new float[] {1000, 1000}, new float[] {-1000, -1000});
        float two = (float) Math.log(2);

        assertThat(new CrossEntropy(Reduction.NONE).value(logits, 0, 1, 0).toArray())
                .containsExactly(new float[] {two, two, two}, within(1e-6f));
    }

    @Test
    void aClassThatIsNotThereIsRefused() {
        Tensor logits = Tensor.zeros(Shape.of(2, 3));

        refused(
                "cross_entropy: target 3 of example 1 is not one of the classes 0 to 2",
                () -> CrossEntropy.MEAN.value(logits, 0, 3));
        refused(
                "cross_entropy: target -1 of example 0 is not one of the classes 0 to 2",
                () -> CrossEntropy.MEAN.gradient(logits, -1, 0));
        refused("cross_entropy: logits 2×3 where 1×K is expected", () -> CrossEntropy.MEAN.value(logits, 0));
        refused(
                "cross_entropy: logits 6 where 6×K is expected",
                () -> CrossEntropy.MEAN.value(logits.reshape(6), 0, 0, 0, 0, 0, 0));
        assertThat(new CrossEntropy(Reduction.NONE)).hasToString("CrossEntropy(none)");
        assertThat(CrossEntropy.MEAN.reduction()).isEqualTo(Reduction.MEAN);
    }

    @Test
    void squaredErrors() {
        Tensor prediction = Tensor.of(Shape.of(1, 4), 1, 2, 3, 4);
        Tensor target = Tensor.of(Shape.of(1, 4), 1, 4, 0, 4.5f);

        assertThat(new MeanSquaredError(Reduction.NONE).value(prediction, target))
                .isEqualTo(Tensor.of(Shape.of(1, 4), 0, 4, 9, 0.25f));
        assertThat(new MeanSquaredError(Reduction.SUM).value(prediction, target))
                .isEqualTo(Tensor.scalar(13.25f));
        assertThat(MeanSquaredError.MEAN.value(prediction, target)).isEqualTo(Tensor.scalar(3.3125f));
        assertThat(new MeanSquaredError(Reduction.SUM)
                        .gradient(prediction, target)
                        .toArray())
                .containsExactly(0, -4, 6, -1);
        assertThat(MeanSquaredError.MEAN.gradient(prediction, target).toArray()).containsExactly(0, -1, 1.5f, -0.25f);
        assertThat(MeanSquaredError.MEAN).hasToString("MeanSquaredError(mean)");
        refused(
                "mse_loss: prediction 1×4 for target 4×1",
                () -> MeanSquaredError.MEAN.value(prediction, target.reshape(4, 1)));
        refused(
                "mse_loss: prediction 1×4 for target 2×2",
                () -> MeanSquaredError.MEAN.gradient(prediction, target.reshape(2, 2)));
    }
}
