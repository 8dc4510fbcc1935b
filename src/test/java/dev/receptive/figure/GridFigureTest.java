package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Colormap;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Tint;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a grid of numbers looks like, whatever the numbers are. */
class GridFigureTest {

    private static final CellContent PADDED = new CellContent() {
        @Override
        public float value(int row, int column) {
            return row * column;
        }

        @Override
        public boolean isPadding(int row, int column) {
            return row == 0;
        }

        @Override
        public boolean isRead(int row, int column) {
            return column < 2;
        }

        @Override
        public boolean isKnown(int row, int column) {
            return row < 2;
        }

        @Override
        public String note(int row, int column) {
            return row == 1 && column == 1 ? "×2" : "";
        }
    };

    @Test
    void paddingIsDashedWhatIsUnreadIsHatchedAndWhatIsUnknownIsEmpty() {
        Grid grid = GridFigure.cells(0, 0, 40, 3, 3);

        assertThat(GridFigure.of("input", grid, 4, 1).draw(PADDED).toText("")).isEqualTo("""
                cells input 0.0,0.0 117.2×117.2
                  [0] [0] /0/
                  0 1×2 /2/
                  · · /·/
                """);
    }

    @Test
    void numbersThatNobodyCanReadAreNotWritten() {
        Grid tiny = GridFigure.cells(0, 0, 13, 2, 2);
        CellContent seven = (row, column) -> 7;

        assertThat(texts(GridFigure.of("many", tiny, 7, 1).draw(seven))).containsOnly("");
        assertThat(texts(GridFigure.outlined("few", tiny, 7, Tint.of(Ink.KERNEL), 1)
                        .draw(seven)))
                .containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            60, 1000000,  1000000
            24, 1000000,  10⁶
            26, -1000000, −10⁶
            26, 1234567,  ≈10⁶
            24, -2345678, −…
            40, -2345678, −2×10⁶
            26, 0.33,     0.33
            20, 0.33,     .33
            15, 0.33,     .3
            20, -0.5,     −.5
            15, -0.5,     −…
            15, 2.5,      …
            15, 0.0012,   ≈0
            15, -2.4e-7,  ≈0
            13, 430.43,   ''
            15, 430.43,   …
            40, -12.75,   −12.75
            34, -12.75,   −12.8
            21, -12.75,   −13
            21, 430.43,   430
            """)
    void aLongNumberIsWrittenShorterWhereNobodyCouldReadItAndNoCellIsEmpty(double pitch, float value, String text) {
        Grid grid = GridFigure.cells(0, 0, pitch, 1, 1);
        CellContent content = (row, column) -> value;

        assertThat(texts(GridFigure.of("many", grid, 1, 1).draw(content))).containsExactly(text);
    }

    /** Not −.5 beside 0.5. */
    @Test
    void aGridWritesItsZerosInOneWay() {
        float[] row = {0.5f, -0.5f, 2, 0};
        CellContent content = (at, column) -> row[column];

        assertThat(texts(GridFigure.of("wide", GridFigure.cells(0, 0, 40, 1, 4), 2, 1)
                        .draw(content)))
                .containsExactly("0.5", "−0.5", "2", "0");
        Mark narrow =
                GridFigure.of("narrow", GridFigure.cells(0, 0, 20, 1, 4), 2, 1).draw(content);
        assertThat(texts(narrow)).containsExactly(".5", "−.5", "2", "0");
        assertThat(((Mark.Cells) narrow).closer().stream().map(cell -> cell.text()))
                .containsExactly("0.5", "−0.5", "2", "0");
    }

    @Test
    void theStrongestColourIsThatOfTheLargestNumber() {
        assertThat(GridFigure.scale(numbers(0, -4, 3))).isEqualTo(4);
        assertThat(GridFigure.scale(numbers(0, 0, 0))).isZero();
        assertThat(GridFigure.scale(numbers(7, 7, 7))).isEqualTo(7);
        assertThat(GridFigure.scale(numbers(1, 2, 50))).isEqualTo(50);
    }

    /** Without a bound, all numbers beside a huge one would have one and the same faint colour. */
    @ParameterizedTest
    @ValueSource(floats = {1e30f, -1e30f, Float.MAX_VALUE, Float.POSITIVE_INFINITY})
    void aHugeNumberDoesNotTakeTheColourFromTheOthers(float huge) {
        float scale = GridFigure.scale(numbers(1, 0, -20, 60, huge, 0));
        CellContent content = (row, column) -> new float[] {1, -20, 60, huge}[column];
        Mark drawn = GridFigure.of("input", GridFigure.cells(0, 0, 40, 1, 4), scale, 1)
                .draw(content);
        List<Double> strengths = ((Mark.Cells) drawn)
                .cells().stream().map(cell -> cell.fill().strength()).toList();

        assertThat(strengths).isSorted();
        assertThat(strengths.get(1) - strengths.get(0)).isGreaterThan(0.2);
        assertThat(strengths.get(2) - strengths.get(1)).isGreaterThan(0.4);
        assertThat(strengths.get(3)).isEqualTo(Colormap.diverging(1, 1).strength());
    }

    private static Tensor numbers(float... row) {
        return Tensor.of(Shape.of(1, row.length), row);
    }

    private static List<String> texts(Mark mark) {
        return ((Mark.Cells) mark).cells().stream().map(cell -> cell.text()).toList();
    }
}
