package dev.receptive.bench.network;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;

/** What a step of training has changed: the loss, and the probability of each class, before and after. */
record NetStepResult(NetStepped step, NetworkLayout layout, Words words) {

    private static final int ROWS = 5;
    private static final double TITLE = 19;
    private static final double FIRST = 42;
    private static final double LARGE = 30;
    private static final double SMALL = 14;

    /** Of the width of the box, for the loss. */
    private static final double OF_LOSS = 0.42;

    /**
     * @param made whether the loss after the step is there
     */
    void draw(Sheet sheet, boolean made) {
        Box box = layout.equation();
        double unit = layout.unit();
        double inset = EquationPlan.INSET * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(14, unit), Ink.GRADIENT);
        double wide = box.width() * OF_LOSS - 2 * inset;
        sheet.text("equation:title", words.say("network.step.result"), box.x() + inset, y(TITLE), bold, wide);
        Quantity[] losses = NetStepped.apart(step.loss(), step.lossAfter());
        String text = losses[0].text() + " → " + (made ? losses[1].text() : "?");
        double size = Math.min(LARGE * unit, wide / (text.length() * Face.MONO_ADVANCE));
        Lettering large = Lettering.of(Face.MONO_BOLD, size, Ink.GRADIENT).withAnchor(Anchor.MIDDLE);
        double middle = (y(FIRST) + box.bottom()) / 2;
        sheet.text("result:loss", text, box.x() + inset + wide / 2, middle, large, wide);
        shares(sheet, made);
    }

    private double y(double units) {
        return layout.equation().y() + units * layout.unit();
    }

    /** What the name of a class takes of its column. */
    private static double name(int columns) {
        return columns == 1 ? 0.36 : 0.2;
    }

    private void shares(Sheet sheet, boolean made) {
        Box box = layout.equation();
        double unit = layout.unit();
        int last = step.before().layers() - 1;
        int classes = step.before().places().units(last);
        int columns = (classes + ROWS - 1) / ROWS;
        double left = box.x() + box.width() * OF_LOSS;
        double wide = (box.right() - EquationPlan.INSET * unit - left) / columns;
        double small = Titles.legible(SMALL, unit);
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(14, unit), Ink.OUTPUT);
        sheet.text("result:title", words.say("network.step.shares"), left, y(TITLE), bold, wide * columns);
        double pitch = (box.bottom() - y(FIRST) + small / 2) / ROWS;
        for (int index = 0; index < classes; index++) {
            int column = index / ROWS;
            double x = left + column * wide;
            double at = y(FIRST) + index % ROWS * pitch;
            Object label = step.before().names().label(index);
            String name = label instanceof Sentence sentence ? words.say(sentence) : label.toString();
            boolean right = index == step.label();
            Lettering plain = Lettering.of(right ? Face.TEXT_BOLD : Face.TEXT, small, Ink.TEXT);
            sheet.text("result:name:" + index, (right ? "✓ " : "") + name, x, at, plain, wide * name(columns) * 0.9);
            String shares = NetNames.percent(step.before().value(last, index)) + " → "
                    + (made ? NetNames.percent(step.after().value(last, index)) : "?");
            double room = wide * (0.94 - name(columns));
            double size = Math.min(small, room / (shares.length() * Face.MONO_ADVANCE));
            Lettering mono = Lettering.of(Face.MONO, size, Ink.OUTPUT);
            sheet.text("result:share:" + index, shares, x + wide * name(columns), at, mono, room);
        }
    }
}
