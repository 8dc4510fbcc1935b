package dev.receptive.bench.activation;

import dev.receptive.figure.Plot;
import dev.receptive.figure.Scale;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Titles.Name;
import dev.receptive.nn.Activation;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The plane with the curve, its derivative, and the shade where the gradient vanishes. It is the same all the time. */
final class FunctionPlot {

    private static final double SHADE = 0.13;

    /** Where along the x axis a curve has its name. */
    private static final double NAMED = 0.97;

    private final ActivationTrace trace;
    private final ActivationLayout layout;
    private final Words words;
    private final Samples samples;
    private final Plot plot;
    private final List<Scale> vanishing;
    private final List<Mark> marks;

    FunctionPlot(ActivationTrace trace, ActivationLayout layout, Words words) {
        this.trace = trace;
        this.layout = layout;
        this.words = words;
        this.samples = Samples.of(trace);
        this.plot = new Plot(layout.plot(), samples.x(), samples.y(trace.function()), layout.unit());
        this.vanishing = samples.vanishing(trace.function().derivative());
        this.marks = drawn();
    }

    Plot plot() {
        return plot;
    }

    /** Where among all numbers the gradient vanishes: what reaches an end of the curve goes on beyond it. */
    List<Scale> vanishing() {
        Scale drawn = plot.x();
        return vanishing.stream()
                .map(part -> new Scale(
                        part.low() <= drawn.low() ? -Double.MAX_VALUE : part.low(),
                        part.high() >= drawn.high() ? Double.MAX_VALUE : part.high()))
                .toList();
    }

    void draw(Sheet sheet) {
        marks.forEach(sheet::add);
    }

    private List<Mark> drawn() {
        Sheet sheet = new Sheet();
        Activation function = trace.function();
        int index = 0;
        for (Scale part : vanishing) {
            plot.band(sheet, "vanishes:" + index++, part, Ink.GRADIENT, SHADE);
        }
        plot.axes(sheet, "axes");
        title(sheet);
        double unit = layout.unit();
        Stroke strong = Stroke.of(Ink.OUTPUT, Math.max(2, 3 * unit));
        plot.curve(sheet, "curve", function.function(), samples.all(), strong);
        // Over the curve: where both are 0, both are seen.
        Stroke dashed = new Stroke(Tint.of(Ink.GRADIENT), Math.max(1.25, 2 * unit), true);
        plot.curve(sheet, "derivative:left", function.derivative(), samples.left(), dashed);
        plot.curve(sheet, "derivative:right", function.derivative(), samples.right(), dashed);
        name(sheet, "curve:name", "f(x)", function.function(), Ink.OUTPUT);
        name(sheet, "derivative:name", "f′(x)", function.derivative(), Ink.GRADIENT);
        legend(sheet);
        return List.copyOf(sheet.marks());
    }

    private void title(Sheet sheet) {
        Titles titles = new Titles(layout.equation().right(), layout.unit());
        Name name = new Name("title:plot", trace.experiment().kind().letters(), Ink.TEXT);
        titles.title(sheet, name, words.say("title.curve"), layout.plot());
    }

    /** A curve has its name over it near its right end, left of where it rises, on a light ground. */
    private void name(Sheet sheet, String id, String text, DoubleUnaryOperator curve, Ink ink) {
        double unit = layout.unit();
        double at = samples.x().at(NAMED);
        double size = Math.max(CellText.SMALLEST, 13 * unit);
        double over = plot.py(curve.applyAsDouble(at)) - size;
        double y = Math.max(plot.area().y() + size * 0.7, over);
        double wide = text.length() * Face.MONO_ADVANCE * size + 4 * unit;
        Box ground = new Box(plot.px(at) - wide, y - size * 0.6, wide, size * 1.2);
        sheet.rect(id + ":ground", ground, 3 * unit, new Tint(Ink.STAGE, 0.8), Stroke.NONE);
        Lettering bold = Lettering.of(Face.MONO_BOLD, size, ink).withAnchor(Anchor.MIDDLE);
        sheet.text(id, text, ground.centreX(), y, bold);
    }

    /** What the shade means; where nothing is shaded, that nothing is. */
    private void legend(Sheet sheet) {
        double unit = layout.unit();
        double y = plot.area().bottom() + (Plot.FOOT + 10) * unit;
        Box key = new Box(plot.area().x(), y - 6 * unit, 12 * unit, 12 * unit);
        sheet.rect("legend:key", key, 2 * unit, new Tint(Ink.GRADIENT, SHADE), Stroke.of(Ink.GRADIENT, unit));
        Lettering text = Lettering.of(Face.TEXT, Math.max(9, 12 * unit), Ink.GRADIENT);
        double x = key.right() + 6 * unit;
        String said =
                words.say(vanishing.isEmpty() ? "plot.nowhere" : "plot.vanishes", (float) ActivationTrace.VANISHES);
        sheet.text("legend", said, x, y, text, plot.area().right() - x);
    }
}
