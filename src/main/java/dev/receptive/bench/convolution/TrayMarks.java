package dev.receptive.bench.convolution;

import dev.receptive.figure.Sheet;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.List;

/** The sum tray: a chip for each product, then the bias and the result. */
final class TrayMarks {

    private static final int ONE_ROW = 10;
    private static final int MOST_TYPED = 32;

    /** Chips share one size of text down to this; below it each takes its own, so that one long number shrinks alone. */
    private static final double SMALLEST_COMMON = 9.5;

    private final ConvTrace trace;
    private final Words words;
    private final double unit;
    private final Box tray;
    private final int rows;
    private final int perRow;
    private final double chipWidth;
    private final double chipHeight;
    private final double gapX;
    private final double gapY;
    private final double top;
    private final int longest;

    TrayMarks(ConvTrace trace, ConvolutionLayout layout, Words words) {
        this.trace = trace;
        this.words = words;
        this.unit = layout.unit();
        this.tray = layout.tray();
        int terms = trace.terms();
        this.rows = terms <= ONE_ROW ? 1 : (terms + 12) / 13;
        this.perRow = (terms + rows - 1) / rows;
        this.gapX = rows == 1 ? 14 * unit : 6 * unit;
        this.gapY = 5 * unit;
        this.top = tray.y() + 42 * unit;
        double wide = Math.max(perRow * unit, tray.width() - 234 * unit - gapX * (perRow - 1));
        this.chipWidth = Math.min(74 * unit, wide / perRow);
        this.chipHeight = rows == 1 ? 36 * unit : Math.min(30 * unit, (76 * unit - gapY * (rows - 1)) / rows);
        this.longest = longest(trace);
    }

    /** The length of the longest product of all, so that every chip is set in one size and none ever jumps. */
    private static int longest(ConvTrace trace) {
        boolean pixels = trace.rows().input() > MOST_TYPED || trace.columns().input() > MOST_TYPED;
        int input = pixels ? 3 : 1; // a grey is at most 255
        for (int row = 0; !pixels && row < trace.rows().input(); row++) {
            for (int column = 0; column < trace.columns().input(); column++) {
                input = Math.max(
                        input,
                        Numerals.cell(trace.input(new Place(row, column))).length());
            }
        }
        int weight = 1;
        for (int index = 0; index < trace.terms(); index++) {
            weight = Math.max(
                    weight, Numerals.factor(trace.layer().weight().at(index)).length());
        }
        return input + 1 + weight;
    }

    /** Where the chip of a product stands. */
    Box chip(int index) {
        return new Box(
                tray.x() + 18 * unit + index % perRow * (chipWidth + gapX),
                top + Math.floorDiv(index, perRow) * (chipHeight + gapY),
                chipWidth,
                chipHeight);
    }

    /** Where the result stands before it leaves for its output cell. */
    Box result() {
        return new Box(biasChip().right() + 22 * unit, top, 84 * unit, 36 * unit);
    }

    private Box biasChip() {
        double x = rows == 1 ? chip(perRow - 1).right() + 22 * unit : tray.right() - 194 * unit;
        return new Box(x, top, 70 * unit, 36 * unit);
    }

    void frame(Sheet sheet) {
        sheet.rect("tray", tray, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
    }

    /** Before anything is computed, the tray says what it is for. */
    void empty(Sheet sheet) {
        label(sheet, "tray:hint", words.say("tray.hint"), Ink.MUTED, Face.TEXT);
    }

    void fill(Sheet sheet, Stand stand, double landing) {
        label(
                sheet,
                "tray:title",
                words.say("tray.title", stand.place().row(), stand.place().column()),
                Ink.OUTPUT,
                Face.TEXT_BOLD);
        sheet.text(
                "tray:sum",
                words.say("tray.sum", stand.sum()),
                tray.right() - 18 * unit,
                tray.y() + 22 * unit,
                Lettering.of(Face.TEXT, 12.5 * unit, Ink.MUTED).withAnchor(Anchor.END));
        for (int index = 0; index < stand.terms().size(); index++) {
            term(sheet, stand, index);
        }
        if (rows > 1 && stand.phase() == Phase.PRODUCT) {
            product(sheet, stand.term());
        }
        ending(sheet, stand, landing);
    }

    private void label(Sheet sheet, String id, String text, Ink ink, Face face) {
        sheet.text(id, text, tray.x() + 18 * unit, tray.y() + 22 * unit, Lettering.of(face, 13 * unit, ink));
    }

    private void term(Sheet sheet, Stand stand, int index) {
        Product term = stand.terms().get(index);
        Box box = chip(index);
        boolean current = stand.phase() == Phase.PRODUCT && index == stand.done() - 1;
        boolean counted = index < stand.counted();
        Stroke stroke = current ? Stroke.of(Ink.FOCUS, 2 * unit) : Stroke.of(Ink.LINE, unit);
        Tint fill = current ? new Tint(Ink.FOCUS, 0.08) : Tint.of(Ink.STAGE);
        sheet.rect("chip:" + index, box, 6 * unit, fill, stroke);
        if (rows > 1) {
            small(sheet, term, index, counted);
            return;
        }
        factors(sheet, term, index, counted);
        if (index > 0) {
            sign(sheet, "plus:" + index, "+", box.x() - gapX / 2, box.centreY());
        }
        if (counted) {
            String text = Numerals.cell(term.product());
            double size = fit(box, text.length(), 15 * unit);
            Lettering lettering =
                    current ? Lettering.of(Face.MONO_BOLD, size, Ink.FOCUS) : Lettering.of(Face.MONO, size, Ink.TEXT);
            double y = box.bottom() + 20 * unit;
            sheet.text("product:" + index, text, box.centreX(), y, lettering.withAnchor(Anchor.MIDDLE));
        }
    }

    /** In a chip of several rows there is room for a product, not for its factors. */
    private void small(Sheet sheet, Product term, int index, boolean counted) {
        Box box = chip(index);
        String text = counted ? Numerals.cell(term.product()) : "·";
        double size = Math.min(15 * unit, fit(box, text.length(), chipHeight * 0.6));
        Tint tint = new Tint(counted ? Ink.TEXT : Ink.MUTED, counted ? 1 : 0.6);
        Lettering lettering = new Lettering(Face.MONO, size, tint, Anchor.MIDDLE);
        sheet.text("product:" + index, text, box.centreX(), box.centreY(), lettering);
    }

    private void factors(Sheet sheet, Product term, int index, boolean counted) {
        Box box = chip(index);
        String weight = Numerals.factor(term.weight());
        String input = Numerals.cell(term.input());
        double common = fit(box, longest, 15 * unit);
        double own = fit(box, input.length() + 1 + weight.length(), 15 * unit);
        sheet.mono(
                "factors:" + index,
                box.centreX(),
                box.centreY(),
                common < SMALLEST_COMMON * unit ? own : common,
                counted ? Face.MONO_BOLD : Face.MONO,
                List.of(
                        new Sheet.Inked(input, counted && !term.padding() ? Ink.INPUT : Ink.MUTED),
                        new Sheet.Inked("·", Ink.MUTED),
                        new Sheet.Inked(weight, counted ? Ink.KERNEL : Ink.MUTED)));
    }

    /** The product that is being added, written out where chips are too small to hold its factors. */
    private void product(Sheet sheet, Product term) {
        sheet.mono(
                "product:now",
                tray.right() - 18 * unit - 84 * unit,
                tray.bottom() - 24 * unit,
                14 * unit,
                Face.MONO_BOLD,
                List.of(
                        new Sheet.Inked(Numerals.cell(term.input()), term.padding() ? Ink.MUTED : Ink.INPUT),
                        new Sheet.Inked(" · ", Ink.MUTED),
                        new Sheet.Inked(Numerals.factor(term.weight()), Ink.KERNEL),
                        new Sheet.Inked(" = ", Ink.MUTED),
                        new Sheet.Inked(Numerals.cell(term.product()), Ink.FOCUS)));
    }

    private void ending(Sheet sheet, Stand stand, double landing) {
        boolean ends = stand.phase() == Phase.LAND || stand.phase() == Phase.END;
        double bias = ends ? Ease.part(stand.progress(), 0, 0.25) : 0;
        Box result = result();
        bias(sheet, bias > 0);
        sheet.rect("chip:result", result, 6 * unit, Tint.of(Ink.STAGE), Stroke.of(Ink.LINE, unit));
        if (bias > 0) {
            String text = Numerals.cell(trace.result(stand.cell()));
            Tint tint = new Tint(Ink.OUTPUT, bias);
            double size = fit(result, text.length(), 18 * unit);
            Lettering lettering = new Lettering(Face.MONO_BOLD, size, tint, Anchor.MIDDLE);
            sheet.text("result", text, result.centreX(), result.centreY(), lettering);
        }
        if (landing > 0 && rows == 1) {
            String text =
                    words.say("tray.result", stand.place().row(), stand.place().column());
            Lettering lettering = new Lettering(Face.TEXT, 12 * unit, new Tint(Ink.MUTED, landing), Anchor.MIDDLE);
            sheet.text("result:where", text, result.centreX(), result.bottom() + 20 * unit, lettering);
        }
    }

    private void bias(Sheet sheet, boolean added) {
        Box box = biasChip();
        String text = "b " + Numerals.factor(trace.bias());
        double size = fit(box, text.length(), 15 * unit);
        Lettering lettering =
                added ? Lettering.of(Face.MONO_BOLD, size, Ink.KERNEL) : Lettering.of(Face.MONO, size, Ink.MUTED);
        sign(sheet, "plus:b", "+", box.x() - 11 * unit, box.centreY());
        sheet.rect("chip:b", box, 6 * unit, Tint.of(Ink.STAGE), Stroke.of(Ink.LINE, unit));
        sheet.text("bias:text", text, box.centreX(), box.centreY(), lettering.withAnchor(Anchor.MIDDLE));
        sign(sheet, "equals", "=", box.right() + 11 * unit, box.centreY());
    }

    private void sign(Sheet sheet, String id, String text, double x, double y) {
        sheet.text(id, text, x, y, Lettering.of(Face.MONO, 14 * unit, Ink.MUTED).withAnchor(Anchor.MIDDLE));
    }

    /** The largest size up to {@code wanted} at which so many monospaced characters fit a box. */
    private static double fit(Box box, int characters, double wanted) {
        return Math.min(wanted, box.width() * 0.92 / (characters * Face.MONO_ADVANCE));
    }
}
