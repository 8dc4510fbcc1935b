package dev.receptive.bench.convolution;

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

/** What lies over zeros that count instead of the numbers that somebody typed: it says why they are zeros. */
record OffMark(String word, double unit) {

    private static final Tint VEIL = new Tint(Ink.STAGE, 0.8);

    static OffMark of(Words words, double unit) {
        return new OffMark(words.say("kernel.off"), unit);
    }

    /**
     * @param id what is off
     */
    void draw(Sheet sheet, String id, Box box) {
        veil(sheet, id, box);
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(15, unit), Ink.KERNEL)
                .withAnchor(Anchor.MIDDLE);
        sheet.text("off:" + id + ":name", word, box.centreX(), box.centreY(), bold, box.width());
    }

    /** The same without a word, where something else is written. */
    void veil(Sheet sheet, String id, Box box) {
        sheet.rect("off:" + id, box, 4 * unit, VEIL, Stroke.NONE);
    }
}
