package dev.receptive.bench.stack;

import dev.receptive.bench.Gaze;
import dev.receptive.bench.OutputSize;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Sheet;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Chain;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/** How the numbers of one layer come about, as far as they have; the next as a question, until it is reckoned and goes to its place. */
record StackArithmetic(StackExperiment experiment, Chain chain, StackLayout layout, StackReading reading, Words words) {

    /** Of the names before the equations, in characters. */
    private static final double LABEL = 9;

    private static final double ADVANCE = Face.MONO_ADVANCE;
    private static final String UNKNOWN = "?";

    /** Araujo, Norris and Sim, Computing Receptive Fields of Convolutional Neural Networks, 2019. */
    private static final String FIELD_RULE = "r + j·d·(k−1)";

    private static final String JUMP_RULE = "j·s";
    private static final String EQUALS = " = ";

    void draw(Sheet sheet, StackStand stand, Gaze gaze) {
        Box box = layout.panel();
        double unit = layout.unit();
        int layer = gaze.asked()
                .filter(spot -> StackSteps.TENSORS.contains(spot.tensor()) && stand.has(spot.tensor(), spot.row() + 1))
                .map(spot -> spot.row() + 1)
                .orElse(stand.layer());
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        double size = size();
        double x = box.x() + EquationPlan.INSET * unit;
        String name = words.say(experiment.layers().get(layer - 1).name());
        String title = words.say("stack.layer", layer, name);
        sheet.text(
                "equation:title", title, x, line(0), Lettering.of(Face.TEXT_BOLD, Math.max(size * 0.9, 9), Ink.OUTPUT));
        for (int i = 0; i < StackSteps.EACH; i++) {
            String tensor = StackSteps.TENSORS.get(i);
            boolean coming = layer == stand.layer() && tensor.equals(stand.tensor());
            if (stand.has(tensor, layer) || coming) {
                Lettering muted = Lettering.of(Face.TEXT, size * 0.86, Ink.MUTED);
                double most = (LABEL - 1) * ADVANCE * size;
                sheet.text("equation:" + tensor, words.say("stack.head." + tensor), x, line(i + 1), muted, most);
                List<Inked> equation = equation(tensor, layer, stand.has(tensor, layer) || stand.reckoned());
                parts(sheet, "arithmetic:" + tensor, line(i + 1), equation);
                letters(sheet, tensor, line(i + 1));
            }
        }
        if (layer == stand.layer() && stand.reckoned()) {
            flight(sheet, stand);
        }
    }

    /** The rule of a field or a jump; that of a size stands beside the stage, in the letters that were chosen. */
    private void letters(Sheet sheet, String tensor, double y) {
        if (!tensor.equals(StackSteps.SIZE)) {
            double end = layout.panel().right() - EquationPlan.INSET * layout.unit();
            Lettering muted = Lettering.of(Face.MONO, size() * 0.86, Ink.MUTED).withAnchor(Anchor.END);
            sheet.text("rule:" + tensor, tensor.equals(StackSteps.FIELD) ? FIELD_RULE : JUMP_RULE, end, y, muted);
        }
    }

    /** The number that was reckoned goes to its place. */
    private void flight(Sheet sheet, StackStand stand) {
        int column = StackSteps.TENSORS.indexOf(stand.tensor());
        List<Inked> equation = equation(stand.tensor(), stand.layer(), true);
        String text = equation.get(equation.size() - 1).text();
        double size = size();
        double high = 1.5 * size;
        double from = start() + (length(equation) - text.length() / 2.0) * ADVANCE * size;
        Box left = new Box(
                from - (text.length() + 1) * ADVANCE * size / 2,
                line(column + 1) - high / 2,
                (text.length() + 1) * ADVANCE * size,
                high);
        Box at = left.towards(
                layout.landing(stand.layer(), column, text.length()),
                Ease.part(stand.progress(), StackStand.RECKONED, 1));
        double alpha = Ease.part(stand.progress(), StackStand.RECKONED, StackStand.RECKONED + 0.1);
        String id = "landing:" + stand.tensor() + ":" + stand.layer();
        new FlyingChip(id, text, column == 0 ? Ink.OUTPUT : Ink.FOCUS).draw(sheet, at, alpha, layout.unit());
    }

    /** Of the letters. */
    private double size() {
        double inset = EquationPlan.INSET * layout.unit();
        return Math.min(17 * layout.unit(), (layout.panel().width() - 2 * inset) / (LABEL + longest()) / ADVANCE);
    }

    /** The middle of a line; the title's is 0. */
    private double line(int index) {
        return layout.panel().y() + layout.panel().height() / 4.6 * (index + 0.8);
    }

    /** Where the equations begin. */
    private double start() {
        return layout.panel().x() + EquationPlan.INSET * layout.unit() + LABEL * ADVANCE * size();
    }

    /** How a number of a layer comes about; its last part is the number, or the question. */
    private List<Inked> equation(String tensor, int layer, boolean known) {
        List<Inked> parts = tensor.equals(StackSteps.SIZE) ? new ArrayList<>(rule(layer)) : sum(tensor, layer);
        if (!known) {
            parts.set(parts.size() - 1, new Inked(UNKNOWN, Ink.OUTPUT));
        }
        return parts;
    }

    private List<Inked> sum(String tensor, int layer) {
        String whole =
                reading.explain(StackReading.of(tensor, layer)).orElseThrow().equation();
        int end = whole.lastIndexOf(EQUALS) + EQUALS.length();
        return new ArrayList<>(
                List.of(new Inked(whole.substring(0, end), Ink.TEXT), new Inked(whole.substring(end), Ink.TEXT)));
    }

    /** PyTorch's rule with the numbers of a layer. */
    private List<Inked> rule(int layer) {
        Axis axis = chain.axes().get(layer - 1);
        return OutputSize.formulas(axis, axis).get(1).parts();
    }

    private void parts(Sheet sheet, String id, double y, List<Inked> parts) {
        double size = size();
        double x = start();
        int index = 0;
        for (Inked part : parts) {
            sheet.text(id + ":" + index++, part.text(), x, y, Lettering.of(Face.MONO, size, part.ink()));
            x += part.text().length() * ADVANCE * size;
        }
    }

    private static int length(List<Inked> parts) {
        return parts.stream().mapToInt(part -> part.text().length()).sum();
    }

    /** Of all layers, so that the letters keep their size. */
    private int longest() {
        int longest = 0;
        for (int layer = 1; layer <= chain.count(); layer++) {
            longest = Math.max(longest, length(rule(layer)));
        }
        return longest;
    }
}
