package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import java.util.List;

/**
 * The shape of a tensor, an axis after the other: its length, and over it the letter that names it.
 *
 * @param axes from the first to the last
 * @param ink of the lengths
 */
public record ShapeStrip(List<Axes> axes, Ink ink) {

    private static final double LENGTH = 13;
    private static final double LETTER = 11;

    /** Where lengths would be smaller than this, letters that can be read stand on what is above and below. */
    private static final double NO_ROOM = 7;

    /** Between two axes, in characters: a sign stands there. */
    private static final int BETWEEN = 1;

    /** From the middle of a length up to the middle of its letter. */
    private static final double ABOVE = 13;

    /** An axis. */
    public record Axes(String letter, int length) {}

    public ShapeStrip {
        axes = List.copyOf(axes);
    }

    /** How wide it is where a unit is so long. */
    public double width(double unit) {
        int characters = axes.stream().mapToInt(ShapeStrip::characters).sum() + BETWEEN * (axes.size() - 1);
        return characters * Face.MONO_ADVANCE * size(unit);
    }

    /** Whether it is shown where a unit is so long. */
    boolean hasRoom(double unit) {
        return LENGTH * unit >= NO_ROOM;
    }

    private static double size(double unit) {
        return Math.max(CellText.SMALLEST, LENGTH * unit);
    }

    private static int characters(Axes axis) {
        return Math.max(axis.letter().length(), Integer.toString(axis.length()).length());
    }

    /**
     * @param x where it begins
     * @param centreY the middle of its lengths
     * @param unit what a length of 1 in the sketch is on the stage
     */
    public void draw(Sheet sheet, String id, double x, double centreY, double unit) {
        if (!hasRoom(unit)) {
            return;
        }
        double size = size(unit);
        double advance = Face.MONO_ADVANCE * size;
        Lettering number = Lettering.of(Face.MONO_BOLD, size, ink).withAnchor(Anchor.MIDDLE);
        Lettering sign = Lettering.of(Face.MONO, size, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        double small = Math.max(CellText.SMALLEST, LETTER * unit);
        Lettering letter = Lettering.of(Face.MONO, small, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        double left = x;
        for (int i = 0; i < axes.size(); i++) {
            Axes axis = axes.get(i);
            double wide = characters(axis) * advance;
            if (i > 0) {
                sheet.text(id + ":times:" + i, "×", left + BETWEEN * advance / 2, centreY, sign);
                left += BETWEEN * advance;
            }
            double middle = left + wide / 2;
            sheet.text(id + ":" + i, Integer.toString(axis.length()), middle, centreY, number);
            sheet.text(id + ":axis:" + i, axis.letter(), middle, centreY - ABOVE * unit, letter);
            left += wide;
        }
    }
}
