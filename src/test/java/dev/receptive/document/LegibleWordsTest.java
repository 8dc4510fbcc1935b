package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words and numbers on the stage can be read in the smallest window that there is room for, on every bench. */
class LegibleWordsTest {

    private static final int MOMENTS = 40;

    @ParameterizedTest
    @EnumSource
    void nothingIsSetTooSmall(Language language) {
        Board smallest = new Board(612, 395, Words.in(language)); // the stage of a window of 960 × 600
        SmallLetters letters = new SmallLetters(language);
        for (Document<?> document : ExampleFiles.all(Benches.ALL)) {
            letters.look(document.id(), document.setup().compute().tell(smallest));
        }
        assertThat(letters.small()).isEmpty();
        assertThat(letters.words()).isGreaterThan(1_000);
        assertThat(letters.numbers()).isGreaterThan(1_000);
    }

    @Test
    void norIsItAtAnyMoment() {
        double[] parts = IntStream.rangeClosed(0, MOMENTS)
                .mapToDouble(moment -> moment / (double) MOMENTS)
                .toArray();
        SmallLetters letters = new SmallLetters(Language.ENGLISH);
        for (double[] size : new double[][] {{612, 395}, {835, 709}}) {
            Board board = new Board(size[0], size[1], Words.in(Language.ENGLISH));
            for (Document<?> document : ExampleFiles.all(Benches.ALL)) {
                letters.look(
                        document.id() + " " + (int) size[0],
                        document.setup().compute().tell(board),
                        parts);
            }
        }
        assertThat(letters.small()).isEmpty();
        assertThat(letters.texts()).isGreaterThan(10_000);
    }
}
