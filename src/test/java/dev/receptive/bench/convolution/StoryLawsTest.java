package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Cell;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Point;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.tensor.Tensor;
import dev.receptive.time.Moment;
import dev.receptive.time.Score;
import dev.receptive.words.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of every story of a convolution, over random experiments of every kind. */
class StoryLawsTest {

    private static final int TYPED = 200;
    private static final int PICTURES = 6;
    private static final double WIDTH = 830;
    private static final double HEIGHT = 690;
    private static final double FRAME = 1 / 60.0;

    /** A mark that moves further in one frame has jumped. */
    private static final double JUMP = 0.12 * Math.hypot(WIDTH, HEIGHT);

    /** Declared cuts: outlines of the product that is added. They stand still, and at its end go to the next one's cells. */
    private static final Set<String> CUT_AT_CUES = Set.of("factor:input", "factor:weight");

    /** The kernel goes back to its place, and the window is on another map, when a map is done. */
    private static final Pattern CUT_AT_MAPS =
            Pattern.compile("travelling.*|window.*|beam.*|target.*|partial.*|folded.*");

    /** Smaller numbers than this are not written. */
    private static final double SMALLEST_NUMBER = 5.7;

    @Test
    void aSceneDoesNotDependOnWhatWasShownBefore() {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory used = story(experiment);
            for (double seconds : times(experiment, used.score(), 4)) {
                String fresh = story(experiment).at(seconds).toText();
                assertThat(used.at(seconds).toText())
                        .as(name(experiment, seconds))
                        .isEqualTo(fresh);
            }
        }
    }

    @Test
    void noTwoMarksOfASceneHaveOneId() {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory story = story(experiment);
            for (double seconds : times(experiment, story.score(), 12)) {
                assertThat(Marks.all(story.at(seconds)))
                        .as(name(experiment, seconds))
                        .extracting(Mark::id)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void noMarkJumpsFromOneFrameToTheNext() {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory story = story(experiment);
            for (double start : starts(experiment, story.score())) {
                Scene before = story.at(start);
                for (int frame = 1; frame <= 30; frame++) {
                    Scene after = story.at(start + frame * FRAME);
                    double seconds = start + (frame - 1) * FRAME;
                    boolean cue = isCut(story.score().at(seconds), story.score().at(seconds + FRAME));
                    Map<String, Mark> now = Marks.seen(after);
                    Marks.seen(before).forEach((id, mark) -> {
                        Mark next = now.get(id);
                        boolean cut = CUT_AT_CUES.contains(id)
                                || CUT_AT_MAPS.matcher(id).matches();
                        if (next != null && !(cue && cut)) {
                            double most = CUT_AT_CUES.contains(id) ? 0 : JUMP;
                            if (way(mark, next) > most) {
                                assertThat(next).as(name(experiment, seconds)).isEqualTo(mark);
                            }
                        }
                    });
                    before = after;
                }
            }
        }
    }

    /** The boxes of the equation and the sum stay where they are for the whole story, and so does what is written in them. */
    @Test
    void theEquationStandsStillWhileItsNumbersChange() {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory story = story(experiment);
            Scene first = story.at(story.score().endOf(0, 0, 0));
            for (double seconds : times(experiment, story.score(), 8)) {
                Map<String, Mark> now = Marks.seen(story.at(seconds));
                Marks.seen(first).forEach((id, mark) -> {
                    Mark next = now.get(id);
                    if (isFixed(id) && next != null && way(middle(mark), middle(next)) > 1e-9) {
                        assertThat(next).as(name(experiment, seconds)).isEqualTo(mark);
                    }
                });
            }
        }
    }

    /** Numbers are set as large as they fit, on one line: its middle stays. */
    private static Mark middle(Mark mark) {
        return mark instanceof Mark.Text text
                ? new Mark.Line(text.id(), text.x(), middle(text), text.x(), middle(text), Stroke.NONE)
                : mark;
    }

    private static double middle(Mark.Text text) {
        return text.y() - Face.CENTRE_TO_BASELINE * text.lettering().size();
    }

    private static boolean isFixed(String id) {
        return id.matches(
                "chip:\\d+|equation|sum|sum:label|sum:row:\\d|sum:value:\\d|partial:\\d+|bracket|product:\\d+");
    }

    @Test
    void gridsStandStillForTheWholeStory() {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory story = story(experiment);
            Map<String, List<Point>> first = grids(story.at(0));
            assertThat(first.keySet())
                    .anyMatch(id -> id.startsWith("input"))
                    .anyMatch(id -> id.startsWith("output"))
                    .anyMatch(id -> id.startsWith("kernel"))
                    .contains("bias");
            for (double seconds : times(experiment, story.score(), 4)) {
                grids(story.at(seconds))
                        .forEach((id, points) -> assertThat(points)
                                .as("%s: %s", name(experiment, seconds), id)
                                .isEqualTo(first.computeIfAbsent(id, none -> points)));
            }
        }
    }

    private static boolean isReadable(String number, Mark.Cells cells) {
        return CellText.size(number, cells.fontSize(), cells.grid().cell(), false) >= SMALLEST_NUMBER;
    }

    @Test
    void whenAMapIsDoneItsOutputIsWhatTheLayerComputes() {
        int written = 0;
        for (ConvolutionExperiment experiment : RandomExperiments.mixed(TYPED)) {
            ConvolutionStory story = story(experiment);
            Tensor output = forward(experiment);
            for (int map = 0; map < experiment.kernels().count(); map++) {
                String id = experiment.kernels().count() == 1 ? "output" : "output:" + map;
                Mark.Cells cells = Marks.find(story.at(story.score().endOf(map)), id, Mark.Cells.class);
                assertThat(cells.cells())
                        .as(RandomExperiments.name(experiment))
                        .hasSize(experiment.trace().cells());
                int channel = map;
                for (Cell cell : cells.cells()) {
                    String number = Numerals.cell(output.at(0, map, cell.row(), cell.column()));
                    boolean isWritten = isReadable(number, cells);
                    if (isWritten) {
                        assertThat(cell.text())
                                .as("%s at (%d, %d)", RandomExperiments.name(experiment), cell.row(), cell.column())
                                .isEqualTo(number);
                    } else {
                        float value = output.at(0, channel, cell.row(), cell.column());
                        assertThat(cell.text())
                                .matches(text -> text.isEmpty()
                                        || text.equals(Numerals.unsaid(value))
                                        || Numerals.narrower(value).contains(text));
                    }
                    written += isWritten ? 1 : 0;
                }
            }
        }
        assertThat(written).as("numbers compared").isGreaterThan(1000);
    }

    @Test
    void atTheEndAPictureOfTheOutputIsUncovered() {
        for (ConvolutionExperiment experiment : RandomExperiments.pictures(PICTURES)) {
            ConvolutionStory story = story(experiment);
            Scene end = story.at(story.score().duration());
            Mark.Picture output = Marks.find(end, "output", Mark.Picture.class);

            assertThat(Marks.seen(end)).doesNotContainKeys("covered:row", "covered:below");
            assertThat(Marks.seen(story.at(0))).containsKey("covered:below");
            assertThat(output.raster().width())
                    .isEqualTo(forward(experiment).shape().size(3));
            assertThat(output.raster().height())
                    .isEqualTo(forward(experiment).shape().size(2));
        }
    }

    /** A brighter output is a brighter pixel, whichever of its two ways a picture is coloured in. */
    @Test
    void pixelsOfTheOutputFollowItsValues() {
        for (ConvolutionExperiment experiment : RandomExperiments.pictures(PICTURES)) {
            ConvolutionStory story = story(experiment);
            Mark.Picture output = Marks.find(story.at(0), "output", Mark.Picture.class);
            int[] pixels = output.raster().argb(Palette.LIGHT);
            float[] values = forward(experiment).toArray();

            assertThat(pixels).hasSameSizeAs(values);
            for (int i = 1; i < pixels.length; i++) {
                if (values[i] == values[i - 1]) {
                    assertThat(pixels[i]).isEqualTo(pixels[i - 1]);
                }
            }
            assertThat(pixels[largest(values, 1)]).isNotEqualTo(pixels[largest(values, -1)]);
        }
    }

    @Test
    void steppingForwardAndBackShowsTheSameScenes() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(40)) {
            ConvolutionStory story = story(experiment);
            Score score = story.score();
            List<String> forward = new ArrayList<>();
            int steps = (int) Math.min(score.cues(Steps.PRODUCT) - 1, 60);
            double time = 0;
            for (int step = 0; step <= steps; step++) {
                forward.add(story.at(time).toText());
                time = step < steps ? score.next(Steps.PRODUCT, time) : time;
            }
            for (int step = steps; step >= 0; step--) {
                assertThat(story.at(time).toText()).as(name(experiment, time)).isEqualTo(forward.get(step));
                time = score.previous(Steps.PRODUCT, time);
            }
        }
    }

    @Test
    void everyStepShowsSomethingNew() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(40)) {
            ConvolutionStory story = story(experiment);
            long steps = Math.min(story.score().cues(Steps.PRODUCT), 60);
            String before = "";
            for (int cue = 0; cue < steps; cue++) {
                String scene = story.at(story.score().cue(Steps.PRODUCT, cue)).toText();
                assertThat(scene)
                        .as("%s, cue %d", RandomExperiments.name(experiment), cue)
                        .isNotEqualTo(before);
                before = scene;
            }
        }
    }

    @Test
    void aTimeOutsideTheScoreIsItsNearestEnd() {
        for (ConvolutionExperiment experiment : RandomExperiments.typed(20)) {
            ConvolutionStory story = story(experiment);
            double end = story.score().duration();
            assertThat(story.at(-3).toText()).isEqualTo(story.at(0).toText());
            assertThat(story.at(end + 3).toText()).isEqualTo(story.at(end).toText());
        }
    }

    private static boolean isCut(Moment before, Moment after) {
        return !before.path().equals(after.path());
    }

    private static Map<String, List<Point>> grids(Scene scene) {
        return Marks.all(scene).stream()
                .filter(mark -> mark instanceof Mark.Cells || mark instanceof Mark.Picture)
                .filter(mark -> !mark.id().startsWith("travelling"))
                .collect(Collectors.toMap(Mark::id, Marks::points));
    }

    private static int largest(float[] values, int sign) {
        int found = 0;
        for (int i = 1; i < values.length; i++) {
            found = sign * values[i] > sign * values[found] ? i : found;
        }
        return found;
    }

    /** The furthest that a point of a mark has gone; marks of other points or another kind have gone no way. */
    private static double way(Mark from, Mark to) {
        List<Point> before = Marks.points(from);
        List<Point> after = Marks.points(to);
        double way = 0;
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            Point a = before.get(i);
            Point b = after.get(i);
            way = Math.max(way, Math.hypot(a.x() - b.x(), a.y() - b.y()));
        }
        return way;
    }

    /** Where half-second stretches are looked at: around the end of a cell, the end of a row, and anywhere. */
    private static List<Double> starts(ConvolutionExperiment experiment, Score score) {
        Random random = new Random(RandomExperiments.name(experiment).hashCode());
        double row = score.cue(Steps.ROW, 1);
        double half = 0.5;
        return Stream.of(
                        0.0,
                        score.endOf(0, 0, 0) - 0.1,
                        row - half,
                        row - FRAME / 2,
                        row + half - FRAME,
                        random.nextDouble() * score.duration(),
                        random.nextDouble() * score.duration(),
                        score.duration() - half)
                .map(score::clamp)
                .toList();
    }

    /** The start, the end, cues and times between, in no order. */
    private static List<Double> times(ConvolutionExperiment experiment, Score score, int count) {
        Random random = new Random(RandomExperiments.name(experiment).hashCode());
        List<Double> times = new ArrayList<>();
        times.add(random.nextDouble() * score.duration());
        times.add(score.duration());
        times.add(0.0);
        while (times.size() < count) {
            boolean cue = random.nextInt(3) == 0;
            times.add(
                    cue
                            ? score.cue(Steps.PRODUCT, random.nextInt(Math.toIntExact(score.cues(Steps.PRODUCT))))
                            : random.nextDouble() * score.duration());
        }
        return times;
    }

    private static List<ConvolutionExperiment> experiments() {
        return Stream.of(
                        RandomExperiments.typed(TYPED / 2).stream(),
                        RandomExperiments.channels(TYPED / 2).stream(),
                        RandomExperiments.pictures(PICTURES).stream())
                .flatMap(all -> all)
                .toList();
    }

    private static Tensor forward(ConvolutionExperiment experiment) {
        Tensor sums = experiment.layer().forward(experiment.input().batch());
        return experiment.after().map(after -> after.forward(sums)).orElse(sums);
    }

    private static ConvolutionStory story(ConvolutionExperiment experiment) {
        return RandomExperiments.story(experiment, WIDTH, HEIGHT);
    }

    private static String name(ConvolutionExperiment experiment, double seconds) {
        return RandomExperiments.name(experiment) + " at " + seconds + " s";
    }
}
