package dev.receptive.bench.network;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** The arithmetic of the number that comes about in a step of training, or that somebody looks at. */
record NetStepBox(NetStepped step, NetworkLayout layout, Words words) {

    /** The middles of the lines, from the top of the box, in units. */
    private static final double TITLE = 19;

    private static final double RULE = 42;
    private static final double FIRST = 58;
    private static final double PITCH = 1.32;

    /** Sizes that are tried, from the largest; in the smallest a long sum is cut. */
    private static final double[] SIZES = {26, 21, 18, 15.5, 13};

    /** The box, with nothing in it but a hint. */
    void empty(Sheet sheet, String hint) {
        frame(sheet);
        Lettering muted =
                Lettering.of(Face.TEXT, Titles.legible(14, unit()), Ink.MUTED).withAnchor(Anchor.MIDDLE);
        sheet.text("equation:hint", hint, box().centreX(), box().centreY(), muted, box().width());
    }

    /**
     * @param made whether what it comes to is there
     */
    void draw(Sheet sheet, String title, Explanation explanation, boolean made) {
        frame(sheet);
        double left = box().x() + EquationPlan.INSET * unit();
        double wide = box().width() - 2 * EquationPlan.INSET * unit();
        Spot spot = explanation.spot();
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(14, unit()), ink(NetStepLines.role(spot)));
        sheet.text("equation:title", title, left, box().y() + TITLE * unit(), bold, wide);
        new NetStepNarration(step).rule(spot).ifPresent(rule -> {
            Lettering muted = Lettering.of(Face.TEXT, Titles.legible(13, unit()), Ink.MUTED);
            sheet.text("equation:rule", words.say(rule), left, box().y() + RULE * unit(), muted, wide);
        });
        NetStepLines lines = new NetStepLines(explanation, made, words);
        for (double units : SIZES) {
            double size = Titles.legible(units, unit());
            int most = (int) (room() / (size * PITCH));
            Optional<List<List<Inked>>> fits =
                    lines.whole((int) (wide / (size * Face.MONO_ADVANCE)), Math.max(1, most));
            if (fits.isPresent()) {
                lines(sheet, fits.get(), size);
                return;
            }
        }
        double size = Titles.legible(SIZES[SIZES.length - 1], unit());
        int longest = (int) (wide / (size * Face.MONO_ADVANCE));
        lines(sheet, lines.most(longest, Math.max(1, (int) (room() / (size * PITCH)))), size);
    }

    /** Where a number stands before it leaves for its cell. */
    Box result() {
        double high = 26 * unit();
        return new Box(box().centreX() - high, box().centreY() + RULE / 2 * unit() - high / 2, 2 * high, high);
    }

    void frame(Sheet sheet) {
        sheet.rect("equation", box(), 10 * unit(), Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit()));
    }

    private static Ink ink(Ink role) {
        return role == Ink.INPUT ? Ink.OUTPUT : role;
    }

    private void lines(Sheet sheet, List<List<Inked>> lines, double size) {
        double middle = box().y() + (FIRST * unit() + box().height() - 8 * unit()) / 2;
        for (int i = 0; i < lines.size(); i++) {
            double y = middle + (i - (lines.size() - 1) / 2.0) * size * PITCH;
            sheet.mono("line:" + i, box().centreX(), y, size, Face.MONO_BOLD, lines.get(i));
        }
    }

    private double room() {
        return box().height() - (FIRST + 8) * unit();
    }

    private Box box() {
        return layout.equation();
    }

    private double unit() {
        return layout.unit();
    }
}
