package dev.receptive.bench.convolution;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Point;
import dev.receptive.words.Words;
import java.util.List;

/** What stands in the box of an equation before anything is computed: how to begin, and what will stand there. */
final class Invitation {

    private static final double LARGE = 21;
    private static final double SMALL = 14;

    private Invitation() {}

    static void draw(Sheet sheet, Box box, Words words, String invite, double unit) {
        double wide = Math.max(unit, box.width() - 2 * EquationPlan.INSET * unit);
        Lettering large = Lettering.of(Face.TEXT_BOLD, Titles.legible(LARGE, unit), Ink.FOCUS)
                .withAnchor(Anchor.MIDDLE);
        double y = box.centreY() - LARGE * 0.8 * unit;
        sheet.text("equation:invite", words.say(invite), box.centreX(), y, large, wide);
        Lettering muted =
                Lettering.of(Face.TEXT, Titles.legible(SMALL, unit), Ink.MUTED).withAnchor(Anchor.MIDDLE);
        double below = box.centreY() + SMALL * unit;
        List<String> hints = List.of(words.say("equation.hint"), words.say("equation.hint.short"));
        sheet.fitting("equation:hint", hints, new Point(box.centreX(), below), muted, wide);
    }
}
