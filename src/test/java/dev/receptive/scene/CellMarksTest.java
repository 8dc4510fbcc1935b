package dev.receptive.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellMarksTest {

    private static final Tint FILL = Tint.of(Ink.POSITIVE);
    private static final Stroke BORDER = Stroke.of(Ink.LINE, 2);
    private static final Tint INK = Tint.of(Ink.TEXT);
    private static final Grid GRID = new Grid(20, 30, 44, 3, 2, 3);
    private static final Box BOX = GRID.cell(1, 2);

    @Test
    void aCellIsPaintedFromItsFillToItsNote() {
        List<Mark> pieces = pieces(new Cell(1, 2, FILL, BORDER, true, "7", INK, "×−1"));

        assertThat(pieces.get(0)).isEqualTo(new Mark.Rect("", BOX, 4, FILL, Stroke.NONE));
        int border = pieces.size() - 4;
        assertThat(pieces.subList(1, border))
                .isEqualTo(CellText.hatching(BOX, 4))
                .hasSize(9);
        assertThat(pieces.get(border)).isEqualTo(new Mark.Rect("", BOX, 4, Tint.NONE, BORDER));
        assertThat(texts(pieces)).containsExactly("7", "×−1");
        assertThat(pieces.get(border + 1)).isInstanceOf(Mark.Text.class);
        assertThat(pieces.get(border + 2))
                .isInstanceOfSatisfying(
                        Mark.Rect.class, ground -> assertThat(ground.box()).isEqualTo(CellText.noteBox("×−1", BOX)));
        assertThat(pieces.get(border + 3)).isInstanceOf(Mark.Text.class);
    }

    @Test
    void fillAndBorderAreOneRectangleWhereNothingLiesBetween() {
        assertThat(pieces(new Cell(1, 2, FILL, BORDER, false, "", INK, "")))
                .containsExactly(new Mark.Rect("", BOX, 4, FILL, BORDER));
    }

    @Test
    void cellsArePaintedOneAfterTheOther() {
        List<Mark> pieces = pieces(
                new Cell(0, 0, FILL, BORDER, false, "1", INK, "×2"),
                new Cell(0, 1, FILL, BORDER, false, "3", INK, ""),
                new Cell(1, 0, FILL, BORDER, false, "", INK, "×4"));

        assertThat(texts(pieces)).containsExactly("1", "×2", "3", "×4");
        assertThat(pieces).hasSize(9).extracting(Mark::id).containsOnly("");
    }

    @Test
    void whoComesCloserReadsAllOfANumber() {
        List<Cell> cells = List.of(text(0, ".05"), text(1, "…"));
        List<Cell> closer = List.of(text(0, "0.0467"), text(1, "−12.75"));
        Mark.Cells cut = new Mark.Cells("input", new Grid(0, 0, 24, 0, 1, 2), 4, 12, cells, closer);

        assertThat(seen(cut, 1)).containsExactly(".05", "…");
        assertThat(seen(cut, 3)).containsExactly("0.0467", "−12.75");
    }

    /** One of which nothing is said need not wait until all others can be read. */
    @Test
    void aNumberOfWhichNothingWasSaidIsThereAsSoonAsItCanBeRead() {
        List<Cell> cells = List.of(text(0, "…"), text(1, "10⁶"));
        List<Cell> closer = List.of(text(0, "0.5"), text(1, "−1234567"));
        Mark.Cells cut = new Mark.Cells("input", new Grid(0, 0, 14, 0, 1, 2), 4, 10, cells, closer);

        assertThat(seen(cut, 1.5)).containsExactly("0.5", "10⁶");
    }

    private static Cell text(int column, String text) {
        return new Cell(0, column, FILL, BORDER, false, text, INK, "");
    }

    private static List<String> seen(Mark.Cells cells, double magnification) {
        List<Mark> pieces = new ArrayList<>();
        cells.draw(magnification, pieces::add);
        return texts(pieces);
    }

    private static List<Mark> pieces(Cell... cells) {
        List<Mark> pieces = new ArrayList<>();
        new Mark.Cells("input", GRID, 4, 18, List.of(cells)).draw(1, pieces::add);
        return pieces;
    }

    private static List<String> texts(List<Mark> pieces) {
        return pieces.stream()
                .filter(Mark.Text.class::isInstance)
                .map(piece -> ((Mark.Text) piece).text())
                .toList();
    }
}
