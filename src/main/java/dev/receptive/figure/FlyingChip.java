package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;

/** A text on its way from one place to another. */
public record FlyingChip(String id, String text, Ink ink) {

    /** Smaller letters cannot be read, least of all in motion. */
    private static final double SMALLEST = 4;

    /**
     * @param box where it is now
     * @param alpha how much of it is seen
     * @param unit what a length of 1 in the sketch is on the stage
     */
    public void draw(Sheet sheet, Box box, double alpha, double unit) {
        double size = Chip.fit(box, text.length(), 15 * unit);
        Sheet inner = new Sheet();
        inner.rect(id + ":box", box, Chip.RADIUS * unit, Tint.of(Ink.STAGE), Stroke.of(ink, 1.5 * unit));
        if (size >= SMALLEST) {
            Lettering lettering = Lettering.of(Face.MONO_BOLD, size, ink).withAnchor(Anchor.MIDDLE);
            inner.text(id + ":text", text, box.centreX(), box.centreY(), lettering);
        }
        sheet.group(id, alpha, inner);
    }
}
