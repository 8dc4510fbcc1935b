package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatticeTest {

    /** Two rows and three columns of cells of 10 with a gap of 2, from (20, 30), the first row of them padding. */
    private static final Lattice LATTICE =
            new Lattice(new Plane("input", 3, 1, 3), new Grid(20, 30, 10, 2, 2, 3), -1, 0, Touch.TYPE, Ink.INPUT);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # x, y, row, column
            20,   30,   -1, 0
            29.9, 39.9, -1, 0
            45,   45,   0,  2
            19.5, 30,   -1, 0
            30.9, 30,   -1, 0
            31.1, 30,   -1, 1
            25,   41.1, 0,  0
            """)
    void aPointIsOnTheCellUnderItAndHalfTheGapAround(double x, double y, int row, int column) {
        assertThat(LATTICE.at(x, y)).contains(new Spot("input", 3, row, column));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            18.9, 35
            57.1, 35
            25,   28.9
            25,   53.1
            0,    0
            """)
    void aPointBesideTheGridIsOnNothing(double x, double y) {
        assertThat(LATTICE.at(x, y)).isEmpty();
    }
}
