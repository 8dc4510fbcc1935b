package dev.receptive.scene;

import java.util.ArrayList;
import java.util.List;

/** Where a cell's number, note and hatching stand. Plain arithmetic: both faces are monospaced. */
public final class CellText {

    /** Below this many pixels a number cannot be read. */
    public static final double SMALLEST = 9;

    /** What unread cells are hatched in. */
    private static final Tint HATCH = new Tint(Ink.MUTED, 0.4);

    /** A wider text shrinks to this part of the cell. */
    private static final double WIDEST = 0.92;

    /** Of a note, as a part of the cell. */
    private static final double NOTE_SIZE = 0.38;

    /** Of a number beside it. */
    private static final double SHARED_SIZE = 0.44;

    /** From the cell's right edge to a note, and from its bottom edge to the note's baseline. */
    private static final double NOTE_INSET = 0.08;

    private CellText() {}

    /** The size of a number in a cell that it has to itself, or shares with a note. */
    public static double size(String text, double wanted, double cell, boolean shared) {
        return shared ? sharedSize(text, wanted, cell) : fontSize(text, wanted, cell);
    }

    /** The size of a number: as wanted, or less where it would not fit its cell. */
    static double fontSize(String text, double wanted, double cell) {
        return within(text, wanted, WIDEST * cell);
    }

    /** Whether what is written in a cell can be read when it is seen so many times as large. */
    static boolean isLegible(Mark.Cells cells, Cell cell, double magnification) {
        double side = cells.grid().cell();
        boolean shared = !cell.note().isEmpty();
        return magnification * size(cell.text(), cells.fontSize(), side, shared) >= SMALLEST
                && (!shared || magnification * noteSize(cell.note(), side) >= SMALLEST);
    }

    /** The baseline of a number of a size; its anchor is the middle of the cell. */
    static double baseline(Box cell, double fontSize) {
        return cell.centreY() + Face.CENTRE_TO_BASELINE * fontSize;
    }

    /** The size of a number that shares its cell with a note: a little larger than that. */
    static double sharedSize(String text, double wanted, double cell) {
        return Math.min(wanted, within(text, SHARED_SIZE * cell, (1 - 2 * NOTE_INSET) * cell));
    }

    /** Where such a number begins: in the upper left corner. */
    static double sharedStart(Box cell) {
        return cell.x() + NOTE_INSET * cell.width();
    }

    static double sharedBaseline(Box cell, double fontSize) {
        return cell.y() + NOTE_INSET * cell.height() + 2 * Face.CENTRE_TO_BASELINE * fontSize;
    }

    /** The size of a note: the usual part of the cell, or less where it would not fit. */
    public static double noteSize(String note, double cell) {
        return within(note, NOTE_SIZE * cell, (1 - 2 * NOTE_INSET) * cell);
    }

    /** Where the ground behind a note lies. */
    static Box noteBox(String note, Box cell) {
        double size = noteSize(note, cell.width());
        double width = note.codePointCount(0, note.length()) * Face.MONO_ADVANCE * size + size * 0.3;
        double bottom = noteBaseline(cell) + size * 0.16;
        return new Box(noteEnd(cell) + size * 0.15 - width, bottom - size * 1.05, width, size * 1.05);
    }

    /** Where a note ends. */
    static double noteEnd(Box cell) {
        return cell.right() - NOTE_INSET * cell.width();
    }

    static double noteBaseline(Box cell) {
        return cell.bottom() - NOTE_INSET * cell.height();
    }

    /** Fine lines from lower left to upper right that end on the outline of a cell with rounded corners. */
    static List<Mark.Line> hatching(Box cell, double radius) {
        double side = Math.min(cell.width(), cell.height());
        long count = Math.max(4, Math.min(10, Math.round(side / 4)));
        Stroke fine = new Stroke(HATCH, Math.max(0.5, 0.02 * cell.width()), false);
        List<Mark.Line> stripes = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            double sum = 2 * side * i / count;
            double reach = reach(sum, side, Math.min(radius, side / 2));
            double middle = sum / 2;
            if (reach > 0) {
                stripes.add(new Mark.Line(
                        "",
                        cell.x() + middle - reach,
                        cell.y() + middle + reach,
                        cell.x() + middle + reach,
                        cell.y() + middle - reach,
                        fine));
            }
        }
        return stripes;
    }

    private static double within(String text, double size, double width) {
        int characters = Math.max(1, text.codePointCount(0, text.length()));
        return Math.min(size, width / (Face.MONO_ADVANCE * characters));
    }

    /** Half the width of the line {@code x + y = sum} within a rounded square at the origin. */
    private static double reach(double sum, double side, double radius) {
        double middle = Math.min(sum, 2 * side - sum) / 2;
        if (2 * middle < radius) {
            double offset = Math.sqrt(2) * (radius - middle);
            return Math.sqrt(Math.max(0, radius * radius - offset * offset) / 2);
        }
        if (2 * middle > side - radius) {
            double across = side - radius - middle;
            double down = middle - radius;
            double mean = (across + down) / 2;
            double skew = (across - down) / 2;
            return mean + Math.sqrt(Math.max(0, radius * radius / 2 - skew * skew));
        }
        return middle;
    }
}
