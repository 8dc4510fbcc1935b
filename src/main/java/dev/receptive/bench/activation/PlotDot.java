package dev.receptive.bench.activation;

import dev.receptive.figure.Plot;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;

/** A number on the plane: at its place on the x axis, on the curve, and across at what it becomes. */
final class PlotDot {

    private static final double LETTERS = 13;
    private static final double TAG = 22;

    /** How far what it becomes stands off the plane, and off the output. */
    private static final double APART = 6;

    private static final double WIDEST = ActivationLayout.AFTER_PLOT - 2 * APART;

    /** Of a tag, for its number. */
    private static final double OF_TAG = 0.92;

    private final ActivationTrace trace;
    private final Plot plot;
    private final double unit;

    PlotDot(ActivationTrace trace, Plot plot, double unit) {
        this.trace = trace;
        this.plot = plot;
        this.unit = unit;
    }

    /** Where the number stands under the x axis. */
    Box inputTag(ActivationStand stand, String text) {
        double wide = wide(text);
        double x = plot.px(trace.input(stand.row(), stand.column()));
        return new Box(x - wide / 2, plot.area().bottom() + 1 * unit, wide, TAG * unit);
    }

    /** Where what it becomes stands, right of the plane. */
    Box outputTag(ActivationStand stand, String text) {
        double y = plot.py(trace.output(stand.row(), stand.column()));
        return new Box(plot.area().right() + APART * unit, y - TAG / 2 * unit, wide(text), TAG * unit);
    }

    private double wide(String text) {
        double least = text.length() * Face.MONO_ADVANCE * CellText.SMALLEST / OF_TAG;
        return Math.max(least, Math.min(WIDEST, text.length() * Face.MONO_ADVANCE * LETTERS + 10) * unit);
    }

    /** Whether the number has come to the axis. */
    boolean isThere(ActivationStand stand) {
        return stand.phase() != ActivationPhase.LEAVE || stand.progress() >= 1;
    }

    /** All of it that is there at a moment. */
    void draw(Sheet sheet, ActivationStand stand, ShownActivation shown) {
        if (!isThere(stand)) {
            return;
        }
        double risen = switch (stand.phase()) {
            case START, LEAVE -> 0;
            case RISE -> Ease.inOut(stand.progress());
            case ACROSS, LAND, END -> 1;
        };
        boolean across = stand.phase() == ActivationPhase.ACROSS;
        double gone = !stand.isKnown() ? 0 : across ? Ease.part(stand.progress(), 0.1, 0.8) : 1;
        if (risen > 0) {
            guides(sheet, stand, risen, gone);
        }
        String input = trace.input().quantity(stand.row(), stand.column()).text();
        tag(sheet, "tag:input", inputTag(stand, input), input, Ink.INPUT, 1);
        String output = shown.value().text();
        double seen = across ? Ease.part(stand.progress(), 0.7, 1) : gone;
        tag(sheet, "tag:output", outputTag(stand, output), output, Ink.OUTPUT, seen);
    }

    /** The lines up to the curve and across, with a dot where one ends and the other begins. */
    private void guides(Sheet sheet, ActivationStand stand, double risen, double gone) {
        double px = plot.px(trace.input(stand.row(), stand.column()));
        double foot = plot.area().bottom();
        double top = foot + (plot.py(trace.output(stand.row(), stand.column())) - foot) * risen;
        double width = Math.max(1.5, 2 * unit);
        sheet.add(new Mark.Line("guide:up", px, foot, px, top, Stroke.of(Ink.INPUT, width)));
        if (gone > 0) {
            derivative(sheet, px, trace.gradient(stand.row(), stand.column()), gone);
            double end = px + (plot.area().right() - px) * gone;
            sheet.add(new Mark.Line("guide:across", px, top, end, top, Stroke.of(Ink.OUTPUT, width)));
        }
        dot(sheet, "dot", px, top, 6.5, risen >= 1 ? Ink.OUTPUT : Ink.INPUT);
    }

    private void derivative(Sheet sheet, double px, float gradient, double seen) {
        Sheet inner = new Sheet();
        dot(inner, "dot:derivative:mark", px, plot.py(gradient), 5, Ink.GRADIENT);
        sheet.group("dot:derivative", seen, inner);
    }

    private void dot(Sheet sheet, String id, double x, double y, double radius, Ink ink) {
        double r = Math.max(3, radius * unit);
        Box box = new Box(x - r, y - r, 2 * r, 2 * r);
        sheet.rect(id, box, r, Tint.of(ink), Stroke.of(Ink.STAGE, Math.max(1, 1.5 * unit)));
    }

    private void tag(Sheet sheet, String id, Box box, String text, Ink ink, double seen) {
        Sheet inner = new Sheet();
        inner.rect(id + ":box", box, 5 * unit, Tint.of(Ink.STAGE), Stroke.of(ink, 1.5 * unit));
        double size = Math.min(
                Math.max(CellText.SMALLEST, LETTERS * unit),
                box.width() * OF_TAG / (text.length() * Face.MONO_ADVANCE));
        Lettering bold = Lettering.of(Face.MONO_BOLD, size, ink).withAnchor(Anchor.MIDDLE);
        inner.text(id + ":text", text, box.centreX(), box.centreY(), bold);
        sheet.group(id, seen, inner);
    }
}
