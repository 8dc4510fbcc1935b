package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Face;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Point;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.time.Moment;
import dev.receptive.time.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What moves in a story of a convolution goes from place to place, and what does not stands still. */
class StoryMotionTest {

    private static final double FRAME = 1 / 60.0;

    /** A mark that moves further in one frame has jumped. */
    private static final double JUMP = 0.12 * Math.hypot(LawStories.WIDTH, LawStories.HEIGHT);

    /** Declared cuts: outlines of the product that is added. They stand still, and at its end go to the next one's cells. */
    private static final Set<String> CUT_AT_CUES = Set.of("factor:input", "factor:weight");

    /**
     * The kernel goes back to its place, and the window is on another map, when a map is done; what joined the sum gives way to
     * what all of it came to.
     */
    private static final Pattern CUT_AT_MAPS =
            Pattern.compile("travelling.*|window.*|beam.*|target.*|partial.*|folded.*|sum:line:.*");

    /** What stands where it is from the first output on. */
    private static final Pattern FIXED = Pattern.compile(
            "chip:\\d+|equation|sum|sum:label|sum:row:\\d|sum:value:\\d|partial:\\d+|bracket|product:\\d+");

    @Test
    void noMarkJumpsFromOneFrameToTheNext() {
        for (ConvolutionExperiment experiment : LawStories.experiments()) {
            ConvolutionStory story = LawStories.story(experiment);
            for (double start : starts(experiment, story.score())) {
                Map<String, Mark> before = Marks.seen(story.at(start));
                for (int frame = 1; frame <= 30; frame++) {
                    double seconds = start + (frame - 1) * FRAME;
                    boolean cue = isCut(story.score().at(seconds), story.score().at(seconds + FRAME));
                    Map<String, Mark> now = Marks.seen(story.at(start + frame * FRAME));
                    before.forEach((id, mark) -> {
                        Mark next = now.get(id);
                        double most = CUT_AT_CUES.contains(id) ? 0 : JUMP;
                        if (next != null && way(mark, next) > most && !(cue && isCutAtCues(id))) {
                            assertThat(next)
                                    .as(LawStories.name(experiment, seconds))
                                    .isEqualTo(mark);
                        }
                    });
                    before = now;
                }
            }
        }
    }

    private static boolean isCutAtCues(String id) {
        return CUT_AT_CUES.contains(id) || CUT_AT_MAPS.matcher(id).matches();
    }

    /** The boxes of the equation and the sum stay where they are for the whole story, and so does what is written in them. */
    @Test
    void theEquationStandsStillWhileItsNumbersChange() {
        for (ConvolutionExperiment experiment : LawStories.experiments()) {
            ConvolutionStory story = LawStories.story(experiment);
            Map<String, Mark> first =
                    new LinkedHashMap<>(Marks.seen(story.at(story.score().endOf(0, 0, 0))));
            first.keySet().removeIf(id -> !FIXED.matcher(id).matches());
            for (double seconds : LawStories.times(experiment, story.score(), 8)) {
                Map<String, Mark> now = Marks.seen(story.at(seconds));
                first.forEach((id, mark) -> {
                    Mark next = now.get(id);
                    if (next != null && way(middle(mark), middle(next)) > 1e-9) {
                        assertThat(next)
                                .as(LawStories.name(experiment, seconds))
                                .isEqualTo(mark);
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

    @Test
    void gridsStandStillForTheWholeStory() {
        for (ConvolutionExperiment experiment : LawStories.experiments()) {
            ConvolutionStory story = LawStories.story(experiment);
            Map<String, List<Point>> first = grids(story.at(0));
            assertThat(first.keySet())
                    .anyMatch(id -> id.startsWith("input"))
                    .anyMatch(id -> id.startsWith("output"))
                    .anyMatch(id -> id.startsWith("kernel"))
                    .contains("bias");
            for (double seconds : LawStories.times(experiment, story.score(), 4)) {
                grids(story.at(seconds))
                        .forEach((id, points) -> assertThat(points)
                                .as("%s: %s", LawStories.name(experiment, seconds), id)
                                .isEqualTo(first.computeIfAbsent(id, none -> points)));
            }
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
}
