package dev.receptive.scene;

import java.util.function.Consumer;

/**
 * A cell as the marks it is made of, back to front: fill, hatching, border, number, and its note on a light ground.
 * Painters draw these and know no cells, so that a cell looks alike in all of them.
 */
final class CellMarks {

    /** What a note is set in. */
    private static final Tint NOTE = Tint.of(Ink.KERNEL);

    /** A light ground behind a note, so that it can be read on any fill. */
    private static final Tint NOTE_GROUND = new Tint(Ink.STAGE, 0.86);

    /** Of the ground's corners, in sizes of the note. */
    private static final double NOTE_RADIUS = 0.25;

    private CellMarks() {}

    /** Hands over what all cells are made of, each as it can be read, and all whole as soon as all of them can be. */
    static void draw(Mark.Cells cells, double magnification, Consumer<Mark> painter) {
        boolean whole = !cells.closer().isEmpty()
                && cells.closer().stream().allMatch(cell -> CellText.isLegible(cells, cell, magnification));
        for (int i = 0; i < cells.cells().size(); i++) {
            Cell cell = cells.cells().get(i);
            boolean said = cells.closer().isEmpty() || !isUnsaid(cell.text());
            boolean closer =
                    whole || (!said && CellText.isLegible(cells, cells.closer().get(i), magnification));
            draw(cells, closer ? cells.closer().get(i) : cell, painter);
        }
    }

    /** Whether a cell holds no more of its number than that there is one. */
    private static boolean isUnsaid(String text) {
        return text.isEmpty() || text.endsWith("…");
    }

    /** Hands over what a cell is made of; none of it has an id, for it is the grid that stands for something. */
    private static void draw(Mark.Cells cells, Cell cell, Consumer<Mark> painter) {
        Box box = cells.grid().cell(cell.row(), cell.column());
        if (cell.hatched()) {
            painter.accept(new Mark.Rect("", box, cells.radius(), cell.fill(), Stroke.NONE));
            CellText.hatching(box, cells.radius()).forEach(painter);
            painter.accept(new Mark.Rect("", box, cells.radius(), Tint.NONE, cell.stroke()));
        } else {
            painter.accept(new Mark.Rect("", box, cells.radius(), cell.fill(), cell.stroke()));
        }
        if (!cell.text().isEmpty()) {
            painter.accept(number(cells, cell, box));
        }
        if (!cell.note().isEmpty()) {
            painter.accept(ground(cell.note(), box));
            painter.accept(note(cell.note(), box));
        }
    }

    /** In the middle of its cell, or in the upper left corner if there is a note in the lower right one. */
    private static Mark number(Mark.Cells cells, Cell cell, Box box) {
        if (cell.note().isEmpty()) {
            double size = CellText.fontSize(cell.text(), cells.fontSize(), box.width());
            Lettering middle = new Lettering(Face.MONO, size, cell.ink(), Anchor.MIDDLE);
            return new Mark.Text("", cell.text(), box.centreX(), CellText.baseline(box, size), middle, 0);
        }
        double size = CellText.sharedSize(cell.text(), cells.fontSize(), box.width());
        Lettering start = new Lettering(Face.MONO_BOLD, size, cell.ink(), Anchor.START);
        return new Mark.Text("", cell.text(), CellText.sharedStart(box), CellText.sharedBaseline(box, size), start, 0);
    }

    private static Mark ground(String note, Box box) {
        double radius = NOTE_RADIUS * CellText.noteSize(note, box.width());
        return new Mark.Rect("", CellText.noteBox(note, box), radius, NOTE_GROUND, Stroke.NONE);
    }

    private static Mark note(String note, Box box) {
        double size = CellText.noteSize(note, box.width());
        Lettering lettering = new Lettering(Face.MONO_BOLD, size, NOTE, Anchor.END);
        return new Mark.Text("", note, CellText.noteEnd(box), CellText.noteBaseline(box), lettering, 0);
    }
}
