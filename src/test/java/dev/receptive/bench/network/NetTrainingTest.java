package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.architecture.Architectures;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Progress;
import dev.receptive.data.ImageSet;
import dev.receptive.nn.Initialisation;
import dev.receptive.nn.Network;
import dev.receptive.optim.Sgd;
import dev.receptive.tensor.Tensor;
import dev.receptive.train.Course;
import dev.receptive.train.DataSet;
import dev.receptive.train.Learner;
import dev.receptive.train.Learners;
import dev.receptive.train.Tally;
import dev.receptive.train.Trainer;
import dev.receptive.train.Training;
import dev.receptive.train.Watcher;
import dev.receptive.words.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A network of the bench learns as the core does, and the bench shows any moment of it. */
@Tag("compute")
class NetTrainingTest {

    private static final DataSet DIGITS = DataSet.of(ImageSet.mnist());
    private static final NetworkExperiment PLANNED = DigitNetwork.first().planning(Optional.of(NetPlan.USUAL));

    private static NetworkExperiment after(NetworkExperiment from, String way, int times) {
        return Trained.after(from, way, times);
    }

    private static Training core(int batches) {
        Network start =
                Initialisation.PYTORCH.apply(Architectures.named("lenet").network(), 0);
        Course course = new Course(5, 64, 0);
        try (Learner learner = Learners.of(start, new Sgd(0.1), course, 2)) {
            Trainer trainer = new Trainer(learner, DIGITS, course);
            for (int i = 0; i < batches; i++) {
                trainer.next(new Watcher() {}, () -> false);
            }
            return trainer.training();
        }
    }

    private static List<Tensor> state(NetworkExperiment now) {
        return List.copyOf(NetTraining.network(now).state().values());
    }

    @Test
    void batchByBatchItsWeightsAreThoseOfTheCoreInEveryBit() {
        NetworkExperiment begun = NetTraining.begun(PLANNED);
        NetworkExperiment learned = after(begun, NetTrainJob.BATCH, 3);

        assertThat(state(begun))
                .isEqualTo(List.copyOf(core(0).now().network().state().values()));
        assertThat(state(learned))
                .isEqualTo(List.copyOf(core(3).now().network().state().values()));
        assertThat(learned.run().orElseThrow().training().orElseThrow().batches())
                .isEqualTo(3);
    }

    /** It is looked at with each picture of a network that learns: thousands of numbers are not written out for that. */
    @Test
    void theCodeOfANetworkThatLearnsNamesTheFileInWhichItsWeightsAreSaved() {
        NetworkExperiment learned = after(NetTraining.begun(PLANNED), NetTrainJob.BATCH, 1);

        assertThat(NetworkPyTorchCall.of(learned))
                .contains("net.load_state_dict(load_file(\"learned.safetensors\"))")
                .hasSizeLessThan(80);
    }

    @Test
    void anyMomentIsTheNetworkOfThatMomentAndTheNewestComesBack() {
        NetworkExperiment learned = after(NetTraining.begun(PLANNED), NetTrainJob.BATCH, 3);
        NetworkExperiment second = NetTrainControls.at(learned, 2);
        NetworkExperiment further = after(second, NetTrainJob.BATCH, 1);

        assertThat(state(NetTrainControls.at(learned, 0)))
                .isEqualTo(List.copyOf(core(0).now().network().state().values()));
        assertThat(state(second))
                .isEqualTo(List.copyOf(core(2).now().network().state().values()));
        assertThat(state(further)).as("the past stays on the stage").isEqualTo(state(second));
        assertThat(state(NetTrainControls.at(further, 5)))
                .isEqualTo(List.copyOf(core(4).now().network().state().values()));
    }

    @Test
    void aStrokeDrawnMeanwhileStays() {
        NetworkExperiment begun = NetTraining.begun(PLANNED);
        NetworkExperiment drawn = TestDigits.with(begun, 7);
        UnaryOperator<NetworkExperiment>[] arrived = arrivals(1);
        new NetTrainJob().run(begun, NetTrainJob.BATCH, result -> arrived[0] = result, Progress.UNSEEN);
        NetworkExperiment now = arrived[0].apply(drawn);

        assertThat(TestDigits.index(now)).hasValue(7);
        assertThat(state(now))
                .isEqualTo(List.copyOf(core(1).now().network().state().values()));
        NetworkExperiment other = NetTraining.begun(PLANNED);
        assertThat(arrived[0].apply(other)).as("another run").isSameAs(other);
        assertThat(arrived[0]
                        .apply(DigitNetwork.first().planning(Optional.of(NetPlan.USUAL)))
                        .run())
                .isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static UnaryOperator<NetworkExperiment>[] arrivals(int count) {
        return new UnaryOperator[count];
    }

    @Test
    void memoryThatDoesNotSufficeIsSaid() {
        NetworkExperiment begun = Trained.begun();
        Progress full = (done, of) -> {
            throw new OutOfMemoryError();
        };
        assertThatThrownBy(() -> new NetTrainJob().run(begun, NetTrainJob.BATCH, result -> {}, full))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not enough memory to train with a batch size of 20");
    }

    /** "Start over", then another batch size or fewer examples: what is chosen before the first batch is what is learned by. */
    @Test
    void aRunThatHasLearnedNothingFollowsWhateverIsChosen() {
        NetworkExperiment begun = Trained.begun();
        NetworkExperiment chosen = whole(whole(whole(begun, "batch", 5), "examples", 40), "moved", 0);
        NetworkExperiment learned = after(chosen, NetTrainJob.BATCH, 1);

        assertThat(learned.run().map(NetRun::plan)).isEqualTo(learned.plan());
        Tally tally = learned.run()
                .flatMap(NetRun::training)
                .map(Training::now)
                .orElseThrow()
                .tally();
        assertThat(tally.images()).isEqualTo(5);
        assertThat(tally.of()).isEqualTo(40);
        NetworkExperiment later = whole(learned, "batch", 8);
        assertThat(later.run().map(NetRun::id))
                .as("what was learned stays")
                .isEqualTo(learned.run().map(NetRun::id));
    }

    private static NetworkExperiment whole(NetworkExperiment now, String code, int value) {
        return NetTrainControls.all().stream()
                .map(each -> each instanceof Parameter.When<NetworkExperiment> when ? when.control() : each)
                .filter(each -> each.key().equals("network.train." + code))
                .map(each -> ((Parameter.Whole<NetworkExperiment>) each).with().apply(now, value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWeightThatIsChangedByHandIsNoLongerOfTheRun() {
        NetworkExperiment learned = after(NetTraining.begun(PLANNED), NetTrainJob.BATCH, 1);
        NetworkExperiment edited =
                learned.with(0, NetLayersOf.of(DigitNetwork.first().scores()).get(0));

        assertThat(learned.run()).isPresent();
        assertThat(edited.run()).isEmpty();
    }

    @Test
    void aTrainedNetworkIsWrittenAndReadWithItsPlan() {
        NetPlan plan = NetPlan.USUAL
                .with(new NetExamples(Optional.empty(), 200, 2))
                .with(new NetDescent(0.05f, 0.9f, 0.0001f, 32))
                .with(NetStart.USUAL.with("he").withSeed(7))
                .withEpochs(3);
        assertThat(plan.isFollowed(plan.withEpochs(9).with(NetDescent.USUAL.withBatch(32))))
                .isTrue();
        assertThat(plan.isFollowed(plan.with(NetStart.USUAL))).isFalse();
    }
}
