package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Point;
import java.util.List;

/**
 * What grids are called, in letters around them. The public constants are the room for them that a layout leaves, in units.
 *
 * @param right where the stage ends for what stands on it
 * @param unit what a length of 1 in the sketch is on the stage
 */
public record Titles(double right, double unit) {

    /** Above a grid: its name and a detail. */
    public static final double TITLE = 52;

    /** A title takes this width, over a narrower grid as well. */
    public static final double TITLE_WIDTH = 150;

    /** Above a small grid: its name. */
    public static final double HEADING = 34;

    /** Left of a number: its name, and the distance to it. */
    public static final double BESIDE = 40;

    /** Below a grid: a note. */
    public static final double NOTE = 26;

    /** Smaller letters cannot be read from a little further away. */
    private static final double SMALLEST = 10;

    /** Nor are they smaller where something begins close beside them. */
    public static final double LEAST = 9;

    /** The width of a grid's name; a narrower grid at the edge of the stage has it begin further left. */
    private static final double NAME = 60;

    /** The width that a note may take under a narrower grid. */
    private static final double NOTE_WIDTH = 300;

    /** From the middle of a small name to its grid, in units. */
    private static final double CLOSE = 9;

    /** What a ring around a grid takes. */
    private static final double RING = 4;

    /** The size of what is said in passing. */
    private static final double ASIDE = 12.5;

    /** A name in the colour of what it names. */
    public record Name(String id, String text, Ink ink) {}

    /** About the advance of a letter of what is said in passing, in units: of a Chinese one twice as much. */
    private static final double LETTER = 7;

    private static final int FIRST_CHINESE = 0x2E80;

    /** About how wide a text is that is said in passing, in units. */
    public static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter < FIRST_CHINESE ? LETTER : 2 * LETTER)
                .sum();
    }

    /** About how wide a text is in letters of a size. */
    static double width(String text, double size) {
        return width(text) / ASIDE * size;
    }

    /** Whether a text can be read where it has so much room, if its letters are as small as they may be. */
    public static boolean fits(String text, Face face, double room) {
        boolean mono = face == Face.MONO || face == Face.MONO_BOLD;
        return (mono ? text.length() * Face.MONO_ADVANCE * LEAST : width(text, LEAST)) <= room;
    }

    /** About how wide it is on the stage. */
    public double asideWidth(String text) {
        return width(text) * legible(ASIDE) / ASIDE;
    }

    /** A size of letters that can be read, however small the stage is. */
    public double legible(double units) {
        return legible(units, unit);
    }

    /** The same where a unit of the sketch is so long. */
    public static double legible(double units, double unit) {
        return Math.max(SMALLEST, units * unit);
    }

    /** A name over a grid, and between them a detail, such as its size. */
    public void title(Sheet sheet, Name name, String detail, Box grid) {
        double x = Math.min(grid.x(), right - NAME * unit);
        Lettering bold = Lettering.of(Face.TEXT_BOLD, legible(17), name.ink());
        Lettering muted = Lettering.of(Face.TEXT, Math.max(LEAST, ASIDE * unit), Ink.MUTED);
        sheet.text(name.id(), name.text(), x, grid.y() - 32 * unit, bold);
        sheet.text(name.id() + ":size", detail, x, grid.y() - 13 * unit, muted);
    }

    /** A name over a grid, and between them a shape, with what else is to be said of it. */
    public void titled(Sheet sheet, Name name, ShapeStrip shape, String aside, Box grid) {
        double x = Math.max(0, Math.min(grid.x(), right - Math.max(NAME * unit, shape.width(unit))));
        Lettering bold = Lettering.of(Face.TEXT_BOLD, legible(17), name.ink());
        sheet.text(name.id(), name.text(), x, grid.y() - 39 * unit, bold);
        shape.draw(sheet, name.id() + ":shape", x, grid.y() - 10 * unit, unit);
        if (!aside.isEmpty() && shape.hasRoom(unit)) {
            double after = x + shape.width(unit) + 8 * unit;
            sheet.text(name.id() + ":aside", aside, after, grid.y() - 10 * unit, aside());
        }
    }

    /** A small name over a grid that may have a ring around it. */
    public void label(Sheet sheet, Name name, Box grid) {
        label(sheet, name, grid, Math.max(CLOSE * unit, legible(12) * 0.5 + RING), 0);
    }

    /** A small name close over a grid, where something else begins beside it. */
    public void label(Sheet sheet, Name name, Box grid, double most) {
        label(sheet, name, grid, CLOSE * unit, most);
    }

    /** A small name over a grid, or a shorter one where something else begins too soon beside it. */
    public void label(Sheet sheet, Name name, String shorter, Box grid, double end) {
        Lettering small = Lettering.of(Face.TEXT, legible(12), name.ink());
        Point at = new Point(grid.x(), grid.y() - Math.max(CLOSE * unit, legible(12) * 0.5 + RING));
        String text = width(name.text(), legible(12)) <= end - grid.x() ? name.text() : shorter;
        sheet.text(name.id(), text, at.x(), at.y(), small, Math.max(1, end - grid.x()));
    }

    private void label(Sheet sheet, Name name, Box grid, double over, double most) {
        Lettering small = Lettering.of(Face.TEXT, legible(12), name.ink());
        sheet.text(name.id(), name.text(), grid.x(), grid.y() - over, small, most);
    }

    /** The name of a column beside grids that have a shape, in the line of that; shorter where it could not be read. */
    public void column(Sheet sheet, Name name, String shorter, Box grid) {
        Lettering bold = Lettering.of(Face.TEXT_BOLD, legible(13), name.ink());
        Point at = new Point(grid.x(), grid.y() - 10 * unit);
        sheet.fitting(name.id(), List.of(name.text(), shorter), at, bold, grid.width());
    }

    /** A name centred over a small grid. */
    public void heading(Sheet sheet, Name name, Box grid) {
        Lettering bold = Lettering.of(Face.TEXT_BOLD, 15 * unit, name.ink()).withAnchor(Anchor.MIDDLE);
        sheet.text(name.id(), name.text(), grid.centreX(), grid.y() - 16 * unit, bold);
    }

    /** A name left of a single number; a long one is set closer where letters are larger than the sketch has them. */
    public void beside(Sheet sheet, Name name, Box cell) {
        Lettering plain = Lettering.of(Face.TEXT, legible(13), name.ink()).withAnchor(Anchor.END);
        double most = Math.max(BESIDE, width(name.text())) * unit;
        sheet.text(name.id(), name.text(), cell.x() - 8 * unit, cell.centreY(), plain, most);
    }

    /**
     * A note under a grid, as wide as the grid or a little wider.
     *
     * @param texts in full, and shorter where that could not be read
     * @param end where what stands beside the grid begins
     */
    public void note(Sheet sheet, String id, List<String> texts, Box grid, double end) {
        double most = Math.max(grid.width(), Math.min(NOTE_WIDTH * unit, end - grid.x()));
        sheet.fitting(id, texts, new Point(grid.x(), grid.bottom() + 16 * unit), aside(), most);
    }

    /** What is said in passing. */
    private Lettering aside() {
        return Lettering.of(Face.TEXT, legible(ASIDE), Ink.MUTED);
    }

    /** As in {@code 5×5}. */
    public static String size(int rows, int columns) {
        return rows + "×" + columns;
    }
}
