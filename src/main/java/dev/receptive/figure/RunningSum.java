package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Numerals;
import java.util.List;

/**
 * One sum, very large, as it grows; what was added last; then what follows it, row by row: a bias, an output. Where
 * everything stands depends on the box alone. Lengths of the constants are in units.
 */
public final class RunningSum {

    private static final double LARGEST = 58;
    private static final double LABEL = 13;
    private static final double ROW = 26;
    private static final double ROW_TEXT = 15;

    /** Of what follows the sum: as large as products are at most. */
    private static final double VALUE = 20;

    private static final double LINE_TEXT = 15;

    /** What a line may stand out below. */
    private static final double FOOT = 8;

    private final Box box;
    private final double unit;
    private final Box middle;
    private final Box rows;
    private final double large;

    /**
     * @param beside whether what follows stands beside the sum; else under it
     * @param unit what a length of 1 in the sketch is on the stage
     */
    public RunningSum(Box box, boolean beside, double unit) {
        this.box = box;
        this.unit = unit;
        double low = 2 * ROW * unit;
        this.middle = beside
                ? new Box(box.x(), box.y(), box.width() * 0.52, box.height())
                : new Box(box.x(), box.y(), box.width(), Math.max(unit, box.height() - low));
        this.rows = beside
                ? new Box(middle.right(), box.centreY() - low / 2, box.right() - middle.right(), low)
                : new Box(box.x(), box.bottom() - low, box.width(), low);
        this.large = Math.max(14 * unit, Math.min(LARGEST * unit, middle.height() - (LABEL + LINE_TEXT) * 1.9 * unit));
    }

    /** Where the number stands. */
    public Box number() {
        double y = middle.y() + LABEL * 1.7 * unit;
        return new Box(middle.x(), y, middle.width(), large);
    }

    /** What the number is. */
    public void label(Sheet sheet, String text) {
        Lettering muted =
                Lettering.of(Face.TEXT, Titles.legible(LABEL, unit), Ink.MUTED).withAnchor(Anchor.MIDDLE);
        sheet.text("sum:label", text, middle.centreX(), middle.y() + LABEL * 0.6 * unit, muted, middle.width());
    }

    /** The number, as large as it fits. */
    public void sum(Sheet sheet, String text, Ink ink) {
        Box at = number();
        double size = Chip.fit(at, text.length(), large);
        Lettering letters = Lettering.of(Face.MONO_BOLD, size, ink).withAnchor(Anchor.MIDDLE);
        sheet.text("sum", text, at.centreX(), at.centreY(), letters);
    }

    /** What was added last; nothing where that would be too long to be read. */
    public void line(Sheet sheet, List<Inked> parts) {
        line(sheet, parts, middle, number().bottom() + LINE_TEXT * 0.8 * unit);
    }

    /** How all of it came together: where that is long, below what follows the sum. */
    public void whole(Sheet sheet, List<Inked> parts) {
        boolean isLong = Chip.fit(middle, length(parts), LINE_TEXT * unit) < LINE_TEXT * unit;
        if (isLong && middle.width() < box.width()) {
            line(sheet, parts, box, Math.max(number().bottom(), rows.bottom()) + LINE_TEXT * unit);
        } else {
            line(sheet, parts);
        }
    }

    private void line(Sheet sheet, List<Inked> parts, Box within, double y) {
        double size = Chip.fit(within, length(parts), LINE_TEXT * unit);
        double least = Math.max(CellText.SMALLEST, LINE_TEXT * 0.64 * unit);
        boolean fits = size >= least && y + size / 2 <= box.bottom() + FOOT * unit;
        if (!parts.isEmpty() && fits) {
            sheet.mono("sum:line", within.centreX(), y, size, Face.MONO, parts);
        }
    }

    private static int length(List<Inked> parts) {
        return parts.stream().mapToInt(part -> part.text().length()).sum();
    }

    /** Where the value of a row stands. */
    public Box value(int index) {
        double wide = rows.width() * 0.34;
        return new Box(rows.right() - wide, rows.y() + index * ROW * unit, wide, ROW * unit);
    }

    /** What follows the sum: its name at the left, its value at the right. */
    public void row(Sheet sheet, int index, Row row) {
        double y = rows.y() + (index + 0.5) * ROW * unit;
        if (index == 0) {
            Stroke line = Stroke.of(Ink.LINE, unit);
            sheet.add(new Mark.Line("sum:rule", rows.x(), rows.y(), rows.right(), rows.y(), line));
        }
        double inset = 4 * unit;
        double letters = Titles.legible(ROW_TEXT * 0.9, unit);
        double left = rows.width() - 3 * inset - Titles.width(row.name(), letters);
        double wide = Math.max(rows.width() * 0.34, left);
        Box place = new Box(0, 0, wide, 0);
        String text = row.values().stream()
                .filter(any -> size(any, place) >= CellText.SMALLEST)
                .findFirst()
                .orElse(Numerals.UNSAID);
        double size = size(text, place);
        double room = Math.max(1, rows.width() - 3 * inset - text.length() * Face.MONO_ADVANCE * size);
        Lettering name = Lettering.of(Face.TEXT, letters, row.ink());
        sheet.text("sum:row:" + index, row.name(), rows.x() + inset, y, name, room);
        Lettering value = new Lettering(Face.MONO_BOLD, size, new Tint(row.ink(), row.seen()), Anchor.END);
        sheet.text("sum:value:" + index, text, rows.right() - inset, y, value);
    }

    private double size(String text, Box place) {
        return Chip.fit(place, text.length(), VALUE * unit);
    }

    /**
     * A line of what follows the sum.
     *
     * @param values the value in full, and shorter where that could not be read
     * @param seen how much of the value, 0 to 1
     */
    public record Row(String name, List<String> values, Ink ink, double seen) {

        /** A value that has no shorter text. */
        public static Row of(String name, String value, Ink ink, double seen) {
            return new Row(name, List.of(value), ink, seen);
        }

        /** A number as it is shown, and rounded where that could not be read. */
        public static Row of(String name, Quantity number, Ink ink) {
            return new Row(name, List.of(number.enclosed(), "≈" + Numerals.cell((float) number.value())), ink, 1);
        }

        /** The sum and the bias, once the large number is what both come to; a bias of 0 alone, for the sum is that number. */
        public static Row added(String bias, String both, Quantity sum, Quantity number, Ink ink) {
            if (number.value() == 0) {
                return of(bias, number, ink);
            }
            String rounded = "≈" + Numerals.cell((float) sum.value()) + " + " + number.enclosed();
            return new Row(both, List.of(sum.text() + " + " + number.enclosed(), rounded), ink, 1);
        }
    }

    /** All of it. */
    public Box bounds() {
        return box;
    }
}
