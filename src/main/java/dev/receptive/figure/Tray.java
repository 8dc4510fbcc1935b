package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.List;

/**
 * An equation under the grids, as it comes together: a chip for each term, a bias if there is one, and the result. Where
 * everything stands depends on the terms alone, so nothing moves while their numbers change.
 */
public final class Tray {

    /** Chips share one size of text down to this; below it each takes its own, so that one long number shrinks alone. */
    private static final double SMALLEST_COMMON = 9.5;

    /** Of what is written in a chip. */
    private static final double TEXT = 15;

    private final Box box;
    private final Terms terms;
    private final double unit;
    private final ChipRows rows;

    /**
     * What is put together in a tray.
     *
     * @param count how many terms a number has, the same for all that are told
     * @param longest characters of the longest whole chip of all, so that chips are set in one size; only one that needs more digits to be true is smaller
     * @param signs what stands around the terms
     * @param biased whether a bias follows them
     */
    public record Terms(int count, int longest, Signs signs, boolean biased) {}

    /**
     * @param box where it stands, as {@link Sketch#tray} says
     * @param unit what a length of 1 in the sketch is on the stage
     */
    public Tray(Box box, Terms terms, double unit) {
        this.box = box;
        this.terms = terms;
        this.unit = unit;
        this.rows = new ChipRows(box, terms, unit);
    }

    /** The height of a tray for so many terms, in units. */
    static double height(int terms) {
        return ChipRows.height(terms);
    }

    /** Whether a chip has room for the whole of a term; else it shows what it comes to. */
    public boolean isOneRow() {
        return rows.isOneRow();
    }

    /** Where the chip of a term stands. */
    public Box chip(int index) {
        return rows.chip(index);
    }

    /** Where the result stands before it leaves for its cell. */
    public Box result() {
        return rows.result();
    }

    public void frame(Sheet sheet) {
        sheet.rect("tray", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
    }

    /** Before anything is computed, the tray says what it is for. */
    public void hint(Sheet sheet, String text) {
        label(sheet, "tray:hint", text, Lettering.of(Face.TEXT, 13 * unit, Ink.MUTED));
    }

    /** What is computed, and how far it has come. */
    public void title(Sheet sheet, String title, String soFar) {
        label(sheet, "tray:title", title, Lettering.of(Face.TEXT_BOLD, 13 * unit, Ink.OUTPUT));
        Lettering aside = Lettering.of(Face.TEXT, 12.5 * unit, Ink.MUTED).withAnchor(Anchor.END);
        sheet.text("tray:sum", soFar, box.right() - ChipRows.INSET * unit, box.y() + 22 * unit, aside);
    }

    private void label(Sheet sheet, String id, String text, Lettering lettering) {
        sheet.text(id, text, box.x() + ChipRows.INSET * unit, box.y() + 22 * unit, lettering);
    }

    /** A term with the sign before it. */
    public void term(Sheet sheet, int index, Chip chip) {
        Box at = rows.chip(index);
        Stroke stroke = chip.current() ? Stroke.of(Ink.FOCUS, 2 * unit) : Stroke.of(Ink.LINE, unit);
        Tint fill = chip.current() ? new Tint(Ink.FOCUS, 0.08) : Tint.of(Ink.STAGE);
        sheet.rect("chip:" + index, at, Chip.RADIUS * unit, fill, stroke);
        if (!isOneRow()) {
            brief(sheet, index, at, chip);
            return;
        }
        whole(sheet, index, at, chip);
        if (index > 0) {
            sign(sheet, "plus:" + index, terms.signs().between(), rows.between(at));
        }
        if (chip.counted() && chip.isReckoned()) {
            under(sheet, index, at, chip);
        }
    }

    private void brief(Sheet sheet, int index, Box at, Chip chip) {
        String text = chip.counted() ? chip.brief() : "·";
        double size = Math.min(TEXT * unit, Chip.fit(at, text.length(), at.height() * 0.6));
        Tint tint = chip.counted() ? Tint.of(Ink.TEXT) : new Tint(Ink.MUTED, 0.6);
        Lettering lettering = new Lettering(Face.MONO, size, tint, Anchor.MIDDLE);
        sheet.text("product:" + index, text, at.centreX(), at.centreY(), lettering);
    }

    private void whole(Sheet sheet, int index, Box at, Chip chip) {
        double common = Chip.fit(at, terms.longest(), TEXT * unit);
        double own = Chip.fit(at, chip.length(), TEXT * unit);
        double size = common < SMALLEST_COMMON * unit ? own : Math.min(common, own);
        Face face = chip.counted() ? Face.MONO_BOLD : Face.MONO;
        sheet.mono("factors:" + index, at.centreX(), at.centreY(), size, face, chip.whole());
    }

    private void under(Sheet sheet, int index, Box at, Chip chip) {
        double size = Chip.fit(at, chip.brief().length(), TEXT * unit);
        Lettering lettering = chip.current()
                ? Lettering.of(Face.MONO_BOLD, size, Ink.FOCUS)
                : Lettering.of(Face.MONO, size, Ink.TEXT);
        double y = at.bottom() + 20 * unit;
        sheet.text("product:" + index, chip.brief(), at.centreX(), y, lettering.withAnchor(Anchor.MIDDLE));
    }

    /** The term that is being taken, written out where chips are too small to hold the whole of it. */
    public void current(Sheet sheet, List<Inked> whole) {
        double x = box.right() - ChipRows.INSET * unit - ChipRows.RESULT * unit;
        sheet.mono("product:now", x, box.bottom() - 24 * unit, 14 * unit, Face.MONO_BOLD, whole);
    }

    /**
     * The bias behind the terms.
     *
     * @param name what it is called, under it
     */
    public void bias(Sheet sheet, String text, String name, boolean added) {
        Box at = rows.bias();
        double size = Chip.fit(at, text.length(), TEXT * unit);
        Lettering lettering =
                added ? Lettering.of(Face.MONO_BOLD, size, Ink.KERNEL) : Lettering.of(Face.MONO, size, Ink.MUTED);
        sign(sheet, "plus:b", "+", at.x() - ChipRows.SIGN_GAP / 2 * unit);
        sheet.rect("chip:b", at, Chip.RADIUS * unit, Tint.of(Ink.STAGE), Stroke.of(Ink.LINE, unit));
        sheet.text("bias:text", text, at.centreX(), at.centreY(), lettering.withAnchor(Anchor.MIDDLE));
        Lettering small = Lettering.of(Face.TEXT, 12 * unit, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        sheet.text("bias:name", name, at.centreX(), at.bottom() + 20 * unit, small);
    }

    /**
     * The end of the equation: what closes it, and a chip for its result.
     *
     * @param seen how much of the result, 0 to 1
     */
    public void result(Sheet sheet, ShownResult result, double seen) {
        Box at = rows.result();
        sign(sheet, "opens", terms.signs().before(), rows.opening());
        sign(sheet, "closes", terms.signs().after(), rows.closing());
        sign(sheet, "equals", result.sign(), rows.equality());
        sheet.rect("chip:result", at, Chip.RADIUS * unit, Tint.of(Ink.STAGE), Stroke.of(Ink.LINE, unit));
        if (seen > 0) {
            String text = result.text();
            double size = Chip.fit(at, text.length(), 18 * unit);
            Lettering lettering = new Lettering(Face.MONO_BOLD, size, new Tint(Ink.OUTPUT, seen), Anchor.MIDDLE);
            sheet.text("result", text, at.centreX(), at.centreY(), lettering);
        }
    }

    /** Where the result goes, written under it; where there are several rows, the term that is taken stands there. */
    public void where(Sheet sheet, String text, double seen) {
        if (seen > 0 && isOneRow()) {
            Box at = rows.result();
            Lettering lettering = new Lettering(Face.TEXT, 12 * unit, new Tint(Ink.MUTED, seen), Anchor.MIDDLE);
            sheet.text("result:where", text, at.centreX(), at.bottom() + 20 * unit, lettering);
        }
    }

    private void sign(Sheet sheet, String id, String text, double x) {
        if (!text.isEmpty()) {
            Lettering lettering = Lettering.of(Face.MONO, ChipRows.SIGN * unit, Ink.MUTED);
            sheet.text(id, text, x, rows.result().centreY(), lettering.withAnchor(Anchor.MIDDLE));
        }
    }
}
