package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Progress;
import dev.receptive.bench.Setup;
import dev.receptive.bench.SpotAction;
import dev.receptive.bench.StageLaws;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.train.Evaluation;
import dev.receptive.train.Series;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The stage of a network that learns: at each moment of a run all of it is there, and a click leads where it says. */
@Tag("compute")
@Tag("thorough")
class NetRunStageTest {

    private static final Map<String, Subject<?>> SUBJECTS = Trained.subjects();
    private static final NetworkExperiment OVER =
            Objects.requireNonNull(Trained.all().get("over"));
    private static final double[][] SIZES = {{1000, 660}, {700, 520}, {1500, 900}};

    private static Scene end(Story story) {
        return story.at(story.score().duration(), Gaze.NONE);
    }

    @Test
    void everyMomentStandsOnTheStageInBothLanguages() {
        SUBJECTS.forEach((name, subject) -> {
            for (Language language : Language.values()) {
                for (double[] size : SIZES) {
                    Story story = subject.tell(new Board(size[0], size[1], Words.in(language)));
                    StageLaws.assertOneIdEach(end(story));
                    StageLaws.assertOnStage(name, story, size[0], size[1]);
                }
            }
        });
    }

    @Test
    void whatIsShownDoesNotDependOnWhatWasShownBefore() {
        Board board = new Board(1000, 660, Words.in(Language.ENGLISH));
        SUBJECTS.forEach((name, subject) -> StageLaws.assertForgetful(() -> subject.tell(board), 8));
    }

    @Test
    void aPointOfTheCurveLeadsToItsMoment() {
        NetTrace trace = new NetTrace(OVER);
        for (int moment = 0; moment < OVER.run().orElseThrow().moments().size(); moment++) {
            Spot spot = new Spot(NetTensors.LOSS, 0, 0, moment);
            SpotAction<NetworkExperiment> action =
                    new NetRunTold(trace).actions(spot).get(0);
            assertThat(action.click()).isTrue();
            NetworkExperiment next = action.change().next();
            assertThat(next.run().orElseThrow().moment()).isEqualTo(moment);
            assertThat(next.run().orElseThrow().snapshot())
                    .contains(OVER.run().orElseThrow().moments().get(moment));
        }
    }

    @Test
    void everyTestDigitStandsInTheMatrixOnceAndAClickShowsOneOfACell() {
        NetRunTold told = new NetRunTold(new NetTrace(OVER));
        Evaluation last = OVER.run().orElseThrow().evaluation().orElseThrow();
        double all = 0;
        for (int label = 0; label < 10; label++) {
            for (int answer = 0; answer < 10; answer++) {
                Spot cell = new Spot(NetTensors.CONFUSION, 0, label, answer);
                all += told.value(cell);
                List<SpotAction<NetworkExperiment>> actions = told.actions(cell);
                assertThat(actions).hasSize(told.value(cell) > 0 ? 1 : 0);
                if (!actions.isEmpty()) {
                    int image = TestDigits.index(actions.get(0).change().next()).orElseThrow();
                    assertThat(last.examples(label, answer)).contains(image);
                }
            }
        }
        assertThat(all).isEqualTo(10_000);
    }

    @Test
    void whatCanBePointedAtIsSaid() {
        Board board = new Board(1000, 660, Words.in(Language.ENGLISH));
        Subject<?> subject = Objects.requireNonNull(SUBJECTS.get("over"));
        Story story = subject.tell(board);
        double end = story.score().duration();
        List<Target> targets = story.targets(end, Gaze.NONE).stream()
                .filter(target -> NetRunTold.is(target.first()))
                .toList();
        assertThat(targets).hasSize(3);
        assertThat(targets)
                .allSatisfy(target -> assertThat(
                                board.words().say(story.reading(end).tip(target.first())))
                        .containsAnyOf("Epoch 1, batch 0: ", "Test images of 0: 980, called so"));
    }

    /** The classes of a folder get their names while the network learns: the bars make room for them. */
    @Test
    void namesThatComeLaterStandWhereTheyWouldHaveFromTheStart() {
        Board board = new Board(1000, 660, Words.in(Language.ENGLISH));
        List<String> names =
                IntStream.range(0, 10).mapToObj(label -> "long name " + label).toList();
        NetworkSubject digits = new NetworkSubject(OVER);
        NetworkExperiment named = OVER.called(names);
        Story told = new NetworkSubject(named, digits).retell(digits.tell(board), board);

        assertThat(end(told).toText())
                .isEqualTo(end(new NetworkSubject(named).tell(board)).toText())
                .contains("long name 7");
        assertThat(width(end(told), "share:3:frame"))
                .isCloseTo(width(end(digits.tell(board)), "share:3:frame"), within(1.0));
        assertThat(width(end(told), "share:3:frame")).isGreaterThan(20);
    }

    private static double width(Scene scene, String id) {
        return Marks.find(scene, id, Mark.Rect.class).box().width();
    }

    @Test
    void aLossOfManyDigitsHasNumbersThatCanBeRead() {
        NetworkExperiment wild = learned("large", 0.001f, 2);
        Scene scene = end(new NetworkSubject(wild).tell(new Board(1000, 660, Words.in(Language.ENGLISH))));
        List<Mark.Text> numbers = Marks.all(scene).stream()
                .filter(mark -> mark instanceof Mark.Text text && text.id().startsWith(NetTensors.LOSS + ":y:text"))
                .map(Mark.Text.class::cast)
                .toList();

        assertThat(numbers).hasSizeBetween(3, 7);
        assertThat(numbers).extracting(Mark.Text::text).anyMatch(text -> text.contains(",") || text.contains("10"));
        assertThat(numbers)
                .allSatisfy(number -> assertThat(number.lettering().size()).isGreaterThanOrEqualTo(9));
    }

    /** A loss that went far up and came back: it is seen where it came to. */
    @Test
    void aLossThatCameBackHasItsScaleAgain() {
        NetRun run = OVER.run().orElseThrow();
        float[] losses = new float[200];
        Arrays.fill(losses, 2.3f);
        losses[5] = 90_000;
        assertThat(NetRunPlot.top(run, Series.of(losses), 10)).isLessThan(12);
        Arrays.fill(losses, 150, 200, 6_000);
        assertThat(NetRunPlot.top(run, Series.of(losses), 10)).isGreaterThan(6_000);
    }

    /** Where the loss stands it is said as well, and what led to it is there to be seen. */
    @Test
    void aLossBeyondAllBoundsIsSaidWhereItStands() {
        NetExamples few = new NetExamples(Optional.empty(), 60, 0);
        NetDescent far = new NetDescent(1000, 0, 0, 20);
        NetPlan plan = new NetPlan(few, far, NetStart.USUAL.with("large"), 3, NetWatched.USUAL);
        NetworkExperiment[] stands = {NetTraining.begun(DigitNetwork.first().planning(Optional.of(plan)))};
        assertThatThrownBy(() -> new NetTrainJob()
                        .run(
                                stands[0],
                                NetTrainJob.ALL,
                                result -> stands[0] = result.apply(stands[0]),
                                Progress.UNSEEN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no longer a finite number");
        assertThat(NetRunJudged.heading(stands[0]).key()).isEqualTo("network.train.loss.unbounded");
        NetworkSubject subject = new NetworkSubject(stands[0]);
        assertThat(subject.facts().toString()).contains("out of hand");
        Story told = subject.tell(new Board(1000, 660, Words.in(Language.ENGLISH)));
        assertThat(told.now(told.score().duration()).narration().key()).isEqualTo("say.network.end.unbounded");
    }

    /** How a run goes is said over its curve, where it is seen, and again among the facts. */
    @Test
    void aNetworkThatGuessesIsToldFromOneThatDoesWorse() {
        NetworkExperiment dull = learned("zeros", 0.1f, 120);
        assertThat(NetRunJudged.heading(dull).key()).isEqualTo("network.train.loss.guessing");
        assertThat(new NetworkSubject(dull).facts().toString()).contains("It has learned nothing yet");
        Story story = new NetworkSubject(dull).whole().tell(new Board(1000, 660, Words.in(Language.ENGLISH)));
        assertThat(end(story).toText()).contains("Loss: no better than guessing, ln 10 ≈ 2.303");
        NetworkExperiment wild = learned("large", 0.001f, 25);
        assertThat(NetRunJudged.heading(wild).key()).isEqualTo("network.train.loss.worse");
        assertThat(new NetworkSubject(wild).facts().toString())
                .contains("Its loss is above that of guessing")
                .doesNotContain("learned nothing");
        assertThat(NetRunJudged.heading(OVER).key()).isEqualTo("network.train.loss");
    }

    private static NetworkExperiment learned(String init, float rate, int batches) {
        NetPlan plan = NetPlan.USUAL
                .with(new NetExamples(Optional.empty(), 4000, 0))
                .with(new NetDescent(rate, 0, 0, 20))
                .with(NetStart.USUAL.with(init));
        NetworkExperiment begun = NetTraining.begun(DigitNetwork.first().planning(Optional.of(plan)));
        return Trained.after(begun, NetTrainJob.BATCH, batches);
    }

    /** So that undo does not keep run after run: each has the weights of all its moments. */
    @Test
    void theMomentsOfARunAreWeighedOnce() {
        long parameters = DigitNetwork.first().network().parameterCount();
        int moments = OVER.run().orElseThrow().moments().size() + 1;
        long one = Opened.bytes(List.of(opened(OVER)));
        NetworkExperiment other = Trained.after(Trained.begun(), NetTrainJob.ALL, 1);

        assertThat(one).isGreaterThan(4 * parameters * moments);
        assertThat(Opened.bytes(List.of(opened(OVER), opened(NetTrainControls.at(OVER, 1)))))
                .isLessThan(one + 4 * parameters * 3);
        assertThat(Opened.bytes(List.of(opened(OVER), opened(other))))
                .isGreaterThan(one + 4 * parameters * moments / 2);
    }

    private static Opened<NetworkExperiment> opened(NetworkExperiment now) {
        return Opened.of(Document.untitled(new Setup<>(new NetworkBench(), now)), Optional.empty());
    }

    @Test
    void aRunOfThePastKeepsGoingAndUndoKeepsWhatWasLearned() {
        NetworkExperiment past = NetTrainControls.at(OVER, 1);
        NetworkExperiment longer = past.planning(past.plan().map(plan -> plan.withEpochs(3)));
        NetworkExperiment further = Trained.after(longer, NetTrainJob.ALL, 1);

        assertThat(further.run().orElseThrow().training().orElseThrow().evaluations())
                .hasSize(3);
        assertThat(further.run().orElseThrow().moment()).isEqualTo(1);
        NetworkExperiment undone = NetTraining.carried(further, OVER);
        assertThat(undone.run().flatMap(NetRun::training))
                .isEqualTo(further.run().flatMap(NetRun::training));
        assertThat(undone.run().orElseThrow().shown()).isEqualTo(Optional.empty());
        assertThat(IntStream.range(0, 2)
                        .mapToObj(i -> NetTraining.carried(further, DigitNetwork.first())
                                .run()))
                .containsOnly(Optional.empty());
    }
}
