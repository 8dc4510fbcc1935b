package dev.receptive.bench.pooling;

import dev.receptive.bench.pooling.ShownPool.Deed;
import dev.receptive.bench.pooling.ShownPool.Taking;
import dev.receptive.figure.Part;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Signs;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;

/** The equation of an output as it comes together: a slot for each number of the window, and the result. */
final class PoolEquation {

    /** Its height with few numbers, and with so many that they take several lines, in units. */
    static final double LOW = 92;

    static final double HIGH = 128;

    /** More numbers than this take several lines. */
    static final int FEW = 16;

    private static final double TITLE = 22;

    private final Box box;
    private final double unit;
    private final PoolSlots slots;
    private final Signs signs;

    PoolEquation(Box box, PoolSlots.Numbered terms, double unit) {
        this.box = box;
        this.unit = unit;
        this.slots = new PoolSlots(box, terms, unit);
        this.signs = terms.signs();
    }

    /** Where a number stands. */
    Box slot(int index) {
        return slots.slot(index);
    }

    /** Where the result stands before it leaves for its output cell. */
    Box result(ShownPool shown) {
        return slots.result(shown.counted(), after(shown).length());
    }

    /** What closes the equation: of a mean, with what it is divided by. */
    private static String after(ShownPool shown) {
        return Signs.of(shown.explanation().form()).after();
    }

    void frame(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
    }

    /** Before anything is computed, it says what it is for. */
    void hint(Sheet sheet, String text) {
        Lettering muted = Lettering.of(Face.TEXT, Titles.legible(13, unit), Ink.MUTED);
        double room = Math.max(unit, box.right() - slots.left() - PoolSlots.INSET * unit);
        sheet.text("equation:hint", text, slots.left(), box.y() + TITLE * unit, muted, room);
    }

    /** What is computed, and how far it has come. */
    void title(Sheet sheet, String title, String soFar) {
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(13, unit), Ink.OUTPUT);
        sheet.text("equation:title", title, slots.left(), box.y() + TITLE * unit, bold);
        Lettering aside =
                Lettering.of(Face.TEXT, Titles.legible(12.5, unit), Ink.MUTED).withAnchor(Anchor.END);
        sheet.text("equation:sofar", soFar, box.right() - PoolSlots.INSET * unit, box.y() + TITLE * unit, aside);
    }

    /**
     * The numbers as far as they have been taken, and the result.
     *
     * @param taken of how many places of the window
     * @param current the place that is being taken; −1 for none
     * @param seen how much of the result, 0 to 1
     */
    void fill(Sheet sheet, ShownPool shown, int taken, int current, double seen) {
        if (slots.isWritten()) {
            numbers(sheet, shown, taken, current);
        } else if (seen > 0) {
            text(sheet, "equation:running", all(shown), slots.left(), slots.y(0), Ink.FOCUS, true);
        } else {
            String so = shown.lines().get(Math.max(0, taken - 1)).soFar().said();
            text(sheet, "equation:running", so, slots.left(), slots.y(0), taken == 0 ? Ink.MUTED : Ink.FOCUS, true);
        }
        if (seen > 0) {
            Box end = result(shown);
            String sign = shown.explanation().sign();
            Sheet result = new Sheet();
            text(result, "equation:sign", sign, end.x() - 2 * slots.advance(), end.centreY(), Ink.MUTED, false);
            text(result, "equation:result", shown.value().text(), end.x(), end.centreY(), Ink.OUTPUT, true);
            sheet.group("equation:end", seen, result);
        }
    }

    /** What the result is made of where there are too many numbers to be written: their sum, divided; or the largest of them. */
    private String all(ShownPool shown) {
        String sum = shown.lines().get(shown.lines().size() - 1).soFar().text();
        return shown.isMean() ? sum + " / " + shown.divisor() : signs.before() + "…" + after(shown);
    }

    private void numbers(Sheet sheet, ShownPool shown, int taken, int current) {
        text(sheet, "equation:opens", signs.before(), slots.left(), slots.y(0), Ink.MUTED, false);
        int index = 0;
        int leader = shown.isMean() ? -1 : shown.leader(taken);
        List<String> texts = texts(shown);
        for (int place = 0; place < shown.lines().size(); place++) {
            Taking taking = shown.lines().get(place);
            if (taking.deed() == Deed.NONE) {
                continue;
            }
            Ink ink = place == leader ? Ink.OUTPUT : place == current ? Ink.FOCUS : Ink.INPUT;
            number(sheet, index, texts.get(index), place < taken ? ink : Ink.MUTED, place < taken, place == leader);
            if (index < shown.counted() - 1) {
                sign(sheet, index);
            }
            index++;
        }
        double y = slots.y(slots.lastLine(shown.counted()));
        text(sheet, "equation:closes", after(shown), slots.end(shown.counted()), y, Ink.MUTED, false);
    }

    /** As the explanation has them: in a sum, what is negative and not the first stands in parentheses. */
    private static List<String> texts(ShownPool shown) {
        List<String> texts = new ArrayList<>();
        for (Part part : shown.explanation().parts()) {
            boolean enclosed = shown.isMean() && !texts.isEmpty();
            texts.add(enclosed ? part.value().enclosed() : part.value().text());
        }
        return texts;
    }

    private void number(Sheet sheet, int index, String text, Ink ink, boolean there, boolean bold) {
        Box at = slots.slot(index);
        double size = slots.size() * Math.min(1, at.width() / (text.length() * slots.advance()));
        Lettering lettering =
                Lettering.of(bold ? Face.MONO_BOLD : Face.MONO, size, ink).withAnchor(Anchor.END);
        sheet.text("number:" + index, there ? text : "?", at.right(), at.centreY(), lettering);
    }

    /** After a number, right behind a comma, with a blank around a plus. */
    private void sign(Sheet sheet, int index) {
        Box at = slots.slot(index);
        double x = at.right() + (signs.between().equals("+") ? slots.advance() : 0);
        text(sheet, "between:" + index, signs.between(), x, at.centreY(), Ink.MUTED, false);
    }

    private void text(Sheet sheet, String id, String text, double x, double y, Ink ink, boolean bold) {
        if (!text.isEmpty()) {
            sheet.text(id, text, x, y, Lettering.of(bold ? Face.MONO_BOLD : Face.MONO, slots.size(), ink));
        }
    }
}
