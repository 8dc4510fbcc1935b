package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.nn.Network;
import dev.receptive.optim.Adam;
import dev.receptive.optim.Optimizer;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks that learn to tell bars apart. */
@Tag("compute")
class LearningTest {

    private static final Bars TRAINING = new Bars(300, 1);
    private static final Bars TEST = new Bars(100, 2);
    private static final DataSet BARS = new DataSet(TRAINING, TEST);

    private static Snapshot train(Learner learner, Course course) {
        return new Trainer(learner, BARS, course).run(new Watcher() {}, () -> false);
    }

    static Stream<Optimizer> optimizers() {
        return Stream.of(new Sgd(0.2), new Sgd(0.05, 0.9, 1e-4), new Adam(0.01));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void aSmallProblemIsLearned(Optimizer optimizer) {
        for (Network start : List.of(SmallNetworks.plain(3), SmallNetworks.normalised(3))) {
            Snapshot last = train(new ReferenceLearner(start, optimizer, 5), new Course(6, 16, 5));

            assertThat(last.testAccuracy().orElseThrow()).as(start.toString()).isGreaterThan(0.93);
            assertThat(last.tally().loss()).isLessThan(0.4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theSameSeedGivesTheSameNetworkWhateverTheThreads(int threads) {
        Course course = new Course(2, 32, 11);
        Snapshot first;
        Snapshot second;
        try (Learner one = Learners.of(SmallNetworks.plain(3), new Sgd(0.1, 0.5, 0), course, 1);
                Learner many = Learners.of(SmallNetworks.plain(3), new Sgd(0.1, 0.5, 0), course, threads)) {
            first = train(one, course);
            second = train(many, course);
        }

        assertThat(second.network().state()).isEqualTo(first.network().state());
        assertThat(second.tally()).isEqualTo(first.tally());
        assertThat(second.testAccuracy()).isEqualTo(first.testAccuracy());
    }

    @Test
    void dropoutAndBatchNormalisationFollowTheSeedToo() {
        Course course = new Course(2, 32, 11);
        Sgd sgd = new Sgd(0.1);
        Map<String, Tensor> state = train(new ReferenceLearner(SmallNetworks.normalised(3), sgd, 5), course)
                .network()
                .state();

        assertThat(train(new ReferenceLearner(SmallNetworks.normalised(3), sgd, 5), course)
                        .network()
                        .state())
                .isEqualTo(state);
        assertThat(train(new ReferenceLearner(SmallNetworks.normalised(3), sgd, 6), course)
                        .network()
                        .state())
                .isNotEqualTo(state);
        assertThat(state.get("1.running_mean")).isNotEqualTo(Tensor.zeros(Shape.of(4)));
    }

    @Test
    void anotherSeedIsAnotherOrder() {
        Map<String, Tensor> state = train(
                        new ReferenceLearner(SmallNetworks.plain(3), new Sgd(0.1), 5), new Course(1, 32, 1))
                .network()
                .state();

        assertThat(train(new ReferenceLearner(SmallNetworks.plain(3), new Sgd(0.1), 5), new Course(1, 32, 2))
                        .network()
                        .state())
                .isNotEqualTo(state);
    }

    @Test
    void cancellingLeavesTheNetworkAfterTheLastBatch() {
        ReferenceLearner learner = new ReferenceLearner(SmallNetworks.plain(3), new Sgd(0.1), 5);
        List<Network> after = new ArrayList<>();
        Watcher watcher = new Watcher() {
            @Override
            public void batch(Tally tally) {
                after.add(learner.network());
            }
        };
        Snapshot last = new Trainer(learner, BARS, new Course(5, 64, 5)).run(watcher, () -> after.size() == 7);

        assertThat(after).hasSize(7);
        assertThat(last.network()).isEqualTo(after.get(6)).isNotEqualTo(after.get(5));
        assertThat(last.tally().epoch()).isEqualTo(2);
        assertThat(last.tally().images()).isEqualTo(128);
        assertThat(last.testAccuracy()).isEmpty();
    }

    @Test
    void cancellingBeforeTheFirstBatchLeavesTheNetworkAsItWas() {
        Network start = SmallNetworks.plain(3);
        Snapshot last = new Trainer(new ReferenceLearner(start, new Sgd(0.1), 5), BARS, new Course(5, 64, 5))
                .run(new Watcher() {}, () -> true);

        assertThat(last.network()).isEqualTo(start);
        assertThat(last.tally().imagesSoFar()).isZero();
    }

    @Test
    void aSnapshotStaysAsItWas() {
        List<Network> networks = new ArrayList<>();
        List<float[]> copies = new ArrayList<>();
        Watcher watcher = new Watcher() {
            @Override
            public void epoch(Snapshot snapshot) {
                networks.add(snapshot.network());
                copies.add(weight(snapshot.network()).toArray());
            }
        };
        Course course = new Course(3, 64, 5);
        try (Learner learner = Learners.of(SmallNetworks.plain(3), new Sgd(0.1, 0.9, 0), course, 2)) {
            new Trainer(learner, BARS, course).run(watcher, () -> false);
        }

        assertThat(new HashSet<>(networks)).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(weight(networks.get(i)).toArray()).isEqualTo(copies.get(i));
        }
    }

    private static Tensor weight(Network network) {
        return Objects.requireNonNull(network.parameters().get("0.weight"));
    }

    @Test
    void aLossThatIsNoNumberEndsTraining() {
        Learner learner = new ReferenceLearner(SmallNetworks.plain(3), new Sgd(1e30), 5);

        assertThatThrownBy(() -> train(learner, new Course(5, 64, 5)))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching(
                        "In epoch 1, batch \\d, the loss is no longer a finite number: start over with a smaller learning rate\\.");
    }

    @Test
    void theTestAccuracyIsThatOfTheNetworkUsed() {
        Snapshot last = train(new ReferenceLearner(SmallNetworks.normalised(3), new Sgd(0.1), 5), new Course(1, 32, 5));
        int right = 0;
        for (int i = 0; i < TEST.count(); i++) {
            Tensor logits = last.network()
                    .forward(Tensor.of(TEST.image(), TEST.image(i)))
                    .output();
            int label = TEST.label(i);
            right += IntStream.range(0, 3).allMatch(k -> logits.at(k) <= logits.at(label)) ? 1 : 0;
        }

        assertThat(last.testAccuracy().orElseThrow()).isCloseTo(right / 100.0, within(1e-12));
    }
}
