package dev.receptive.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneTest {

    /** Two rows and three columns of cells of 10 with a gap of 2, from (20, 30). */
    private static final Grid GRID = new Grid(20, 30, 10, 2, 2, 3);

    @Test
    void whoGaveTheMarksCannotChangeThem() {
        List<Mark> marks = new ArrayList<>(List.of(text("one")));
        Scene scene = new Scene(1, 1, marks);
        Mark.Group group = new Mark.Group("group", 1, marks);
        marks.clear();

        assertThat(scene.marks()).hasSize(1);
        assertThat(group.marks()).hasSize(1);
    }

    @Test
    void everyMarkIsOneLineOfText() {
        Stroke dashed = new Stroke(new Tint(Ink.MUTED, 0.5), 1, true);
        Scene scene = scene(
                new Mark.Rect("box", new Box(1, 2, 3.25, 4), 1, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, 1)),
                new Mark.Line("edge", 0, 0.05, 10, 20, dashed),
                new Mark.Path(
                        "beam",
                        List.of(new Point(0, 0), new Point(1, 1)),
                        true,
                        new Tint(Ink.FOCUS, 0.07),
                        Stroke.NONE),
                text("title"),
                new Mark.Picture("photo", new Box(0, 0, 8, 6), Raster.grey(4, 3, new float[12], 0, 1)),
                new Mark.Group("seen", 0.25, List.of(text("inside"))));

        assertThat(scene.toText()).isEqualTo("""
                rect box 1.0,2.0 3.3×4.0 fill panel stroke line
                line edge (0.0, 0.1) → (10.0, 20.0) fill none stroke muted/0.50 dashed
                path beam (0.0, 0.0) (1.0, 1.0) fill focus/0.07 stroke none
                text title (1.0, 2.0) "a word" text
                picture photo 0.0,0.0 8.0×6.0 raster 4×3
                group seen 0.25
                  text inside (1.0, 2.0) "a word" text
                """);
    }

    @Test
    void aGridIsTextRowByRow() {
        Stroke dashed = new Stroke(Tint.of(Ink.MUTED), 1, true);
        Mark.Cells cells = new Mark.Cells(
                "input",
                GRID,
                0,
                4,
                List.of(
                        new Cell(0, 0, Tint.NONE, dashed, false, "0", Tint.of(Ink.MUTED), ""),
                        new Cell(0, 1, Tint.NONE, Stroke.NONE, true, "7", Tint.of(Ink.TEXT), ""),
                        new Cell(0, 2, Tint.NONE, Stroke.NONE, false, "4", Tint.of(Ink.TEXT), "×−1"),
                        cell(1, 0, ""),
                        cell(1, 2, "2")));

        assertThat(scene(cells).toText()).isEqualTo("""
                cells input 20.0,30.0 34.0×22.0
                  [0] /7/ 4×−1
                  · - 2
                """);
    }

    @Test
    void cellsAndTheWayBackAgree() {
        for (int row = -1; row < 4; row++) {
            for (int column = -2; column < 5; column++) {
                Box cell = GRID.cell(row, column);
                assertThat(GRID.rowAt(cell.centreY())).isEqualTo(row);
                assertThat(GRID.columnAt(cell.centreX())).isEqualTo(column);
            }
        }
    }

    @Test
    void cellsTogetherReachFromTheFirstToTheLast() {
        assertThat(GRID.cells(0, 0, 2, 3)).isEqualTo(GRID.bounds()).isEqualTo(new Box(20, 30, 34, 22));
        assertThat(GRID.cells(1, 1, 1, 2)).isEqualTo(GRID.cell(1, 1).and(GRID.cell(1, 2)));
        assertThat(GRID.pitch()).isEqualTo(12);
    }

    @Test
    void boxesGrowJoinAndMove() {
        Box box = new Box(10, 20, 30, 40);

        assertThat(box.grow(2)).isEqualTo(new Box(8, 18, 34, 44));
        assertThat(box.and(new Box(0, 50, 5, 5))).isEqualTo(new Box(0, 20, 40, 40));
        assertThat(box.towards(new Box(20, 40, 50, 60), 0.5)).isEqualTo(new Box(15, 30, 40, 50));
        assertThat(box.centreX()).isEqualTo(25);
        assertThat(box.centreY()).isEqualTo(40);
        assertThat(box.contains(10, 20)).isTrue();
        assertThat(box.contains(40, 20)).isFalse();
        assertThat(box.contains(10, 60)).isFalse();
        assertThat(box).hasToString("10.0,20.0 30.0×40.0");
    }

    @Test
    void tintsStayBetweenNothingAndAll() {
        assertThat(new Tint(Ink.TEXT, 1.5).strength()).isEqualTo(1);
        assertThat(new Tint(Ink.TEXT, -1).isNone()).isTrue();
        assertThat(new Tint(Ink.TEXT, 0.5).times(0.5)).isEqualTo(new Tint(Ink.TEXT, 0.25));
        assertThat(Tint.of(Ink.FOCUS)).hasToString("focus");
        assertThat(Stroke.of(Ink.LINE, 2).times(0).isNone()).isTrue();
        assertThat(new Stroke(Tint.of(Ink.LINE), 0, false).isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TEXT,      false, false
            TEXT_BOLD, false, true
            MONO,      true,  false
            MONO_BOLD, true,  true
            """)
    void facesKnowWhatTheyAre(Face face, boolean mono, boolean bold) {
        assertThat(face.isMono()).isEqualTo(mono);
        assertThat(face.isBold()).isEqualTo(bold);
    }

    @Test
    void aNotedNumberStandsInTheUpperCornerAndItsNoteInTheLower() {
        Box cell = new Box(0, 0, 50, 50);

        assertThat(CellText.baseline(cell, 20)).isEqualTo(25 + 0.36 * 20);
        assertThat(CellText.sharedBaseline(cell, 17)).isLessThan(25);
        assertThat(CellText.sharedSize("8", 20, 50)).isEqualTo(20).isGreaterThan(CellText.noteSize("1", 50));
        assertThat(CellText.noteSize("×−12.75", 50) * Face.MONO_ADVANCE * 7)
                .isLessThanOrEqualTo(CellText.noteEnd(cell));
        assertThat(CellText.noteBaseline(cell)).isLessThan(50);
        assertThat(CellText.noteBaseline(cell) - CellText.noteSize("×1", 50))
                .isGreaterThan(CellText.sharedBaseline(cell, CellText.sharedSize("8", 20, 50)));
    }

    private static Scene scene(Mark... marks) {
        return new Scene(100, 100, List.of(marks));
    }

    private static Mark text(String id) {
        return new Mark.Text(id, "a word", 1, 2, Lettering.of(Face.TEXT, 12, Ink.TEXT), 0);
    }

    private static Cell cell(int row, int column, String text) {
        return new Cell(row, column, Tint.NONE, Stroke.NONE, false, text, Tint.of(Ink.TEXT), "");
    }
}
