package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Tint;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void numbersThatNobodyCanReadAreWrittenOnlyWhereTheyAreFew() {
        Grid tiny = GridFigure.cells(0, 0, 8, 2, 2);
        CellContent seven = (row, column) -> 7;

        assertThat(texts(GridFigure.of("many", tiny, 7, 1).draw(seven))).containsOnly("");
        assertThat(texts(GridFigure.few("few", tiny, 7, Tint.of(Ink.KERNEL), 1).draw(seven)))
                .containsOnly("7");
    }

    private static List<String> texts(Mark mark) {
        return ((Mark.Cells) mark).cells().stream().map(cell -> cell.text()).toList();
    }
}
