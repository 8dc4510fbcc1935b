package dev.receptive.bench.activation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.TypedCells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in a cell can be read, and does not say zero of what is not. */
class FittingCellsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -3.45  | 40 | −3.45
            -3.45  | 24 | −3.5
            -3.45  | 20 | −3
            2.01   | 22 | 2
            -0.048 | 24 | −.05
            -0.048 | 13 | ≈0
            0.33   | 20 | .33
            0.33   | 13 | .3
            0      | 8  | 0
            1e30   | 20 | …
            -1e30  | 20 | −…
            1e30   | 11 | ''
            1/9    | 24 | 1/9
            1/9    | 13 | .1
            1/90   | 13 | ≈0
            """)
    void aNumberIsAsLongAsItsCellCanHold(String typed, double cell, String text) {
        FittingCells cells = new FittingCells(new TypedCells(Numbers.number(typed)), cell);
        assertThat(cells.text(0, 0)).isEqualTo(text);
    }
}
