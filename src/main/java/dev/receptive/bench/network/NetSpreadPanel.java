package dev.receptive.bench.network;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The spread of outputs and of gradients by layer, in the box of the equation; the y axes count powers of ten. */
final class NetSpreadPanel {

    private static final double HEAD = 30;
    private static final double FOOT = 22;
    private static final double BETWEEN = 44;
    private static final double TEXT = 13;
    private static final double NUMBER = 11.5;
    private static final double DOT = 4;
    private static final double OVER = 12;

    /** Of a network that is no more. */
    private static final double OLD = 0.3;

    /** Powers of ten that are told apart; what is smaller lies on the ground. */
    private static final double LEAST = -8;

    /** Powers of ten that an axis has at least: three times as much is not to look like a thousand times. */
    private static final double LEAST_SPAN = 2;

    private final NetTrace trace;
    private final Box box;
    private final Words words;
    private final double unit;
    private final Optional<NetSpread> spread;

    NetSpreadPanel(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.box = layout.equation();
        this.words = words;
        this.unit = layout.unit();
        this.spread = trace.spreadLast();
    }

    boolean isAsked() {
        return NetSpread.isAsked(trace.experiment());
    }

    void draw(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        boolean run = NetRunLines.are(trace.experiment());
        if (run) {
            new NetRunLines(trace, box, words, unit)
                    .draw(sheet); // whether the loss falls is what one wants to know then
        }
        double inset = EquationPlan.INSET * unit;
        double first = box.x() + inset + (run ? NetRunLines.WIDTH * unit : 0);
        double wide = (box.right() - inset - first - BETWEEN * unit) / 2;
        Box left = new Box(first, box.y(), wide, box.height());
        Box right = new Box(left.right() + BETWEEN * unit, box.y(), wide, box.height());
        Sheet inside = new Sheet();
        List<NetSpread.Breadth> rows = spread.map(NetSpread::rows).orElse(List.of());
        String title = spread.map(NetSpread::title).map(words::say).orElse("");
        chart(inside, "spread:outputs", title, left, rows, NetSpread.Breadth::outputs, Ink.OUTPUT);
        chart(
                inside,
                "spread:gradients",
                words.say("network.spread.gradients"),
                right,
                rows,
                NetSpread.Breadth::gradients,
                Ink.GRADIENT);
        sheet.group("spread", trace.spread().isPresent() ? 1 : OLD, inside);
    }

    private void chart(
            Sheet sheet,
            String id,
            String title,
            Box place,
            List<NetSpread.Breadth> rows,
            ToDoubleFunction<NetSpread.Breadth> of,
            Ink ink) {
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TEXT, unit), ink);
        sheet.text(id + ":title", title, place.x(), place.y() + HEAD / 2 * unit, bold, place.width());
        Box area = new Box(
                place.x(),
                place.y() + (HEAD + OVER) * unit,
                place.width(),
                place.height() - (HEAD + OVER + FOOT) * unit);
        Stroke ground = Stroke.of(Ink.LINE, Math.max(0.75, unit));
        sheet.add(new Mark.Line(id + ":ground", area.x(), area.bottom(), area.right(), area.bottom(), ground));
        double low = rows.stream()
                .mapToDouble(row -> power(of.applyAsDouble(row)))
                .min()
                .orElse(-1);
        double high = rows.stream()
                .mapToDouble(row -> power(of.applyAsDouble(row)))
                .max()
                .orElse(0);
        double span = Math.max(LEAST_SPAN, high - low);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double x = area.x() + area.width() * (i + 0.5) / rows.size();
            double part = (power(of.applyAsDouble(rows.get(i))) - low + (span - (high - low)) / 2) / span;
            points.add(new Point(x, area.bottom() - (0.08 + 0.84 * part) * area.height()));
        }
        if (points.size() > 1) {
            sheet.add(new Mark.Path(id + ":line", points, false, Tint.NONE, Stroke.of(ink, Math.max(1.2, 2 * unit))));
        }
        double slot = area.width() / Math.max(1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            point(sheet, id + ":" + i, of.applyAsDouble(rows.get(i)), points.get(i), ink, slot);
            Lettering name = Lettering.of(Face.TEXT, Titles.legible(NUMBER, unit), Ink.TEXT)
                    .withAnchor(Anchor.MIDDLE);
            String said = words.say(trace.names().shortly(rows.get(i).layer()));
            sheet.text(id + ":name:" + i, said, points.get(i).x(), area.bottom() + FOOT / 2 * unit, name, slot);
        }
    }

    private void point(Sheet sheet, String id, double value, Point at, Ink ink, double slot) {
        double r = Math.max(2.5, DOT * unit);
        sheet.rect(id, new Box(at.x() - r, at.y() - r, 2 * r, 2 * r), r, Tint.of(ink), Stroke.NONE);
        Lettering number =
                Lettering.of(Face.MONO, Titles.legible(NUMBER, unit), Ink.TEXT).withAnchor(Anchor.MIDDLE);
        String text = Numerals.text(rounded(value));
        double y = at.y() - (DOT + OVER * 0.75) * unit;
        double size = Titles.legible(NUMBER, unit);
        double wide = text.length() * Face.MONO_ADVANCE * size;
        Box ground = new Box(at.x() - wide / 2, y - size * 0.6, wide, size * 1.2);
        sheet.rect(id + ":ground", ground, 2 * unit, new Tint(Ink.PANEL, 0.85), Stroke.NONE);
        sheet.text(id + ":number", text, at.x(), y, number, slot);
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(new MathContext(2));
    }

    private static double power(double value) {
        return value > 0 ? Math.max(LEAST, Math.log10(value)) : LEAST;
    }
}
