package dev.receptive.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Board;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words and numbers on the stage can be read in the smallest window that there is room for, on every bench. */
class LegibleWordsTest {

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
}
