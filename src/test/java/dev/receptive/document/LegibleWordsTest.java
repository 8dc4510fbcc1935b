package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Setup;
import dev.receptive.bench.Story;
import dev.receptive.export.Typeset;
import dev.receptive.scene.Face;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words on the stage can be read in the smallest window that there is room for, on every bench. */
class LegibleWordsTest {

    /** The stage of a window of 960 × 600. */
    private static final double WIDTH = 612;

    private static final double HEIGHT = 395;

    private static final double SMALLEST = 9;

    private static final double SMALLEST_OF_ALL = 8.5;

    private static final int MOMENTS = 40;

    @ParameterizedTest
    @EnumSource
    void noWordIsSetTooSmall(Language language) {
        Board board = new Board(WIDTH, HEIGHT, Words.in(language));
        Map<String, Double> small = new TreeMap<>();
        Typeset typeset = new Typeset(language);
        int seen = 0;
        for (Document<?> document : ExampleFiles.all(Benches.ALL)) {
            Setup<?> setup = document.setup();
            Story story = setup.compute().tell(board);
            for (double part : new double[] {0, 0.3, 0.7, 1}) {
                for (Mark mark : Marks.all(story.at(part * story.score().duration(), Gaze.NONE))) {
                    if (mark instanceof Mark.Text text && isWords(text)) {
                        seen++;
                        double size = typeset.size(text);
                        if (size < SMALLEST) {
                            small.put(setup.bench().code() + ": " + text.id() + " " + text.text(), size);
                        }
                    }
                }
            }
        }
        assertThat(small).isEmpty();
        assertThat(seen).isGreaterThan(1_000);
    }

    /** A number that would be smaller is not drawn: the colour and the tip say it. */
    @Test
    void noNumberOfACellIsSetTooSmall() {
        Board board = new Board(WIDTH, HEIGHT, Words.in(Language.ENGLISH));
        Map<String, Double> small = new TreeMap<>();
        AtomicInteger seen = new AtomicInteger();
        for (Document<?> document : ExampleFiles.all(Benches.ALL)) {
            Setup<?> setup = document.setup();
            Story story = setup.compute().tell(board);
            for (double part : new double[] {0, 0.3, 0.7, 1}) {
                for (Mark mark : Marks.all(story.at(part * story.score().duration(), Gaze.NONE))) {
                    if (mark instanceof Mark.Cells cells) {
                        cells.draw(1, piece -> {
                            if (piece instanceof Mark.Text text && !text.text().isBlank()) {
                                seen.incrementAndGet();
                                double size = text.lettering().size();
                                if (size < SMALLEST - 1e-9) {
                                    small.merge(document.id() + ": " + cells.id(), size, Math::min);
                                }
                            }
                        });
                    }
                }
            }
        }
        assertThat(small).isEmpty();
        assertThat(seen.get()).isGreaterThan(1_000);
    }

    /** Nor is any other text: what moves grows or shrinks on its way, and an equation of ten numbers is as large as it can be. */
    @Test
    void noTextThatStandsStillIsSetTooSmall() {
        Map<String, Double> small = new TreeMap<>();
        int seen = 0;
        Typeset typeset = new Typeset(Language.ENGLISH);
        for (double[] size : new double[][] {{WIDTH, HEIGHT}, {835, 709}}) {
            Board board = new Board(size[0], size[1], Words.in(Language.ENGLISH));
            for (Document<?> document : ExampleFiles.all(Benches.ALL)) {
                Story story = document.setup().compute().tell(board);
                for (int i = 0; i <= MOMENTS; i++) {
                    double at = story.score().duration() * i / MOMENTS;
                    for (Mark mark : Marks.all(story.at(at, Gaze.NONE))) {
                        if (mark instanceof Mark.Text text && standsStill(text)) {
                            seen++;
                            if (typeset.size(text) < SMALLEST_OF_ALL) {
                                String where = document.id() + " " + (int) size[0] + ": ";
                                small.merge(where + text.id() + " " + text.text(), typeset.size(text), Math::min);
                            }
                        }
                    }
                }
            }
        }
        assertThat(small).isEmpty();
        assertThat(seen).isGreaterThan(10_000);
    }

    private static boolean standsStill(Mark.Text text) {
        return !text.text().isBlank()
                && !text.id().startsWith("flight")
                && !text.id().startsWith("landing");
    }

    private static boolean isWords(Mark.Text text) {
        Face face = text.lettering().face();
        return (face == Face.TEXT || face == Face.TEXT_BOLD)
                && text.text().codePoints().anyMatch(Character::isLetter);
    }
}
