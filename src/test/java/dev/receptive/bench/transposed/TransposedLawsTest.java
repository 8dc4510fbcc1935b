package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Reading;
import dev.receptive.bench.StageLaws;
import dev.receptive.bench.Story;
import dev.receptive.bench.transposed.TransposedTrace.Landing;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws of every transposed convolution, over random ones of all kinds, from all views. */
class TransposedLawsTest {

    private static final Board BOARD = new Board(830, 690, Words.in(Language.ENGLISH));

    private static List<TransposedExperiment> some() {
        return Stream.concat(RandomTransposed.some(100, 7), TransposedFiles.examples())
                .toList();
    }

    private static Story told(TransposedExperiment experiment) {
        return new TransposedSubject(experiment).tell(BOARD);
    }

    /** The zeros that are put in add nothing, and what is left is added in the same order: not a bit differs. */
    @Test
    void theConvolutionOverTheStretchedInputGivesTheSameNumbers() {
        int inputsLeftAway = 0;
        for (TransposedExperiment experiment : some()) {
            TransposedTrace trace = new TransposedTrace(experiment);
            StretchedTrace stretched = new StretchedTrace(trace);
            inputsLeftAway += stretched.rows().before() < 0 ? 1 : 0;
            assertThat(stretched.output().shape()).isEqualTo(trace.output().shape());
            for (int i = 0; i < trace.output().shape().count(); i++) {
                assertThat(stretched.output().at(i) + 0f)
                        .isEqualTo(trace.output().at(i) + 0f);
            }
        }
        assertThat(inputsLeftAway).isPositive();
    }

    @Test
    void theSumsOfTheStampsAndTheBiasAreTheOutputs() {
        for (TransposedExperiment experiment : some()) {
            TransposedTrace trace = new TransposedTrace(experiment);
            StampScore score = new StampScore(trace);
            for (int map = 0; map < trace.maps(); map++) {
                StampSums sums = new StampSums(trace, score.done(map));
                for (int cell = 0; cell < trace.outputs(); cell++) {
                    int row = cell / trace.columns().outputs();
                    int column = cell % trace.columns().outputs();
                    assertThat(sums.sum(row, column) + trace.bias(map)).isEqualTo(trace.output(map, row, column));
                    assertThat(sums.count(row, column))
                            .isEqualTo(trace.landings(map, row, column).size());
                }
            }
        }
    }

    /** Nothing is shown of a place where no stamp has landed until the bias comes; what is cut off stays to be seen. */
    @Test
    void nothingIsKnownBeforeItHasLanded() {
        for (TransposedExperiment experiment : some()) {
            TransposedTrace trace = new TransposedTrace(experiment);
            StampScore score = new StampScore(trace);
            for (double seconds : Instants.some(score.score(), 12)) {
                StampStand stand = score.at(seconds);
                StampSums sums = new StampSums(trace, stand);
                int landed = 0;
                for (int row = -trace.rows().before();
                        row < trace.rows().outputs() + trace.rows().after();
                        row++) {
                    for (int column = -trace.columns().before();
                            column < trace.columns().outputs() + trace.columns().after();
                            column++) {
                        landed += sums.count(row, column);
                        boolean output = stand.isBiased() && !trace.isCut(row, column);
                        assertThat(sums.isKnown(row, column)).isEqualTo(sums.count(row, column) > 0 || output);
                    }
                }
                int expected = stand.isStarted() ? stand.stamp() * trace.area() + stand.landed() : 0;
                assertThat(landed).isEqualTo(expected);
            }
        }
    }

    @Test
    void anOutputSeesTheInputsThatStampOnIt() {
        for (TransposedExperiment experiment : some()) {
            TransposedTrace trace = new TransposedTrace(experiment);
            StampLinks links = new StampLinks(trace);
            for (int cell = 0; cell < trace.outputs(); cell++) {
                Spot output = new Spot(
                        TransposedTensors.OUTPUT,
                        trace.maps() - 1,
                        cell / trace.columns().outputs(),
                        cell % trace.columns().outputs());
                List<Landing> landings = trace.landings(output.channel(), output.row(), output.column());
                Set<Spot> seen = spots(links.of(output).sees());
                assertThat(seen)
                        .isEqualTo(landings.stream()
                                .flatMap(landing -> Stream.of(input(landing), weight(trace, output.channel(), landing)))
                                .collect(Collectors.toSet()));
                for (Landing landing : landings) {
                    assertThat(spots(links.of(input(landing)).reaches())).contains(output);
                    assertThat(spots(links.of(weight(trace, output.channel(), landing))
                                    .reaches()))
                            .contains(output);
                }
            }
        }
    }

    private static Spot input(Landing landing) {
        return new Spot(TransposedTensors.INPUT, landing.channel(), landing.y(), landing.x());
    }

    private static Spot weight(TransposedTrace trace, int map, Landing landing) {
        return new Spot(TransposedTensors.KERNEL, trace.slice(map, landing.channel()), landing.i(), landing.j());
    }

    private static Set<Spot> spots(List<Patch> patches) {
        Set<Spot> spots = new HashSet<>();
        for (Patch patch : patches) {
            for (int i = 0; i < patch.count(); i++) {
                spots.add(patch.spot(i));
            }
        }
        return spots;
    }

    /** Every view explains an output by the numbers that the layer itself names. */
    @Test
    void theTermsOfAnExplanationAreThoseOfTheLayer() {
        for (TransposedExperiment experiment : some()) {
            TransposedTrace trace = new TransposedTrace(experiment);
            Reading reading = new TransposedNumbers(trace);
            int row = trace.rows().outputs() - 1;
            int column = trace.columns().outputs() / 2;
            Spot output = new Spot(TransposedTensors.OUTPUT, trace.maps() - 1, row, column);
            Explanation explanation = reading.explain(output).orElseThrow();
            List<Float> terms = trace.unit(output.channel(), row, column).terms().stream()
                    .map(term -> term.product())
                    .toList();
            assertThat(explanation.parts().stream().map(part -> product(reading, part)))
                    .containsExactlyElementsOf(terms);
            Links stretched =
                    new StretchedReading(new StretchedTrace(trace), new TransposedNumbers(trace)).links(output);
            assertThat(stretched.sees()).hasSize(trace.depth());
        }
    }

    private static float product(Reading reading, Part part) {
        return (float) reading.value(part.source().orElseThrow())
                * (float) reading.value(part.weight().orElseThrow());
    }

    @Test
    void aSceneDoesNotDependOnWhatWasShownBefore() {
        some().forEach(experiment -> StageLaws.assertForgetful(() -> told(experiment), 8));
    }

    @Test
    void noTwoMarksOfASceneHaveOneId() {
        for (TransposedExperiment experiment : some()) {
            Story story = told(experiment);
            for (double seconds : Instants.some(story.score(), 8)) {
                List<Target> targets = story.targets(seconds, Gaze.NONE);
                Gaze gaze = Gaze.NONE.pointing(
                        Optional.of(targets.get(targets.size() - 1).last()));
                for (Gaze each : List.of(Gaze.NONE, gaze)) {
                    StageLaws.assertOneIdEach(story.at(seconds, each));
                }
            }
        }
    }

    @Test
    void everyMomentOfAFileIsFoundAgain() {
        for (TransposedExperiment experiment : some()) {
            Story story = told(experiment);
            for (double seconds : Instants.some(story.score(), 16)) {
                double there = story.timeOf(story.bookmark(seconds, "")).orElseThrow();
                assertThat(story.timeOf(story.bookmark(there, "")).orElseThrow())
                        .isCloseTo(there, within(1e-6));
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        for (TransposedExperiment experiment : some()) {
            String yaml = TransposedFiles.written(experiment);
            assertThat(TransposedFiles.read(yaml)).as(yaml).isEqualTo(experiment);
        }
    }

    /** The live numbers of the formula come to the size that the layer computed. */
    @Test
    void theSizeIsThatOfTheFormula() {
        for (TransposedExperiment experiment : some()) {
            TransposedTrace trace = new TransposedTrace(experiment);
            assertThat(trace.rows().outputs()).isEqualTo(trace.output().shape().size(2));
            assertThat(trace.columns().outputs())
                    .isEqualTo(trace.output().shape().size(3));
            StampLane lane = trace.rows();
            assertThat(lane.outputs())
                    .isEqualTo((lane.inputs() - 1) * lane.stride()
                            - lane.before()
                            - lane.cutAfter()
                            + lane.dilation() * (lane.kernel() - 1)
                            + lane.extra()
                            + 1);
        }
    }
}
