package dev.receptive.bench.transposed;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;

/**
 * The box of the arithmetic and what is written in it in words. Lengths of the constants are in units.
 *
 * @param unit what a length of 1 in the sketch is on the stage
 */
record PanelText(Box box, double unit, Words words) {

    private static final double TITLE = 14;
    private static final double LARGE = 21;

    /** The middle of the title, from the top of the box. */
    private static final double HEAD = 19;

    void frame(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
    }

    void title(Sheet sheet, String title, Ink ink) {
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TITLE, unit), ink);
        double left = box.x() + EquationPlan.INSET * unit;
        sheet.text("equation:title", title, left, box.y() + HEAD * unit, bold, box.width() * 0.58);
    }

    /** Two lines in the middle: what is to be done or happens, and what that means. */
    void two(Sheet sheet, String large, String small, Ink ink) {
        double wide = Math.max(unit, box.width() - 2 * EquationPlan.INSET * unit);
        Lettering bold =
                Lettering.of(Face.TEXT_BOLD, Titles.legible(LARGE, unit), ink).withAnchor(Anchor.MIDDLE);
        sheet.text("equation:invite", large, box.centreX(), box.centreY() - LARGE * 0.8 * unit, bold, wide);
        Lettering muted =
                Lettering.of(Face.TEXT, Titles.legible(TITLE, unit), Ink.MUTED).withAnchor(Anchor.MIDDLE);
        sheet.text("equation:hint", small, box.centreX(), box.centreY() + TITLE * unit, muted, wide);
    }
}
