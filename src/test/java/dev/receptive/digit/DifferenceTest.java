package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.data.Pictures;
import dev.receptive.nn.Activation;
import dev.receptive.nn.Flatten;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Network;
import dev.receptive.nn.Pass;
import dev.receptive.nn.RandomLayers;
import dev.receptive.nn.Sequential;
import dev.receptive.nn.Softmax;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Why one class and not another, unit by unit. */
class DifferenceTest {

    private static final Sequential SMALL = Sequential.of(
            new Flatten(),
            new Linear(
                    Tensor.matrix(new float[] {1, 2, -1}, new float[] {0.5f, -1, 1}), Tensor.of(Shape.of(2), 3, 0.5f)));

    private static Pass small() {
        return SMALL.forward(Tensor.of(Shape.of(1, 1, 1, 3), 4, 1, -1.5f), Mode.INFERENCE);
    }

    @Test
    void eachUnitGivesTheDifferenceOfItsWeightsTimesWhatItIs() {
        Difference difference = Difference.of(small(), 0, 1);

        assertThat(difference.contributions())
                .containsExactly(
                        new Difference.Contribution(0, 4, 1, 0.5f, 2),
                        new Difference.Contribution(1, 1, 2, -1, 3),
                        new Difference.Contribution(2, -1.5f, -1, 1, 3));
        assertThat(difference.biases()).isEqualTo(2.5);
        assertThat(difference.total()).isEqualTo(10.5);
    }

    @Test
    void theRankIsBySizeAndOfEqualOnesTheEarlierIsFirst() {
        assertThat(Difference.of(small(), 0, 1).ranked())
                .extracting(Difference.Contribution::unit)
                .containsExactly(1, 2, 0);
        assertThat(Difference.of(small(), 1, 0).ranked())
                .extracting(Difference.Contribution::amount)
                .containsExactly(-3.0, -3.0, -2.0);
    }

    @Test
    void theContributionsAddUpToTheDifferenceOfTheLogits() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int hidden = 1 + random.nextInt(100);
            Sequential layers = Sequential.of(
                    new Flatten(), Linear.of(36, hidden), Activation.RELU, Linear.of(hidden, 2 + random.nextInt(9)));
            Network network = Initialisation.PYTORCH.apply(new Network("random", Shape.of(1, 1, 6, 6), layers), seed);
            holds(network.forward(RandomLayers.numbers(random, network.input())), random);
        }
    }

    @Test
    void andSoOverTheShippedNetwork() {
        for (int digit = 0; digit < 10; digit++) {
            Tensor input = NetworkInput.of(Pictures.digit(digit));
            holds(ShippedWeights.lenet().forward(input, Mode.INFERENCE), new Random(digit));
        }
    }

    private static void holds(Pass pass, Random random) {
        int classes = pass.output().shape().size(1);
        int one = random.nextInt(classes);
        int other = random.nextInt(classes);
        Difference difference = Difference.of(pass, one, other);
        double sum = difference.contributions().stream()
                .mapToDouble(Difference.Contribution::amount)
                .sum();

        double logits = (double) pass.output().at(one) - pass.output().at(other);
        assertThat(sum + difference.biases()).isCloseTo(logits, within(1e-5));
        assertThat(difference.total()).isCloseTo(logits, within(1e-5));
        assertThat(difference.ranked()).containsExactlyInAnyOrderElementsOf(difference.contributions());
    }

    @Test
    void otherLayersAndBatchesAreRefused() {
        Sequential shares = Sequential.of(new Flatten(), Linear.of(3, 2), new Softmax(1));
        Pass ends = shares.forward(Tensor.zeros(Shape.of(1, 1, 1, 3)), Mode.INFERENCE);
        Pass two = SMALL.forward(Tensor.zeros(Shape.of(2, 1, 1, 3)), Mode.INFERENCE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.of(ends, 0, 1))
                .withMessage("difference: Softmax(dim 1) over 1×2 where a Linear over 1×F is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Difference.of(two, 0, 1))
                .withMessage("difference: Linear(3→2) over 2×3 where a Linear over 1×F is needed");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Difference.of(small(), 0, 2));
    }
}
