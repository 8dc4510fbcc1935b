package dev.receptive.bench.activation;

import dev.receptive.bench.ActivationKind;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Quantity;
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
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of an output: its function with the number in it and what it comes to, and under it the derivative. */
final class ActivationEquation {

    /** Its height, in units. */
    static final double HIGH = 104;

    private static final double INSET = 18;
    private static final double TITLE = 20;
    private static final double FIRST = 51;
    private static final double SECOND = 82;
    private static final double LARGEST = 24;

    /** Characters for what it comes to, and for the sign before it. */
    private static final int RESULT = 13;

    private final ActivationKind kind;
    private final Box box;
    private final double unit;
    private final Words words;
    private final Titles titles;
    private final double size;

    /**
     * @param longest the characters of the longest number that goes in
     */
    ActivationEquation(ActivationTrace trace, ActivationLayout layout, Words words, int longest) {
        this.kind = trace.experiment().kind();
        this.box = layout.equation();
        this.unit = layout.unit();
        this.words = words;
        this.titles = new Titles(box.right(), unit);
        double room = box.width() - 2 * INSET * unit;
        String formula = trace.function().formula();
        int numbers = formula.split("\\bx\\b", -1).length - 1;
        int formulaLetters = isNamed() ? 0 : formula.length() + numbers * (longest + 1) + 3;
        int letters = kind.letters().length() + 2 + longest + formulaLetters + RESULT;
        this.size = Math.min(LARGEST * unit, room / (letters * Face.MONO_ADVANCE));
    }

    /** Whether the formula is nothing but the name: tanh. */
    private boolean isNamed() {
        return kind == ActivationKind.TANH;
    }

    void frame(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
    }

    /** Before anything is computed, it says what it is for. */
    void hint(Sheet sheet) {
        Lettering muted = Lettering.of(Face.TEXT, titles.legible(13), Ink.MUTED);
        sheet.text("equation:hint", words.say("activation.hint"), left(), y(TITLE), muted, room());
    }

    private double left() {
        return box.x() + INSET * unit;
    }

    private double room() {
        return box.width() - 2 * INSET * unit;
    }

    private double y(double units) {
        return box.y() + units * unit;
    }

    /**
     * The arithmetic, as far as it has come.
     *
     * @param seen how much of what it comes to, 0 to 1
     */
    void fill(Sheet sheet, ShownActivation shown, double seen) {
        Explanation explanation = shown.explanation();
        Lettering bold = Lettering.of(Face.TEXT_BOLD, titles.legible(13), Ink.OUTPUT);
        String title = words.say(
                "equation.title", explanation.spot().row(), explanation.spot().column());
        sheet.text("equation:title", title, left(), y(TITLE), bold);
        double end = written(sheet, "equation:term", left(), y(FIRST), size, terms(explanation));
        Sheet result = new Sheet();
        written(result, "equation:value", end, y(FIRST), size, result(shown));
        written(result, "equation:gradient", left(), y(SECOND), gradientSize(), gradient(shown));
        if (shown.vanishes()) {
            Lettering aside =
                    Lettering.of(Face.TEXT, titles.legible(13), Ink.GRADIENT).withAnchor(Anchor.END);
            sheet.group("equation:aside", seen, vanishes(aside));
        }
        sheet.group("equation:end", seen, result);
    }

    private Sheet vanishes(Lettering aside) {
        Sheet inner = new Sheet();
        inner.text(
                "equation:vanishes",
                words.say("activation.vanishes", (float) ActivationTrace.VANISHES),
                box.right() - INSET * unit,
                y(SECOND),
                aside);
        return inner;
    }

    private double gradientSize() {
        return Math.min(size, 19 * unit);
    }

    /** As in {@code sigmoid(1.5) = 1/(1 + exp(−1.5))}. */
    private List<Inked> terms(Explanation explanation) {
        Quantity x = explanation.parts().get(0).value();
        List<Inked> terms = new ArrayList<>(List.of(
                new Inked(kind.letters() + "(", Ink.TEXT), new Inked(x.text(), Ink.INPUT), new Inked(")", Ink.TEXT)));
        if (!isNamed()) {
            terms.add(new Inked(" = ", Ink.MUTED));
            for (Explanation.Word word : explanation.written()) {
                terms.add(new Inked(word.text(), word.spot().isPresent() ? Ink.INPUT : Ink.TEXT));
            }
        }
        return terms;
    }

    private static List<Inked> result(ShownActivation shown) {
        return List.of(
                new Inked(" " + shown.sign() + " ", Ink.MUTED),
                new Inked(shown.result().text(), Ink.OUTPUT));
    }

    /** As in {@code f′(1.5) ≈ 0.1491}. */
    private static List<Inked> gradient(ShownActivation shown) {
        return List.of(
                new Inked("f′(", Ink.TEXT),
                new Inked(shown.input().text(), Ink.INPUT),
                new Inked(")", Ink.TEXT),
                new Inked(" " + shown.gradientSign() + " ", Ink.MUTED),
                new Inked(shown.gradient().text(), Ink.GRADIENT));
    }

    /** Where its last character ends. */
    private static double written(Sheet sheet, String id, double x, double centreY, double size, List<Inked> parts) {
        double at = x;
        int index = 0;
        for (Inked part : parts) {
            boolean strong = part.ink() == Ink.OUTPUT || part.ink() == Ink.GRADIENT;
            Lettering lettering = Lettering.of(strong ? Face.MONO_BOLD : Face.MONO, size, part.ink());
            sheet.text(id + ":" + index++, part.text(), at, centreY, lettering);
            at += part.text().length() * Face.MONO_ADVANCE * size;
        }
        return at;
    }
}
