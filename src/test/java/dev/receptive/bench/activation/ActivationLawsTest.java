package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.ActivationKind;
import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Presets;
import dev.receptive.bench.StageLaws;
import dev.receptive.bench.Story;
import dev.receptive.export.PaintedTexts;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Boxes;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws of every activation's story, over random ones of all kinds and the largest and smallest that there are. */
@Tag("thorough")
class ActivationLawsTest {

    private static final Pattern STANDING = Pattern.compile("(axes|axis|curve|derivative|title|legend|vanishes).*");

    private static final Board BOARD = new Board(830, 690, Words.in(Language.ENGLISH));

    /** Maps, and fits. */
    private static List<ActivationExperiment> all() {
        return Stream.of(some().stream(), RandomActivation.fits(60, 8), ActivationFiles.examples())
                .flatMap(stream -> stream)
                .toList();
    }

    private static List<ActivationExperiment> some() {
        return Stream.of(
                        RandomActivation.some(80, 7),
                        ActivationFiles.examples().filter(example -> !example.isFit()),
                        extremes())
                .flatMap(stream -> stream)
                .toList();
    }

    private static Stream<ActivationExperiment> extremes() {
        Numbers large = Numbers.typed(Tensor.filled(Shape.of(32, 32), -12.75f)).with(3, 5, 1e30f);
        return Stream.of(
                        large,
                        Numbers.number(1e-3f),
                        Presets.input("zeros"),
                        Numbers.typed(Tensor.filled(Shape.of(1, 32), 1)),
                        Numbers.typed(Tensor.filled(Shape.of(32, 1), Float.MAX_VALUE)))
                .flatMap(input -> Stream.of(ActivationKind.values()).map(kind -> ActivationExperiment.of(input, kind)));
    }

    private static Story told(ActivationExperiment experiment) {
        return new ActivationBench().compute(experiment).tell(BOARD);
    }

    @Test
    void aSceneDoesNotDependOnWhatWasShownBefore() {
        all().forEach(experiment -> StageLaws.assertForgetful(() -> told(experiment), 6));
    }

    @Test
    void noTwoMarksOfASceneHaveOneId() {
        for (ActivationExperiment experiment : all()) {
            Story story = told(experiment);
            for (double seconds : Instants.some(story.score(), 6)) {
                StageLaws.assertOneIdEach(story.at(seconds));
            }
        }
    }

    @Test
    void mapsCurvesAndAxesStandStillForTheWholeStory() {
        for (ActivationExperiment experiment : some()) {
            Story story = told(experiment);
            Map<String, String> first = new HashMap<>();
            Map<String, Mark> marks = new HashMap<>();
            for (double seconds : Instants.some(story.score(), 6)) {
                for (Target target : story.targets(seconds, Gaze.NONE)) {
                    String bounds = target.bounds().toString();
                    assertThat(first.computeIfAbsent(target.first().tensor(), none -> bounds))
                            .isEqualTo(bounds);
                }
                Marks.all(story.at(seconds)).stream()
                        .filter(mark -> STANDING.matcher(mark.id()).matches())
                        .forEach(mark -> assertSame(mark, marks.computeIfAbsent(mark.id(), none -> mark)));
            }
        }
    }

    private static void assertSame(Mark mark, Mark before) {
        if (!mark.equals(before)) {
            assertThat(mark.toText("")).isEqualTo(before.toText(""));
        }
    }

    @Test
    void everyMomentOfAFileIsFoundAgain() {
        for (ActivationExperiment experiment : all()) {
            Story story = told(experiment);
            for (double seconds : Instants.some(story.score(), 16)) {
                Bookmark bookmark = story.bookmark(seconds, "");
                double there = story.timeOf(bookmark).orElseThrow();
                assertThat(story.timeOf(story.bookmark(there, ""))).hasValue(there);
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        for (ActivationExperiment experiment : all()) {
            String yaml = ActivationFiles.written(experiment);
            assertThat(ActivationFiles.read(yaml)).as(yaml).isEqualTo(experiment);
        }
    }

    @Test
    void whatALongNumberBecomesStandsBetweenThePlaneAndTheOutput() {
        Numbers large = Numbers.typed(Tensor.filled(Shape.of(16, 16), 398_750));
        ActivationExperiment experiment = ActivationExperiment.of(large, ActivationKind.RELU);
        ActivationLayout layout = ActivationLayout.of(16, 16, false, BOARD.width(), BOARD.height());
        Story story = told(experiment);
        Mark.Rect box = Marks.find(story.at(story.score().duration()), "tag:output:box", Mark.Rect.class);
        assertThat(box.box().x()).isGreaterThan(layout.plot().right() + 3 * layout.unit());
        assertThat(box.box().right()).isLessThan(layout.output().cell(0, 0).x() - 3 * layout.unit());
    }

    /** A number that has not landed is not in the output's cells, nor in its histogram. */
    @Test
    void nothingIsShownBeforeItIsComputed() {
        for (ActivationExperiment experiment : some()) {
            Story story = told(experiment);
            ActivationScore score = new ActivationScore(
                    experiment.size().height(), experiment.size().width());
            for (double seconds : Instants.some(story.score(), 6)) {
                ActivationStand stand = score.at(seconds);
                Map<String, Mark> seen = Marks.seen(story.at(seconds));
                Mark.Cells cells = Marks.find(story.at(seconds), ActivationTensors.OUTPUT, Mark.Cells.class);
                assertThat(cells.cells().subList(stand.landed(), cells.cells().size()))
                        .allMatch(cell -> cell.text().isEmpty() && cell.fill().isNone());
                int counted = seen.entrySet().stream()
                        .filter(mark -> mark.getKey().startsWith("count:output:"))
                        .mapToInt(mark -> Integer.parseInt(((Mark.Text) mark.getValue()).text()))
                        .sum();
                boolean allWritten = cells.cells().size() < 50; // of many, not every count finds room
                assertThat(counted).isBetween(allWritten ? stand.landed() : 0, stand.landed());
                isRead(stand)
                        .ifPresent(read ->
                                assertThat(seen.containsKey("tag:output")).isEqualTo(read));
            }
        }
    }

    /** Whether what a number becomes is read off; empty while it, or the one before, fades. */
    private static Optional<Boolean> isRead(ActivationStand stand) {
        return switch (stand.phase()) {
            case START, RISE -> Optional.of(false);
            case LEAVE -> stand.cell() > 0 && stand.progress() < 0.4 ? Optional.empty() : Optional.of(false);
            case ACROSS -> stand.progress() > 0.7 ? Optional.empty() : Optional.of(false);
            case LAND, END -> Optional.of(true);
        };
    }

    @ParameterizedTest
    @CsvSource({"400, 300", "620, 480", "830, 690", "1500, 760", "700, 1100"})
    void everyMarkStandsOnTheStageAndNothingOnAnother(double width, double height) {
        Board board = new Board(width, height, Words.in(Language.CHINESE));
        for (ActivationExperiment experiment : all()) {
            Story story = new ActivationBench().compute(experiment).tell(board);
            double end = story.score().duration();
            for (double seconds : new double[] {0, end / 3, end / 2, end}) {
                StageLaws.assertOnStage(experiment.toString(), story.at(seconds), width, height);
            }
            List<Box> boxes =
                    experiment.isFit() ? boxes(FitLayout.of(width, height)) : boxes(experiment, width, height);
            Boxes.assertApart(experiment.toString(), boxes, 0.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextOfTheSmallestStageStandsOnAnother(Language language) {
        Board board = new Board(640, 480, Words.in(language));
        PaintedTexts texts = new PaintedTexts(language);
        Set<String> wrong = new TreeSet<>();
        for (ActivationExperiment experiment : all()) {
            Story story = new ActivationBench().compute(experiment).tell(board);
            double end = story.score().duration();
            for (double seconds : new double[] {0, end / 3, end}) {
                wrong.addAll(texts.wrong(story.at(seconds), 640, 480));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Box> boxes(ActivationExperiment experiment, double width, double height) {
        ActivationLayout layout = ActivationLayout.of(
                experiment.size().height(), experiment.size().width(), false, width, height);
        return List.of(
                layout.input().bounds(),
                layout.output().bounds(),
                layout.plot(),
                layout.inputBars(),
                layout.outputBars(),
                layout.equation());
    }

    private static List<Box> boxes(FitLayout layout) {
        return List.of(
                layout.plot().area(),
                layout.curve().bounds(),
                layout.line().bounds(),
                layout.difference().bounds(),
                layout.error(),
                layout.equation());
    }
}
