package dev.receptive.bench.network;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Plot;
import dev.receptive.figure.PlotPoints;
import dev.receptive.figure.Scale;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
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
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The probability of the class of before over a change of the image, those of other winners thin behind it, and the present place. */
final class NetCurvePlot {

    private static final List<Integer> PERCENTS = List.of(0, 50, 100);

    /** With a little room for what stands at the ends. */
    private static final Scale ALL = new Scale(-5, 105);

    private static final float PERCENT = 100;

    /** Of a curve of a picture that is no more. */
    private static final double OLD = 0.3;

    private static final double HEAD = 22;
    private static final double FOOT = 21;
    private static final double SIDE = 48;
    private static final double TEXT = 12;
    private static final double LETTERS = 11;
    private static final double POINT = 11;
    private static final double TICK = 4;

    /** From the label of a curve to that of another, in letters. */
    private static final double APART = 1.6;

    private final NetTrace trace;
    private final Words words;
    private final double unit;
    private final Box room;
    private final NetAxis axis;
    private final Plot plot;

    NetCurvePlot(NetTrace trace, NetAxis axis, Box room, Words words, double unit) {
        this.trace = trace;
        this.words = words;
        this.unit = unit;
        this.room = room;
        this.axis = axis;
        double left = room.x() + SIDE * unit;
        double right = room.right() - (EquationPlan.INSET + 4) * unit;
        Box area =
                new Box(left, room.y() + HEAD * unit, right - left, Math.max(1, room.height() - (HEAD + FOOT) * unit));
        this.plot = new Plot(area, new Scale(axis.low(), axis.high()), ALL, unit);
    }

    /** A point for each place that can be chosen, once the curve is there. */
    List<Target> targets() {
        return trace.moving().curve().stream()
                .map(curve -> (Target) points(curve))
                .toList();
    }

    private PlotPoints points(NetCurve curve) {
        int of = trace.moving().answer();
        List<Float> heights = IntStream.range(0, curve.stops())
                .mapToObj(stop -> PERCENT * curve.share(stop, of))
                .toList();
        Plane plane = new Plane(NetTensors.CURVE, 0, 1, curve.stops());
        return new PlotPoints(plane, heights, plot, POINT * unit, Touch.READ, Ink.OUTPUT);
    }

    void draw(Sheet sheet) {
        head(sheet);
        axes(sheet);
        Optional<NetCurve> known = trace.moving().curveLast().filter(curve -> curve.axis() == axis);
        known.ifPresent(curve -> {
            Sheet curves = new Sheet();
            curves(curves, curve);
            sheet.group("curve", trace.moving().curve().isPresent() ? 1 : OLD, curves);
        });
        present(sheet);
    }

    private void head(Sheet sheet) {
        double y = room.y() + HEAD / 2 * unit;
        double size = Titles.legible(TEXT, unit);
        Lettering bold = Lettering.of(Face.TEXT_BOLD, size, Ink.OUTPUT);
        String title =
                words.say("network.curve", trace.names().label(trace.moving().answer()));
        double half = room.width() / 2 - EquationPlan.INSET * unit;
        sheet.text("curve:title", title, room.x() + EquationPlan.INSET * unit, y, bold, half);
        Lettering muted = Lettering.of(Face.TEXT, size, Ink.MUTED).withAnchor(Anchor.END);
        sheet.text(
                "curve:axis",
                words.say("network.curve." + axis.code()),
                plot.area().right(),
                y,
                muted,
                half);
    }

    private void axes(Sheet sheet) {
        Stroke fine = Stroke.of(Ink.LINE, Math.max(0.75, unit));
        Stroke strong = Stroke.of(Ink.MUTED, Math.max(1, 1.3 * unit));
        Box area = plot.area();
        double size = Titles.legible(LETTERS, unit);
        Lettering middle = Lettering.of(Face.MONO, size, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        for (int mark : axis.marks()) {
            double x = plot.px(mark);
            Stroke stroke = mark == axis.still() ? fine : strong;
            double top = mark == axis.still() ? area.y() : area.bottom() - TICK * unit;
            sheet.add(new Mark.Line("curve:x:" + mark, x, top, x, area.bottom(), stroke));
            String text = Numerals.text(BigDecimal.valueOf(mark));
            sheet.text("curve:x:text:" + mark, text, x, area.bottom() + FOOT / 2 * unit, middle);
        }
        Lettering end = Lettering.of(Face.MONO, size, Ink.MUTED).withAnchor(Anchor.END);
        for (int percent : PERCENTS) {
            double y = plot.py(percent);
            sheet.add(new Mark.Line("curve:y:" + percent, area.x(), y, area.right(), y, percent == 0 ? strong : fine));
            sheet.text("curve:y:text:" + percent, percent + " %", area.x() - 5 * unit, y, end, (SIDE - 5) * unit);
        }
    }

    private void curves(Sheet sheet, NetCurve curve) {
        int of = trace.moving().answer();
        List<Integer> others = curve.winners(of);
        for (int other : others) {
            line(sheet, curve, other, Stroke.of(Ink.MUTED, Math.max(1, 1.25 * unit)));
        }
        line(sheet, curve, of, Stroke.of(Ink.OUTPUT, Math.max(2, 2.5 * unit)));
        List<Point> named = new ArrayList<>();
        name(sheet, curve, of, Ink.OUTPUT, named);
        for (int other : others) {
            name(sheet, curve, other, Ink.TEXT, named);
        }
    }

    private Point point(NetCurve curve, int stop, int of) {
        return plot.point(axis.stops().get(stop), PERCENT * curve.share(stop, of));
    }

    private void line(Sheet sheet, NetCurve curve, int of, Stroke stroke) {
        List<Point> points = IntStream.range(0, curve.stops())
                .mapToObj(stop -> point(curve, stop, of))
                .toList();
        sheet.add(new Mark.Path("curve:" + of, points, false, Tint.NONE, stroke));
    }

    /** A curve has its class at a place where that is the largest, over or under it, and clear of other names. */
    private void name(Sheet sheet, NetCurve curve, int of, Ink ink, List<Point> named) {
        double size = Titles.legible(TEXT, unit);
        Optional<Point> best = IntStream.range(0, curve.stops())
                .filter(stop -> curve.winner(stop) == of)
                .boxed()
                .sorted((one, other) -> Float.compare(curve.share(other, of), curve.share(one, of)))
                .map(stop -> under(point(curve, stop, of), size))
                .filter(place -> named.stream().allMatch(other -> Math.abs(other.x() - place.x()) > APART * size))
                .findFirst();
        best.ifPresent(place -> {
            named.add(place);
            double half = size * 0.55;
            Box ground = new Box(place.x() - half, place.y() - half, 2 * half, 2 * half);
            sheet.rect("curve:" + of + ":ground", ground, 3 * unit, new Tint(Ink.PANEL, 0.85), Stroke.NONE);
            Lettering bold = Lettering.of(Face.MONO_BOLD, size, ink).withAnchor(Anchor.MIDDLE);
            Object label = trace.names().label(of);
            String text = label instanceof Sentence said ? words.say(said) : label.toString();
            sheet.text("curve:" + of + ":name", text, place.x(), place.y(), bold);
        });
    }

    /** Under a point of a curve, or over it where it is low; inside the plot. */
    private Point under(Point point, double size) {
        Box area = plot.area();
        double y = point.y() + size;
        double inside = y > area.bottom() - size * 0.6 ? point.y() - size : y;
        double x = Math.max(area.x() + size * 0.7, Math.min(area.right() - size * 0.7, point.x()));
        return new Point(x, inside);
    }

    /** Where the image is now. */
    private void present(Sheet sheet) {
        Box area = plot.area();
        int now = trace.experiment().given().move().on(axis);
        double x = plot.px(now);
        Stroke line = new Stroke(Tint.of(Ink.FOCUS), Math.max(1.25, 1.75 * unit), true);
        sheet.add(new Mark.Line("curve:now", x, area.y(), x, area.bottom(), line));
        int last = trace.layers() - 1;
        float was = trace.value(last, trace.moving().answer());
        float winner = trace.value(last, trace.answer());
        if (trace.answer() != trace.moving().answer()) {
            dot(sheet, "curve:now:other", plot.point(now, PERCENT * winner), Ink.TEXT);
        }
        dot(sheet, "curve:now:was", plot.point(now, PERCENT * was), Ink.OUTPUT);
    }

    private void dot(Sheet sheet, String id, Point at, Ink ink) {
        double r = Math.max(2.5, 4.5 * unit);
        Box box = new Box(at.x() - r, at.y() - r, 2 * r, 2 * r);
        sheet.rect(id, box, r, Tint.of(ink), Stroke.of(Ink.PANEL, Math.max(0.75, unit)));
    }
}
