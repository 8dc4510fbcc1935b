package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.nn.Flatten;
import dev.receptive.nn.Linear;
import dev.receptive.nn.Network;
import dev.receptive.nn.Sequential;
import dev.receptive.optim.Moments;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a trainer shows to whom, and when: with a learner that only takes notes. */
class TrainerTest {

    /** Notes what it is shown; its images carry their own number. Of each batch of a test it mistakes the first. */
    private static final class Witness implements Learner {

        private final List<List<Integer>> steps = new ArrayList<>();
        private final List<Integer> tested = new ArrayList<>();
        private int[] labels = {};
        private double loss = 1;
        private Network network = new Network("witness", Numbered.IMAGE, Sequential.of());

        @Override
        public Outcome step(float[] images, int[] labels, int count) {
            steps.add(seen(images, labels, count));
            return new Outcome(loss, count / 2);
        }

        @Override
        public Outcome test(float[] images, int[] labels, int count) {
            tested.addAll(seen(images, labels, count));
            this.labels = labels.clone();
            return new Outcome(loss, count - 1);
        }

        @Override
        public int answer(int image) {
            return image == 0 ? (labels[0] + 1) % 3 : labels[image];
        }

        @Override
        public Moments moments() {
            return Moments.NONE;
        }

        private static List<Integer> seen(float[] images, int[] labels, int count) {
            return IntStream.range(0, count)
                    .peek(i -> assertThat(labels[i]).isEqualTo((int) images[2 * i] % 3))
                    .mapToObj(i -> (int) images[2 * i])
                    .toList();
        }

        @Override
        public Network network() {
            return network;
        }
    }

    private record Numbered(int count) implements Examples {

        private static final Shape IMAGE = Shape.of(1, 1, 1, 2);

        @Override
        public Shape image() {
            return IMAGE;
        }

        @Override
        public int classes() {
            return 3;
        }

        @Override
        public int label(int example) {
            return example % 3;
        }

        @Override
        public void copy(int[] order, int from, int size, float[] images, int[] labels) {
            for (int i = 0; i < size; i++) {
                images[2 * i] = order[from + i];
                labels[i] = order[from + i] % 3;
            }
        }
    }

    private static DataSet numbered(int training) {
        return new DataSet(new Numbered(training), new Numbered(20));
    }

    @Test
    void everyEpochSeesEveryExampleOnceInAnOrderOfItsOwn() {
        Witness witness = new Witness();
        new Trainer(witness, numbered(50), new Course(3, 16, 9)).run(new Watcher() {}, () -> false);

        assertThat(witness.steps).extracting(List::size).containsExactly(16, 16, 16, 2, 16, 16, 16, 2, 16, 16, 16, 2);
        List<Integer> all = witness.steps.stream().flatMap(List::stream).toList();
        assertThat(all.subList(0, 50)).doesNotHaveDuplicates();
        assertThat(all.subList(50, 100)).doesNotHaveDuplicates().isNotEqualTo(all.subList(0, 50));
        assertThat(all.subList(100, 150)).doesNotHaveDuplicates().isNotEqualTo(all.subList(50, 100));
        assertThat(witness.tested.subList(0, 20))
                .isEqualTo(IntStream.range(0, 20).boxed().toList());
        assertThat(witness.tested).hasSize(60);
    }

    @Test
    void everyOrderOfThreeComesAsOften() {
        Map<String, Long> orders = IntStream.range(0, 6000)
                .mapToObj(epoch -> Arrays.toString(Shuffle.order(3, 4, epoch)))
                .collect(Collectors.groupingBy(order -> order, Collectors.counting()));

        assertThat(orders)
                .hasSize(6)
                .allSatisfy((order, times) -> assertThat(times).isBetween(850L, 1150L));
    }

    @Test
    void weightsThatTheLastStepBrokeAreNotGivenOn() {
        Witness witness = new Witness();
        Linear broken = new Linear(Tensor.filled(Shape.of(3, 2), Float.NaN), Tensor.zeros(Shape.of(3)));
        witness.network = new Network("broken", Numbered.IMAGE, Sequential.of(new Flatten(), broken));
        List<Snapshot> epochs = new ArrayList<>();
        Watcher watcher = new Watcher() {
            @Override
            public void epoch(Snapshot snapshot) {
                epochs.add(snapshot);
            }
        };
        Trainer trainer = new Trainer(witness, numbered(50), new Course(3, 16, 9));

        assertThatThrownBy(() -> trainer.run(watcher, () -> false))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("In epoch 1, batch 4, the loss is no longer a finite number");
        assertThat(epochs).isEmpty();
    }

    @Test
    void aTallyCountsImagesAndTakesMeans() {
        Witness witness = new Witness();
        List<Tally> batches = new ArrayList<>();
        List<Snapshot> epochs = new ArrayList<>();
        Watcher watcher = new Watcher() {
            @Override
            public void batch(Tally tally) {
                batches.add(tally);
                witness.loss++;
            }

            @Override
            public void epoch(Snapshot snapshot) {
                epochs.add(snapshot);
                witness.loss = 1;
            }
        };
        Snapshot last = new Trainer(witness, numbered(40), new Course(2, 16, 9)).run(watcher, () -> false);

        assertThat(batches).hasSize(6);
        assertThat(batches.get(1)).isEqualTo(new Tally(1, 2, 32, 40, 1.5, 0.5));
        assertThat(batches.get(2)).isEqualTo(new Tally(1, 2, 40, 40, (16 + 32 + 24) / 40.0, 0.5));
        assertThat(batches.get(4).imagesSoFar()).isEqualTo(72);
        assertThat(batches.get(4).imagesLeft()).isEqualTo(8);
        assertThat(epochs).extracting(epoch -> epoch.tally().epoch()).containsExactly(1, 2);
        assertThat(epochs.get(0).testAccuracy())
                .as("two batches, a mistake in each")
                .hasValue(18 / 20.0);
        assertThat(last).isEqualTo(epochs.get(1));
    }

    @Test
    void cancellingWhileTestingLeavesTheAccuracyUnknown() {
        Witness witness = new Witness();
        List<Snapshot> epochs = new ArrayList<>();
        Watcher watcher = new Watcher() {
            @Override
            public void epoch(Snapshot snapshot) {
                epochs.add(snapshot);
            }
        };
        Snapshot last =
                new Trainer(witness, numbered(40), new Course(2, 8, 9)).run(watcher, () -> witness.tested.size() == 8);

        assertThat(last.testAccuracy()).isEmpty();
        assertThat(epochs).isEmpty();
        assertThat(last.tally().images()).isEqualTo(40);
    }

    @Test
    void imagesOfAnotherShapeAreRefused() {
        Learner learner = new ReferenceLearner(SmallNetworks.plain(3), new Sgd(0.1), 5);

        assertThatThrownBy(() -> new Trainer(learner, numbered(5), new Course(1, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trainer: images of 1×1×1×2 for a network that takes 1×1×10×10");
        assertThatThrownBy(() -> new DataSet(new Bars(300, 1), new Numbered(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("data set: images of 1×1×10×10 in 3 classes to learn from, of 1×1×1×2 in 3 to test with");
        assertThatThrownBy(() -> new Course(0, 1, 0))
                .hasMessage("course: epochs and batch must be at least 1, not 0 and 1");
    }
}
