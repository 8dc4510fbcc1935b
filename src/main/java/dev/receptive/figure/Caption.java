package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;

/**
 * The sentence at the foot of the stage that says what is going on.
 *
 * @param above what stands over it: it is centred under this, and no wider
 * @param centreY the middle of its line
 * @param unit what a length of 1 in the sketch is on the stage
 */
public record Caption(Box above, double centreY, double unit) {

    /** From its middle to what stands above it, in units. */
    static final double ABOVE = 26;

    /** From its middle to the end of the stage, in units. */
    static final double BELOW = 30;

    public void draw(Sheet sheet, String narration) {
        Lettering lettering =
                Lettering.of(Face.TEXT, Titles.legible(14, unit), Ink.TEXT).withAnchor(Anchor.MIDDLE);
        sheet.text("narration", narration, above.centreX(), centreY, lettering, above.width());
    }
}
