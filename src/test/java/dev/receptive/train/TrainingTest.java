package dev.receptive.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Network;
import dev.receptive.optim.Adam;
import dev.receptive.optim.Optimizer;
import dev.receptive.optim.Sgd;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that is stopped goes on as if it had not been, and what it keeps is what it was. */
class TrainingTest {

    private static final DataSet BARS = new DataSet(new Bars(50, 1), new Bars(30, 2));
    private static final Course COURSE = new Course(3, 16, 9);
    private static final Watcher NOBODY = new Watcher() {};

    private static Stream<Optimizer> optimizers() {
        return Stream.of(new Sgd(0.05), new Sgd(0.05, 0.9, 0.001), new Adam(0.01));
    }

    private static Network start() {
        return Initialisation.PYTORCH.apply(SmallNetworks.plain(3), 4);
    }

    private static Training whole(Optimizer optimizer) {
        try (Learner learner = Learners.of(start(), optimizer, COURSE, 2)) {
            Trainer trainer = new Trainer(learner, BARS, COURSE);
            trainer.run(NOBODY, () -> false);
            return trainer.training();
        }
    }

    /** The next so many pieces of work, by a learner of its own. */
    private static Training on(Training before, Optimizer optimizer, int pieces) {
        try (Learner learner = Learners.of(before.now().network(), optimizer, COURSE, 1, before.moments())) {
            Trainer trainer = new Trainer(learner, BARS, COURSE, before);
            for (int i = 0; i < pieces; i++) {
                trainer.next(NOBODY, () -> false);
            }
            return trainer.training();
        }
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void aRunThatIsStoppedAfterEveryBatchLearnsTheSameInEveryBit(Optimizer optimizer) {
        Training stopped = Training.from(start(), COURSE, 50);
        for (int piece = 0; piece < 12; piece++) {
            stopped = on(stopped, optimizer, 1);
        }
        Training whole = whole(optimizer);

        assertThat(stopped.now().network().state())
                .isEqualTo(whole.now().network().state());
        assertThat(stopped.now().tally()).isEqualTo(whole.now().tally());
        assertThat(stopped.losses().toArray()).isEqualTo(whole.losses().toArray());
        assertThat(stopped.moments()).isEqualTo(whole.moments());
        assertThat(stopped.evaluations()).hasSize(3);
        assertThat(stopped.album().snapshots()).hasSize(13);
    }

    @Test
    void aTestThatIsCancelledIsDoneWhenTheRunGoesOn() {
        Sgd sgd = new Sgd(0.05);
        Training before = on(Training.from(start(), COURSE, 50), sgd, 3);
        Training cancelled;
        try (Learner learner = Learners.of(before.now().network(), sgd, COURSE, 1, before.moments())) {
            Trainer trainer = new Trainer(learner, BARS, COURSE, before);
            assertThat(trainer.next(NOBODY, () -> true)).isFalse();
            cancelled = trainer.training();
        }

        assertThat(cancelled.now().tally().images()).isEqualTo(50);
        assertThat(cancelled.isTested()).isFalse();
        Training tested = on(cancelled, sgd, 1);
        assertThat(tested.isTested()).isTrue();
        assertThat(tested.batches()).isEqualTo(4);
        assertThat(tested.evaluations().get(0).accuracy())
                .isEqualTo(whole(sgd).evaluations().get(0).accuracy());
    }

    @Test
    void aCourseThatIsOverDoesNothingAndALongerOneGoesOn() {
        Training whole = whole(new Sgd(0.05));
        Training still = on(whole, new Sgd(0.05), 1);
        Course longer = new Course(4, 16, 9);
        try (Learner learner = Learners.of(whole.now().network(), new Sgd(0.05), longer, 1, whole.moments())) {
            Trainer trainer = new Trainer(learner, BARS, longer, whole);
            assertThat(trainer.isOver()).isFalse();
            trainer.run(NOBODY, () -> false);
            assertThat(trainer.isOver()).isTrue();
            assertThat(trainer.training().evaluations()).hasSize(4);
        }

        assertThat(still.batches()).isEqualTo(whole.batches());
    }

    @Test
    void theConfusionMatrixCountsEveryTestExampleOnceAndNamesThem() {
        Training whole = whole(new Sgd(0.05));
        Evaluation last = whole.evaluations().get(2);
        int[][] confusion = last.confusion(3);
        int right = IntStream.range(0, 3).map(k -> confusion[k][k]).sum();

        assertThat(Stream.of(confusion).flatMapToInt(IntStream::of).sum()).isEqualTo(30);
        assertThat(right / 30.0).isEqualTo(last.accuracy());
        assertThat(last.examples(1, 1)).hasSize(confusion[1][1]);
        assertThat(last.loss()).isPositive();
    }

    @Test
    void anAlbumKeepsTheFirstMomentAndStaysEvenlyApart() {
        Training none = Training.from(start(), COURSE, 50);
        Album album = none.album();
        for (int batch = 1; batch <= 1000; batch++) {
            if (album.wants(batch)) {
                Tally tally = new Tally(1, 1, batch, 1000, 0, 0);
                album = album.with(
                        new Snapshot(none.now().network(), tally, none.now().testAccuracy()));
            }
        }
        List<Integer> kept = album.snapshots().stream()
                .map(snapshot -> snapshot.tally().images())
                .toList();
        int stride = album.stride();

        assertThat(kept).hasSizeBetween(Album.MOST / 2, Album.MOST).startsWith(0, stride, 2 * stride);
        assertThat(IntStream.range(1, kept.size()).map(i -> kept.get(i) - kept.get(i - 1)))
                .containsOnly(stride);
        assertThat(1000 - kept.get(kept.size() - 1)).isLessThan(stride);
    }

    @Test
    void aRunCannotGoOnOverOtherExamples() {
        Training before = Training.from(start(), COURSE, 49);
        Learner learner = new ReferenceLearner(start(), new Sgd(0.1), 5);

        assertThatThrownBy(() -> new Trainer(learner, BARS, COURSE, before))
                .hasMessage("trainer: a run over 49 examples cannot go on over 50");
    }
}
