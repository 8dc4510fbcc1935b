package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.architecture.Architectures;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Network;
import dev.receptive.optim.Adam;
import dev.receptive.optim.Optimizer;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever teaches a network teaches it what the layers and the optimiser define. */
@Tag("compute")
class LearnersTest {

    private static final int BATCH = 12;

    static Stream<Arguments> cases() {
        List<Optimizer> optimizers = List.of(new Sgd(0.1), new Sgd(0.05, 0.9, 1e-3), new Adam(0.002));
        return Stream.of(lenet("lenet"), lenet("lenet-sigmoid"), SmallNetworks.plain(1), SmallNetworks.normalised(1))
                .flatMap(network -> optimizers.stream().map(optimizer -> Arguments.of(network, optimizer)));
    }

    private static Network lenet(String name) {
        return Initialisation.PYTORCH.apply(Architectures.named(name).network(), 4);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFastestLearnerLearnsTheSame(Network start, Optimizer optimizer) {
        Learner reference = new ReferenceLearner(start, optimizer, 8);
        try (Learner fast = Learners.of(start, optimizer, new Course(1, BATCH, 8), 2)) {
            Random random = new Random(6);
            for (int step = 0; step < 6; step++) {
                // The last batch of an epoch is smaller, and what stands after it must not be seen.
                int count = step == 3 ? BATCH - 5 : BATCH;
                float[] images = images(random, start);
                int[] labels = random.ints(BATCH, 0, 3).toArray();
                Learner.Outcome expected = reference.step(images, labels, count);
                Learner.Outcome outcome = fast.step(images, labels, count);

                assertThat(outcome.loss()).isCloseTo(expected.loss(), within(1e-4));
                assertThat(outcome.right()).isEqualTo(expected.right());
            }
            float[] images = images(random, start);
            int[] labels = random.ints(BATCH, 0, 3).toArray();
            assertThat(fast.test(images, labels, BATCH).right())
                    .isEqualTo(reference.test(images, labels, BATCH).right());
            near(fast.network(), reference.network());
        }
    }

    private static float[] images(Random random, Network network) {
        float[] images = new float[BATCH * network.input().count()];
        for (int i = 0; i < images.length; i++) {
            images[i] = random.nextFloat();
        }
        return images;
    }

    private static void near(Network network, Network expected) {
        assertThat(network.name()).isEqualTo(expected.name());
        assertThat(network.state().keySet()).isEqualTo(expected.state().keySet());
        Map<String, Tensor> state = network.state();
        expected.state().forEach((name, tensor) -> {
            float[] numbers = Objects.requireNonNull(state.get(name)).numbers();
            for (int i = 0; i < numbers.length; i++) {
                assertThat(numbers[i]).as("%s[%d]", name, i).isCloseTo(tensor.at(i), within(5e-4f));
            }
        });
    }

    @Test
    void theEngineTeachesWhatItKnowsAndTheLayersTheRest() {
        Course course = new Course(1, 1, 0);
        try (Learner fast = Learners.of(lenet("lenet"), new Sgd(0.1), course, 1);
                Learner other = Learners.of(SmallNetworks.normalised(1), new Sgd(0.1), course, 1)) {
            assertThat(fast).isInstanceOf(FastLearner.class);
            assertThat(other).isInstanceOf(ReferenceLearner.class);
        }
    }

    @Test
    void aLearnerNeedsAThread() {
        assertThatThrownBy(() -> Learners.of(SmallNetworks.plain(1), new Sgd(0.1), new Course(1, 1, 0), 0))
                .hasMessage("learner: threads must be at least 1, not 0");
    }
}
