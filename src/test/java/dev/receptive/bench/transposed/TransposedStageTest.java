package dev.receptive.bench.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.StageLaws;
import dev.receptive.bench.Story;
import dev.receptive.export.PaintedTexts;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything of a transposed convolution has its place on stages of all sizes, from all views. */
class TransposedStageTest {

    /** Room is kept for wider letters than those of most texts. */
    private static final double TRULY = 0.75;

    private static List<TransposedExperiment> some() {
        return Stream.concat(RandomTransposed.some(100, 7), TransposedFiles.examples())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"400, 300", "620, 480", "830, 690", "1500, 760", "700, 1100"})
    void everyMarkStandsOnTheStageAndNoGridOnAnother(double width, double height) {
        Board board = new Board(width, height, Words.in(Language.CHINESE));
        for (TransposedExperiment experiment : some()) {
            Story story = new TransposedSubject(experiment).tell(board);
            StageLaws.assertOnStage(experiment.toString(), story, width, height);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextOfTheSmallestStageStandsOnAnother(Language language) {
        Board board = new Board(640, 480, Words.in(language));
        PaintedTexts texts = new PaintedTexts(language);
        Set<String> wrong = new TreeSet<>();
        for (TransposedExperiment experiment : some()) {
            Story story = new TransposedSubject(experiment).tell(board);
            double end = story.score().duration();
            for (double seconds : new double[] {0, end / 3, end}) {
                wrong.addAll(texts.wrong(story.at(seconds), 640, 480));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A grid of a few cells is no reason to set what stands under it in letters that nobody can read. */
    @ParameterizedTest
    @EnumSource
    void theNoteOnZerosIsNotSqueezedToTheWidthOfASmallGrid(Language language) {
        Board board = new Board(676, 597, Words.in(language));
        for (TransposedExperiment experiment : TransposedFiles.examples().toList()) {
            Story story = new TransposedSubject(experiment.withView(TransposedView.STRETCHED)).tell(board);
            Mark.Text note = Marks.all(story.at(0)).stream()
                    .filter(mark -> mark.id().equals("note"))
                    .map(Mark.Text.class::cast)
                    .findFirst()
                    .orElseThrow();
            double wanted = Titles.width(note.text()) * TRULY;
            assertThat(note.maxWidth() / wanted * note.lettering().size())
                    .as("%s: %s", experiment, note.text())
                    .isGreaterThan(9);
        }
    }

    /** None is fewer than none: where the padding cuts off more than a kernel reaches, places are left away. */
    @Test
    void theNoteOnZerosCountsThem() {
        Board board = new Board(1200, 800, Words.in(Language.ENGLISH));
        Set<String> said = new TreeSet<>();
        for (TransposedExperiment experiment : some()) {
            Story story = new TransposedSubject(experiment.withView(TransposedView.STRETCHED)).tell(board);
            Marks.all(story.at(0)).stream()
                    .filter(mark -> mark.id().equals("note"))
                    .forEach(mark -> said.add(((Mark.Text) mark).text()));
        }
        assertThat(said).hasSizeGreaterThan(5).noneMatch(text -> text.contains("−") || text.contains("-"));
        assertThat(said).anyMatch(text -> text.contains("after"));
    }
}
