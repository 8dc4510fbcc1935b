package dev.receptive.bench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Listing;
import dev.receptive.bench.Running;
import dev.receptive.bench.StageLaws;
import dev.receptive.bench.Story;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step of training is told like any other story: the same at every time, and everything of it in its place. */
@Tag("thorough")
class NetStepStoryTest {

    private static final int WIDTH = 830;
    private static final int HEIGHT = 690;

    private static NetStepStory told(NetworkExperiment experiment, Language language) {
        return new NetStepStory(new NetStepped(new NetTrace(experiment)), new Board(WIDTH, HEIGHT, Words.in(language)));
    }

    private static NetStepStory strokes() {
        return told(NetSteppedTest.uneven(), Language.ENGLISH);
    }

    private static List<NetworkExperiment> some() {
        List<NetworkExperiment> all =
                new ArrayList<>(List.of(NetSteppedTest.uneven(), NetSteppedTest.stepping(DigitNetwork.first(), 2)));
        RandomNetworks.some(24).stream()
                .filter(each -> NetStep.isPossible(each.layers()))
                .forEach(each -> all.add(NetSteppedTest.stepping(each, 0)));
        return all;
    }

    @Test
    void aSceneDoesNotDependOnWhatWasShownBefore() {
        some().forEach(each -> StageLaws.assertForgetful(() -> told(each, Language.ENGLISH), 10));
    }

    @ParameterizedTest
    @EnumSource
    void everythingStandsOnTheStageByItself(Language language) {
        for (NetworkExperiment experiment : some()) {
            Story story = told(experiment, language);
            for (double seconds : Instants.some(story.score(), 12)) {
                Scene scene = story.at(seconds);
                StageLaws.assertOneIdEach(scene);
                StageLaws.assertOnStage("at " + seconds, scene, WIDTH, HEIGHT);
            }
        }
    }

    @Test
    void whatIsPointedAtIsToldWhereverItStands() {
        for (NetworkExperiment experiment :
                List.of(NetSteppedTest.uneven(), NetSteppedTest.stepping(DigitNetwork.first(), 2))) {
            NetStepStory story = told(experiment, Language.ENGLISH);
            for (double seconds : Instants.some(story.score(), 8)) {
                for (Target target : story.targets(seconds, Gaze.NONE)) {
                    Spot spot = target.last();
                    Scene scene = story.at(seconds, Gaze.NONE.pointing(Optional.of(spot)));
                    assertThat(Marks.all(scene)).extracting(Mark::id).contains("hover");
                    assertThat(Words.in(Language.ENGLISH)
                                    .say(story.reading(seconds).tip(spot)))
                            .isNotBlank();
                }
            }
        }
    }

    /** The sentence under the picture is about the number that somebody points at, and about no other. */
    @Test
    void whatIsPointedAtIsWhatIsSaid() {
        NetStepStory story = strokes();
        for (double seconds : Instants.some(story.score(), 8)) {
            for (Target target : story.targets(seconds, Gaze.NONE)) {
                Spot spot = target.first();
                if (!story.reading(seconds).isAside(spot)
                        || story.reading(seconds).explain(spot).isEmpty()) {
                    continue;
                }
                Gaze gaze = Gaze.NONE.pointing(Optional.of(spot));
                String said =
                        Words.in(Language.ENGLISH).say(story.now(seconds, gaze).narration());
                String value = story.reading(seconds)
                        .explain(spot)
                        .orElseThrow()
                        .value()
                        .text();
                assertThat(said)
                        .as("%s", spot)
                        .satisfiesAnyOf(
                                all -> assertThat(all).contains(value),
                                all -> assertThat(all).startsWith("Gradient of "));
                assertThat(Marks.all(story.at(seconds, gaze)))
                        .filteredOn(Mark.Text.class::isInstance)
                        .extracting(mark -> ((Mark.Text) mark).text())
                        .anyMatch(line -> said.startsWith(line));
            }
        }
    }

    /** A gradient comes from the right, a number from the left: light falls from what it is made of in another column. */
    @Test
    void gradientsAreLitFromTheRight() {
        for (NetworkExperiment experiment :
                List.of(NetSteppedTest.uneven(), NetSteppedTest.stepping(DigitNetwork.first(), 2))) {
            NetStepStory story = told(experiment, Language.ENGLISH);
            int backwards = 0;
            for (double seconds : Instants.some(story.score(), 60)) {
                Optional<Spot> reached = story.reached(seconds).filter(NetStepTensors::isGradient);
                if (reached.isEmpty() || !NetStepTensors.of(reached.get()).isIn(NetTensors.UNIT)) {
                    continue;
                }
                backwards += Marks.all(story.at(seconds)).stream()
                                .anyMatch(mark -> mark.id().startsWith("beam:"))
                        ? 1
                        : 0;
            }
            assertThat(backwards).isPositive();
        }
    }

    /** Whatever is named is found again: a number whose arithmetic stands there, and one that is done. */
    @Test
    void everyRestHasABookmarkThatLeadsBack() {
        for (NetworkExperiment experiment : some()) {
            NetStepStory story = told(experiment, Language.ENGLISH);
            long cues = Math.min(story.score().cues(NetSteps.PRODUCT), 400);
            for (int cue = 0; cue < cues; cue++) {
                double seconds = story.score().cue(NetSteps.PRODUCT, cue);
                Bookmark bookmark = story.bookmark(seconds, "");
                assertThat(story.timeOf(bookmark).orElseThrow())
                        .as("%s", bookmark)
                        .isCloseTo(seconds, within(1e-6));
            }
        }
    }

    @Test
    void aLitLineIsInAListing() {
        for (NetworkExperiment experiment : some()) {
            NetStepStory story = told(experiment, Language.ENGLISH);
            List<Listing> listings = new NetStepRunning(new NetStepped(new NetTrace(experiment))).listings();
            int lit = 0;
            for (double seconds : Instants.some(story.score(), 60)) {
                Optional<Running> running = story.now(seconds).running();
                lit += running.isPresent() ? 1 : 0;
                running.ifPresent(line -> assertThat(listings.stream()
                                .filter(each -> each.name().equals(line.listing()))
                                .findFirst()
                                .orElseThrow()
                                .line(line.tag()))
                        .isNotNegative());
            }
            assertThat(lit).isPositive();
        }
    }

    /** A number takes part in numbers, also where gradients stand in their places by then. */
    @Test
    void aNumberReachesNumbersAndNotTheirGradients() {
        NetStepStory story = strokes();
        Spot unit = new Spot(NetTensors.UNIT, 0, 0, 0);
        for (double seconds : Instants.some(story.score(), 6)) {
            assertThat(story.reading(seconds).links(unit).reaches())
                    .isNotEmpty()
                    .allMatch(patch -> patch.first().isIn(NetTensors.UNIT));
            assertThat(story.reading(seconds).links(NetStepTensors.next(unit)).reaches())
                    .isNotEmpty()
                    .allMatch(patch -> NetStepTensors.isNext(patch.first()));
        }
    }

    /** While weights move, the others are what they were; in the end all have moved, and the loss after it stands there. */
    @Test
    void weightsMoveOneByOne() {
        NetStepStory story = strokes();
        double end = story.score().duration();
        assertThat(seen(story, end, "weight:4")).isNotEqualTo(seen(story, 0, "weight:4"));
        assertThat(((Mark.Text) seen(story, end, "result:loss")).text())
                .contains(" → ")
                .doesNotContain("?");
        assertThat(Words.in(Language.ENGLISH).say(story.now(end).narration())).startsWith("The loss has fallen");
    }

    private static Mark seen(Story story, double seconds, String id) {
        return Objects.requireNonNull(Marks.seen(story.at(seconds)).get(id), id);
    }

    @Test
    void whatCannotBeTrainedIsRefusedInASentence() {
        NetworkExperiment strokes = StrokeNetwork.first();
        NetworkExperiment noSoftmax = new NetworkExperiment(
                strokes.given(), strokes.layers().subList(0, strokes.layers().size() - 1), List.of());
        assertThatThrownBy(() -> NetSteppedTest.stepping(noSoftmax, 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> NetSteppedTest.stepping(strokes, 2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new NetStep(OptionalInt.empty(), 0)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new NetStep(OptionalInt.empty(), Float.NaN)).isInstanceOf(Refusal.class);
        NetworkExperiment off = strokes.switching(NetOff.NONE.toggled(0, 1));
        assertThatThrownBy(() -> NetSteppedTest.stepping(off, 0)).isInstanceOf(Refusal.class);
    }

    @Test
    void aFileSaysTheStepItsClassAndItsRate() {
        String strokes = "  input: [" + "[0, 1, 0, 1, 0, 1], ".repeat(5) + "[1, 1, 0, 1, 0, 0]]\n  network: stroke\n";
        NetStep step = NetworkFile.read(strokes + "  view: step\n  label: 1\n  rate: 0.25")
                .asked()
                .step()
                .orElseThrow();
        assertThat(step).isEqualTo(new NetStep(OptionalInt.of(1), 0.25f));
        assertThat(NetworkFile.read(strokes + "  view: step").asked().step()).contains(NetStep.USUAL);
        assertThat(NetworkFile.read(strokes + "  view: forward").asked().step()).isEmpty();
        for (String wrong : List.of(
                "  label: 1",
                "  view: back",
                "  view: step\n  label: 2",
                "  view: step\n  rate: 0",
                "  view: step\n  off: {C1: [0]}")) {
            assertThatThrownBy(() -> NetworkFile.read(strokes + wrong))
                    .as(wrong)
                    .isInstanceOf(FileProblems.class);
        }
    }

    @Test
    void aGradientInAllItsMarks() throws IOException {
        NetStepStory story = told(NetSteppedTest.stepping(StrokeNetwork.first(), 1), Language.ENGLISH);
        golden("step-gradient-of-a-kernel.txt", story.at(story.score().duration() * 0.62));
        golden("step-at-the-end.txt", story.at(story.score().duration()));
    }

    private static void golden(String name, Scene scene) throws IOException {
        Path golden = Path.of("src", "test", "resources", "golden").resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, scene.toText());
        }
        Path folder = Files.createDirectories(Path.of("target", "golden"));
        assertThat(Files.writeString(folder.resolve(name), scene.toText())).hasSameTextualContentAs(golden);
    }
}
