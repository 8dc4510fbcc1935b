package dev.receptive.export;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Colormap;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** A scene with every kind of mark in it. */
final class EveryMark {

    private static final Stroke HAIR = Stroke.of(Ink.LINE, 1);
    private static final Tint TEXT = Tint.of(Ink.TEXT);

    private EveryMark() {}

    static Scene scene() {
        List<Mark> marks = new ArrayList<>();
        marks.add(text("title", "Input", 40, 40, Lettering.of(Face.TEXT_BOLD, 18, Ink.INPUT)));
        marks.add(text("size", "5 × 5, padded to 7 × 7", 96, 40, Lettering.of(Face.TEXT, 13, Ink.MUTED)));
        marks.add(new Mark.Cells("input", new Grid(40, 60, 44, 3, 4, 6), 4, 18, input()));
        marks.add(new Mark.Cells("small", new Grid(360, 60, 24, 2, 1, 3), 3, 12, small()));
        marks.add(new Mark.Rect("window", new Box(86, 106, 140, 140), 5, Tint.NONE, Stroke.of(Ink.FOCUS, 3)));
        marks.add(new Mark.Path(
                "beam",
                List.of(new Point(228, 106), new Point(360, 120), new Point(360, 164), new Point(228, 246)),
                true,
                new Tint(Ink.FOCUS, 0.12),
                new Stroke(new Tint(Ink.FOCUS, 0.5), 1, false)));
        marks.add(new Mark.Line("arrow", 360, 110, 460, 110, new Stroke(Tint.of(Ink.KERNEL), 2, true)));
        marks.add(text("zh", "卷积核 3 × 3：左列减右列", 360, 200, Lettering.of(Face.TEXT_BOLD, 16, Ink.KERNEL)));
        marks.add(text("escape", "<a & \"b\"> · a  b", 360, 222, Lettering.of(Face.MONO, 13, Ink.TEXT)));
        marks.add(text(
                "end",
                "⌊(5 + 2·1 − 3)/1⌋ + 1 = 5",
                560,
                246,
                Lettering.of(Face.MONO_BOLD, 13, Ink.OUTPUT).withAnchor(Anchor.END)));
        String wide = "A line that is far too wide for its place is set smaller, so that it stays within it.";
        marks.add(new Mark.Text(
                "narrow", wide, 300, 276, Lettering.of(Face.TEXT, 14, Ink.TEXT).withAnchor(Anchor.MIDDLE), 320));
        float[] values = {-2, -1, 0, 1, 2, 3, 2, 1, 0, -1, -2, -3};
        marks.add(new Mark.Picture("map", new Box(480, 60, 80, 60), Raster.diverging(4, 3, values)));
        marks.add(new Mark.Group(
                "faded",
                0.5,
                List.of(
                        new Mark.Rect("panel", new Box(480, 130, 80, 44), 6, Tint.of(Ink.PANEL), HAIR),
                        new Mark.Picture("grey", new Box(486, 136, 32, 32), grey()),
                        text(
                                "half",
                                "half",
                                540,
                                157,
                                Lettering.of(Face.TEXT, 14, Ink.TEXT).withAnchor(Anchor.MIDDLE)))));
        return new Scene(600, 300, marks);
    }

    private static Raster grey() {
        return Raster.grey(2, 2, new float[] {0, 0.4f, 0.7f, 1}, 0, 1);
    }

    private static Mark text(String id, String text, double x, double y, Lettering lettering) {
        return new Mark.Text(id, text, x, y, lettering, 0);
    }

    private static List<Cell> input() {
        Tint muted = Tint.of(Ink.MUTED);
        Stroke dashed = new Stroke(Tint.of(Ink.LINE), 1, true);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 6; column++) {
                if (row == 0 || column == 0) {
                    cells.add(new Cell(row, column, Tint.of(Ink.PANEL), dashed, false, "0", muted, ""));
                } else if (column == 5) {
                    cells.add(new Cell(row, column, Tint.of(Ink.STAGE), HAIR, true, "7", muted, ""));
                } else {
                    float value = row * column - 4;
                    String note = column < 4 ? "×" + (column == 3 ? "−1" : column) : "";
                    String text = (value < 0 ? "−" : "") + (int) Math.abs(value);
                    cells.add(
                            new Cell(row, column, Colormap.diverging(value, 8), Stroke.NONE, false, text, TEXT, note));
                }
            }
        }
        return cells;
    }

    private static List<Cell> small() {
        Tint fill = Colormap.diverging(-12.75f, 13);
        Stroke kernel = Stroke.of(Ink.KERNEL, 1);
        return List.of(
                new Cell(0, 0, fill, kernel, false, "−12.75", TEXT, ""),
                new Cell(0, 1, Tint.NONE, kernel, true, "", TEXT, ""),
                new Cell(0, 2, Tint.NONE, kernel, false, "0.33", TEXT, "×−12.75"));
    }
}
