package dev.receptive.bench.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.StageLaws;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Point;
import dev.receptive.time.Instants;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws of every pooling's story, over random ones of all kinds. */
class PoolingLawsTest {

    private static final Board BOARD = new Board(830, 690, Words.in(Language.ENGLISH));

    private static List<PoolingExperiment> some() {
        return Stream.concat(RandomPooling.some(120, 7), PoolingFiles.examples())
                .toList();
    }

    private static PoolingStory told(PoolingExperiment experiment) {
        return new PoolingSubject(experiment).tell(BOARD);
    }

    @Test
    void aSceneDoesNotDependOnWhatWasShownBefore() {
        some().forEach(experiment -> StageLaws.assertForgetful(() -> told(experiment), 8));
    }

    /** In both languages and several shapes of the stage. */
    @ParameterizedTest
    @CsvSource({"830, 690", "640, 480", "600, 900", "1200, 600"})
    void whatIsSaidOverAGridEndsBeforeTheNextOne(double width, double height) {
        for (Language language : Language.values()) {
            for (PoolingExperiment experiment : some()) {
                PoolingStory story = new PoolingSubject(experiment).tell(new Board(width, height, Words.in(language)));
                List<Box> grids = Marks.all(story.at(0)).stream()
                        .filter(mark -> mark instanceof Mark.Cells || mark instanceof Mark.Rect)
                        .map(PoolingLawsTest::around)
                        .toList();
                Marks.all(story.at(0)).stream()
                        .filter(mark -> mark.id().startsWith("title:output")
                                && mark.id().endsWith(":size"))
                        .map(Mark.Text.class::cast)
                        .forEach(text -> assertThat(grids)
                                .as("%s %s: %s", language, experiment, text.text())
                                .noneMatch(grid -> grid.x() > text.x() + 1
                                        && grid.y() < text.y()
                                        && grid.bottom() > text.y()
                                        && grid.x()
                                                < text.x()
                                                        + Titles.width(text.text())
                                                                * text.lettering()
                                                                        .size()
                                                                / 12.5));
            }
        }
    }

    private static Box around(Mark mark) {
        List<Point> points = Marks.points(mark);
        double x = points.stream().mapToDouble(Point::x).min().orElse(0);
        double y = points.stream().mapToDouble(Point::y).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        return new Box(x, y, right - x, bottom - y);
    }

    @Test
    void noTwoMarksOfASceneHaveOneId() {
        for (PoolingExperiment experiment : some()) {
            PoolingStory story = told(experiment);
            for (double seconds : Instants.some(story.score(), 8)) {
                StageLaws.assertOneIdEach(story.at(seconds));
            }
        }
    }

    @Test
    void gridsStandStillForTheWholeStory() {
        for (PoolingExperiment experiment : some()) {
            PoolingStory story = told(experiment);
            Map<String, Box> first = new HashMap<>();
            for (double seconds : Instants.some(story.score(), 12)) {
                for (Target target : story.targets(seconds, Gaze.NONE)) {
                    boolean folded = experiment.input().count() > 1;
                    String name = target.first().tensor() + (folded ? target.bounds() : "");
                    assertThat(first.computeIfAbsent(name, none -> target.bounds()))
                            .isEqualTo(target.bounds());
                }
            }
        }
    }

    @Test
    void everyMomentOfAFileIsFoundAgain() {
        for (PoolingExperiment experiment : some()) {
            PoolingStory story = told(experiment);
            for (double seconds : Instants.some(story.score(), 16)) {
                Bookmark bookmark = story.bookmark(seconds, "");
                double there = story.timeOf(bookmark).orElseThrow();
                assertThat(story.timeOf(story.bookmark(there, ""))).hasValue(there);
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        for (PoolingExperiment experiment : some()) {
            String yaml = PoolingFiles.written(experiment);
            assertThat(PoolingFiles.read(yaml)).as(yaml).isEqualTo(experiment);
        }
    }

    @ParameterizedTest
    @CsvSource({"400, 300", "620, 480", "830, 690", "1500, 760", "700, 1100"})
    void everyMarkStandsOnTheStageAndNoGridOnAnother(double width, double height) {
        Board board = new Board(width, height, Words.in(Language.CHINESE));
        for (PoolingExperiment experiment : some()) {
            PoolingStory story = new PoolingSubject(experiment).tell(board);
            StageLaws.assertOnStage(experiment.toString(), story, width, height);
        }
    }
}
