package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Box;
import dev.receptive.scene.Boxes;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Point;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing leaves the stage and nothing stands on something else, from the smallest experiment to the largest. */
class LayoutTest {

    /** Outlines may stand this far out. */
    private static final double TOLERANCE = 2;

    /** Made once: an experiment that was computed stays so. */
    private static final List<ConvolutionExperiment> EXPERIMENTS = made();

    @ParameterizedTest
    @CsvSource(textBlock = """
            640,  480
            830,  690
            1300, 850
            1568, 392
            392,  1568
            """)
    void everyMarkStandsOnTheStage(double width, double height) {
        List<String> outside = new ArrayList<>();
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory story = RandomExperiments.story(experiment, width, height);
            for (double seconds : times(story.score())) {
                Scene scene = story.at(seconds);
                for (Mark mark : Marks.seen(scene).values()) {
                    for (Point point : Marks.points(mark)) {
                        if (point.x() < -TOLERANCE
                                || point.y() < -TOLERANCE
                                || point.x() > width + TOLERANCE
                                || point.y() > height + TOLERANCE) {
                            outside.add(RandomExperiments.name(experiment) + " at " + seconds + " s: " + mark.id() + " "
                                    + point);
                        }
                    }
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            640,  480
            830,  690
            1300, 850
            1568, 392
            392,  1568
            """)
    void gridsAndTrayNeverOverlap(double width, double height) {
        List<String> overlaps = new ArrayList<>();
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionLayout layout = layout(experiment, width, height);
            List<Map.Entry<String, Box>> boxes = List.copyOf(boxes(layout).entrySet());
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    if (overlap(boxes.get(i).getValue(), boxes.get(j).getValue())) {
                        overlaps.add(RandomExperiments.name(experiment) + ": " + boxes.get(i) + " and " + boxes.get(j));
                    }
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            640,  480
            830,  690
            1300, 850
            1568, 392
            392,  1568
            """)
    void cellsAreNeverInsideOut(double width, double height) {
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionLayout layout = layout(experiment, width, height);
            assertThat(boxes(layout).values())
                    .as(RandomExperiments.name(experiment))
                    .allMatch(box -> box.width() > 0 && box.height() > 0);
            assertThat(layout.inputs()).allMatch(grid -> grid.cell() > 0);
            assertThat(layout.kernels()).allMatch(grid -> grid.cell() > 0);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            640,  480
            830,  690
            1300, 850
            1568, 392
            392,  1568
            """)
    void titlesStandApartAndOnTheStage(double width, double height) {
        List<String> wrong = new ArrayList<>();
        for (ConvolutionExperiment experiment : experiments()) {
            Scene scene = RandomExperiments.story(experiment, width, height).at(0.3);
            List<Mark.Text> titles = Marks.seen(scene).values().stream()
                    .filter(mark ->
                            mark.id().matches("title:[a-z]+|title:[a-z]+:(aside|shape:\\d+)|unread|channel:.*|map:.*"))
                    .map(Mark.Text.class::cast)
                    .toList();
            for (Mark.Text title : titles) {
                Box box = box(title);
                if (box.x() < 0 || box.right() > width) {
                    wrong.add(RandomExperiments.name(experiment) + ": " + title.id() + " at " + box);
                }
                titles.stream()
                        .filter(other -> other.id().compareTo(title.id()) > 0 && overlap(box(other), box))
                        .forEach(other -> wrong.add(
                                RandomExperiments.name(experiment) + ": " + title.id() + " and " + other.id()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            640,  480
            668,  580
            830,  690
            1300, 850
            """)
    void whatIsSaidOfAChannelInSmallStandsOnNoOther(double width, double height) {
        List<String> wrong = new ArrayList<>();
        for (ConvolutionExperiment experiment : RandomExperiments.crowds()) {
            List<Grid> folds = layout(experiment, width, height).folds().inputs();
            ConvolutionStory story = RandomExperiments.story(experiment, width, height);
            Marks.seen(story.at(story.score().duration())).values().stream()
                    .filter(mark -> mark.id().matches("folded:(name|partial):\\d+"))
                    .map(Mark.Text.class::cast)
                    .forEach(text -> {
                        int channel = Integer.parseInt(text.id().replaceAll("\\D+", ""));
                        for (int other = 0; other < folds.size(); other++) {
                            if (other != channel
                                    && overlap(box(text), folds.get(other).bounds())) {
                                wrong.add(RandomExperiments.name(experiment) + ": " + text.id() + " on " + other);
                            }
                        }
                    });
        }
        assertThat(wrong).isEmpty();
    }

    /** About what a text covers: letters of Inter are a little over half of their size wide. */
    private static Box box(Mark.Text text) {
        double size = text.lettering().size();
        double wide = text.text().length() * size * 0.56;
        double width = text.maxWidth() > 0 ? Math.min(text.maxWidth(), wide) : wide;
        double part = switch (text.lettering().anchor()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
        return new Box(text.x() - part * width, text.y() - 0.75 * size, width, 0.75 * size);
    }

    private static ConvolutionLayout layout(ConvolutionExperiment experiment, double width, double height) {
        return StagePlan.of(experiment.trace(), experiment.input().levels(), width, height);
    }

    private static Map<String, Box> boxes(ConvolutionLayout layout) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        each(boxes, "input", layout.inputs());
        each(boxes, "output", layout.outputs());
        each(boxes, "kernel", layout.kernels());
        each(boxes, "folded input", layout.folds().inputs());
        each(boxes, "folded output", layout.folds().outputs());
        for (int i = 0; i < layout.partials().size(); i++) {
            boxes.put("partial " + i, layout.partials().get(i));
        }
        boxes.put("bias", layout.bias().bounds());
        if (layout.hasLens()) {
            each(boxes, "lens", layout.lenses());
        }
        boxes.put("equation", layout.equation().box());
        return boxes;
    }

    private static void each(Map<String, Box> boxes, String name, List<Grid> grids) {
        for (int i = 0; i < grids.size(); i++) {
            boxes.put(name + " " + i, grids.get(i).bounds());
        }
    }

    private static boolean overlap(Box one, Box two) {
        return Boxes.overlap(one, two, 1e-6);
    }

    /** Moments of every kind. */
    static List<Double> times(Score score) {
        return List.of(
                0.0,
                0.3,
                0.65,
                score.endOf(0, 0, 0) - 0.3,
                score.duration() / 2 + 0.21,
                score.duration() - 0.3,
                score.duration());
    }

    private static List<ConvolutionExperiment> experiments() {
        return EXPERIMENTS;
    }

    private static List<ConvolutionExperiment> made() {
        return Stream.of(
                        RandomExperiments.typed(120).stream(),
                        RandomExperiments.channels(120).stream(),
                        RandomExperiments.pictures(6).stream(),
                        RandomExperiments.crowds().stream(),
                        RandomExperiments.extremes().stream())
                .flatMap(all -> all)
                .toList();
    }
}
