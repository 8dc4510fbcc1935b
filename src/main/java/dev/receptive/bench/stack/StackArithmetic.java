package dev.receptive.bench.stack;

import dev.receptive.bench.Formula;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.OutputSize;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Inked;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Chain;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/** How the numbers of one layer come about, as far as they have. */
record StackArithmetic(StackExperiment experiment, Chain chain, StackLayout layout, StackReading reading, Words words) {

    private static final double LABEL = 9;
    private static final String UNKNOWN = "?";

    void draw(Sheet sheet, StackStand stand, Gaze gaze) {
        Box box = layout.panel();
        double unit = layout.unit();
        int layer = gaze.asked()
                .filter(spot -> HEADED.contains(spot.tensor()) && stand.has(spot.tensor(), spot.row() + 1))
                .map(spot -> spot.row() + 1)
                .orElse(stand.layer());
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        double size = Math.min(17 * unit, (box.width() - 2 * EquationPlan.INSET * unit) / (LABEL + longest()) / 0.6);
        double line = box.height() / 4.6;
        double y = box.y() + line * 0.8;
        double x = box.x() + EquationPlan.INSET * unit;
        String title = words.say(
                "stack.layer", layer, experiment.layers().get(layer - 1).name());
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Math.max(size * 0.9, 9), Ink.OUTPUT);
        sheet.text("equation:title", title, x, y, bold);
        for (String tensor : HEADED) {
            y += line;
            if (tensor.equals(StackSteps.SIZE) || stand.has(tensor, layer)) {
                Lettering muted = Lettering.of(Face.TEXT, size * 0.86, Ink.MUTED);
                double most = (LABEL - 1) * Face.MONO_ADVANCE * size;
                sheet.text("equation:" + tensor, words.say("stack.head." + tensor), x, y, muted, most);
                parts(sheet, "arithmetic:" + tensor, x + LABEL * 0.6 * size, y, size, line(tensor, layer, stand));
            }
        }
    }

    private static final List<String> HEADED = List.of(StackSteps.SIZE, StackSteps.FIELD, StackSteps.JUMP);

    private List<Inked> line(String tensor, int layer, StackStand stand) {
        if (tensor.equals(StackSteps.SIZE)) {
            List<Inked> parts = new ArrayList<>(size(layer).parts());
            if (!stand.has(tensor, layer)) {
                parts.set(parts.size() - 1, new Inked(UNKNOWN, Ink.OUTPUT));
            }
            return parts;
        }
        Spot spot = StackReading.of(tensor, layer);
        return List.of(new Inked(reading.explain(spot).orElseThrow().equation(), Ink.TEXT));
    }

    /** PyTorch's rule with the numbers of a layer. */
    private Formula size(int layer) {
        Axis axis = chain.axes().get(layer - 1);
        return OutputSize.formulas(axis, axis).get(1);
    }

    private static void parts(Sheet sheet, String id, double left, double y, double size, List<Inked> parts) {
        double x = left;
        int index = 0;
        for (Inked part : parts) {
            sheet.text(id + ":" + index++, part.text(), x, y, Lettering.of(Face.MONO, size, part.ink()));
            x += part.text().length() * Face.MONO_ADVANCE * size;
        }
    }

    /** Of all layers, so that the letters keep their size. */
    private int longest() {
        int longest = 0;
        for (int layer = 1; layer <= chain.count(); layer++) {
            int length = size(layer).parts().stream()
                    .mapToInt(part -> part.text().length())
                    .sum();
            longest = Math.max(longest, length);
        }
        return longest;
    }
}
