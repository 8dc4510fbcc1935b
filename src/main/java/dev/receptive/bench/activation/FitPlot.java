package dev.receptive.bench.activation;

import dev.receptive.figure.Plot;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The curve, point by point; the line, which bends; and the hinge that is added to it. */
final class FitPlot {

    private final FitTrace trace;
    private final Plot plot;
    private final double unit;

    FitPlot(FitTrace trace, FitLayout layout) {
        this.trace = trace;
        this.plot = layout.plot();
        this.unit = layout.unit();
    }

    void draw(Sheet sheet, FitStand stand, Optional<Spot> asked) {
        plot.axes(sheet, "axes");
        List<Point> points = new ArrayList<>();
        for (int point = 0; point < CurveFit.POINTS; point++) {
            points.add(plot.point(CurveFit.x(point), trace.curve(point)));
        }
        FitLine now = stand.line(trace);
        if (now.layer() == 0) {
            Stroke thin = new Stroke(new Tint(Ink.INPUT, 0.45), Math.max(1, 1.5 * unit), true);
            sheet.add(new Mark.Path("curve:between", points, false, Tint.NONE, thin));
            differences(sheet, now);
        } else {
            before(sheet, now); // a folded line does not follow the curve
        }
        knots(sheet, stand);
        line(sheet, stand);
        hinge(sheet, stand, asked);
        for (int point = 0; point < points.size(); point++) {
            dot(sheet, "curve:" + point, points.get(point), 4.5, Ink.INPUT);
        }
    }

    /** The line that was folded. */
    private void before(Sheet sheet, FitLine now) {
        FitLine before = trace.folded(now.layer() - 1);
        Stroke thin = new Stroke(new Tint(Ink.OUTPUT, 0.6), Math.max(1, 1.5 * unit), true);
        plot.straight(sheet, "before", before.shape()::at, before.shape().bends(), thin);
    }

    /** From the line to the curve, at every point. */
    private void differences(Sheet sheet, FitLine line) {
        Stroke stroke = Stroke.of(Ink.GRADIENT, Math.max(1.5, 2 * unit));
        for (int point = 0; point < CurveFit.POINTS; point++) {
            double x = plot.px(CurveFit.x(point));
            double from = plot.py(trace.curve(point));
            double to = plot.py(line.output().at(point)); // at the edge where it is beyond
            sheet.add(new Mark.Line("off:" + point, x, from, x, to, stroke));
        }
    }

    /** Where the ReLUs begin that are there, as marks on the axis; under a folded line, where it bends. */
    private void knots(Sheet sheet, FitStand stand) {
        double[] places = places(stand.line(trace));
        for (int relu = 0; relu < places.length; relu++) {
            double x = plot.px(places[relu]);
            double foot = plot.area().bottom();
            double r = 5 * unit;
            List<Point> corners = List.of(new Point(x, foot - 2 * r), new Point(x - r, foot), new Point(x + r, foot));
            sheet.add(new Mark.Path("knot:" + relu, corners, true, Tint.of(Ink.FOCUS), Stroke.NONE));
        }
    }

    private static double[] places(FitLine line) {
        return line.layer() == 0
                ? IntStream.range(0, line.relus()).mapToDouble(line::knot).toArray()
                : DoubleStream.of(line.shape().bends())
                        .filter(x -> x > CurveFit.LOW && x < CurveFit.HIGH)
                        .toArray();
    }

    private void line(Sheet sheet, FitStand stand) {
        FitLine from = stand.line(trace);
        FitLine to = stand.next(trace);
        boolean moves = stand.phase() == FitPhase.ADD || stand.phase() == FitPhase.FOLD;
        double part = moves ? Ease.inOut(stand.progress()) : 0;
        double[] bends = DoubleStream.concat(
                        DoubleStream.of(from.shape().bends()),
                        DoubleStream.of(part > 0 ? to.shape().bends() : new double[0]))
                .sorted()
                .distinct()
                .toArray();
        DoubleUnaryOperator between =
                part > 0 ? x -> from.shape().at(x) * (1 - part) + to.shape().at(x) * part : from.shape()::at;
        plot.straight(sheet, "line", between, bends, Stroke.of(Ink.OUTPUT, Math.max(2, 3 * unit)));
    }

    /** The ReLU that is added, as it is or multiplied; or the one that somebody asks for. */
    private void hinge(Sheet sheet, FitStand stand, Optional<Spot> asked) {
        FitLine line = stand.adds() ? stand.next(trace) : stand.line(trace);
        Optional<Integer> pointed = asked.filter(spot -> spot.isIn(FitTensors.WEIGHT) || spot.isIn(FitTensors.KNOT))
                .map(Spot::column);
        if (pointed.isPresent()) {
            hinge(sheet, line.knot(pointed.get()), line.weight(pointed.get()), 1);
        } else if (stand.adds()) {
            double weight = line.weight(stand.relu());
            switch (stand.phase()) {
                case KNOT -> hinge(sheet, line.knot(stand.relu()), 1, Ease.inOut(stand.progress()));
                case SCALE -> hinge(sheet, line.knot(stand.relu()), 1 + (weight - 1) * Ease.inOut(stand.progress()), 1);
                default -> hinge(sheet, line.knot(stand.relu()), weight, 1);
            }
        }
    }

    private void hinge(Sheet sheet, double knot, double slope, double grown) {
        double x = plot.px(knot);
        Stroke dashed = new Stroke(Tint.of(Ink.FOCUS), Math.max(1, 1.5 * unit), true);
        double top = plot.area().bottom() - plot.area().height() * grown;
        sheet.add(new Mark.Line("knot:now", x, plot.area().bottom(), x, top, dashed));
        double end = knot + (CurveFit.HIGH - knot) * grown;
        double[] bends = {CurveFit.LOW, knot, Math.max(knot, end)};
        Stroke strong = Stroke.of(Ink.KERNEL, Math.max(1.75, 2.5 * unit));
        plot.straight(sheet, "hinge", at -> slope * Math.max(0, at - knot), bends, strong);
    }

    private void dot(Sheet sheet, String id, Point at, double radius, Ink ink) {
        double r = Math.max(2.5, radius * unit);
        Box box = new Box(at.x() - r, at.y() - r, 2 * r, 2 * r);
        sheet.rect(id, box, r, Tint.of(ink), Stroke.of(Ink.STAGE, Math.max(0.75, unit)));
    }
}
