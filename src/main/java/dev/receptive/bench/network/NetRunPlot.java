package dev.receptive.bench.network;

import dev.receptive.figure.Plane;
import dev.receptive.figure.Plot;
import dev.receptive.figure.PlotPoints;
import dev.receptive.figure.Scale;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.train.Evaluation;
import dev.receptive.train.Series;
import dev.receptive.train.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A curve of a run: thin what each batch was, over it the same smoothed, dots for the test after each epoch, and the moment shown. */
final class NetRunPlot {

    /** How much of the past stays in the smoothed curve: it lags behind by some twenty batches. */
    private static final double FACTOR = 0.95;

    /** Where an epoch has few batches that would be epochs: by four. */
    private static final double OF_FEW = 0.8;

    private static final int FEW = 60;

    private static final double HEAD = 26;
    private static final double TEXT = 12;
    private static final double DOT = 3.5;

    /** Where there are many, in pixels. */
    private static final double LEAST_DOT = 1.6;

    private static final double POINT = 10;
    private static final double RAW = 0.45;

    /** Numbers from there on have more digits than there is usually room for beside the y axis. */
    private static final double LONG = 10_000;

    /** Room for them, in units. */
    private static final double WIDE_SIDE = 54;

    /** Of the loss of a guess: what is beyond leaves the plot at its top, once it is over. */
    private static final double PLENTY = 4;

    /** Round numbers on the y axis, at most. */
    private static final int STEPS = 5;

    private final NetRun run;
    private final String tensor;
    private final Series raw;
    private final Series smooth;
    private final double times;
    private final Ink ink;
    private final Plot plot;
    private final double side;
    private final double unit;

    /**
     * @param raw a number for each batch
     * @param times what it is multiplied by, to be shown
     * @param highest the top of the y axis
     */
    NetRunPlot(NetRun run, String tensor, Series raw, double times, double highest, Ink ink, Box room, double unit) {
        this.run = run;
        this.tensor = tensor;
        this.raw = raw;
        this.smooth = raw.smoothed(factor(run));
        this.times = times;
        this.ink = ink;
        this.unit = unit;
        this.side = highest < LONG ? Plot.SIDE : WIDE_SIDE;
        double left = room.x() + side * unit;
        double high = Math.max(1, room.height() - (HEAD + Plot.FOOT) * unit);
        Box area = new Box(left, room.y() + HEAD * unit, Math.max(1, room.right() - left), high);
        this.plot = new Plot(area, new Scale(0, Math.max(1, raw.length())), new Scale(0, highest), unit);
    }

    /** How much of the past stays in the smoothed curves of a run. */
    static double factor(NetRun run) {
        return run.batchesInEpoch() < FEW ? OF_FEW : FACTOR;
    }

    /**
     * A round number that the smoothed losses stay under; of those that went far up and came back, as much as shows where they
     * came to.
     */
    static double top(NetRun run, Series losses, int classes) {
        Series smooth = losses.smoothed(factor(run));
        int end = smooth.length();
        double highest = end == 0 ? 0 : smooth.at(smooth.most(0, end));
        double most = Double.isFinite(highest) ? highest : 0;
        double last = end == 0 ? 0 : smooth.at(end - 1);
        double plenty = PLENTY * Math.log(Math.max(2, classes));
        boolean over = last < plenty || !Float.isFinite(end == 0 ? 0 : losses.at(end - 1));
        most = over ? Math.min(most, plenty) : most;
        double step = Scale.round(Math.max(0.1, most) / STEPS).doubleValue();
        return step * Math.ceil(most / step + 1e-9);
    }

    /** A point for each moment that can be shown, once there are two. */
    Optional<Target> target() {
        int stops = run.moments().size();
        if (stops < 2) {
            return Optional.empty();
        }
        List<Float> heights = new ArrayList<>();
        for (int stop = 0; stop < stops; stop++) {
            heights.add(at(batches(stop)));
        }
        Box area = plot.area();
        double end = plot.px(batches(stops - 1));
        Box reached = new Box(area.x(), area.y(), end - area.x(), area.height());
        Plot part = new Plot(reached, new Scale(0, batches(stops - 1)), plot.y(), unit);
        return Optional.of(
                new PlotPoints(new Plane(tensor, 0, 1, stops), heights, part, POINT * unit, Touch.READ, ink));
    }

    private int batches(int stop) {
        return run.batches(run.moments().get(stop).tally());
    }

    /** The smoothed curve after so many batches; before the first, as after it. */
    float at(int batches) {
        int end = smooth.length();
        return end == 0 ? 0 : (float) (times * smooth.at(Math.max(0, Math.min(end, batches) - 1)));
    }

    void draw(Sheet sheet, String title, ToDoubleFunction<Evaluation> test) {
        Box area = plot.area();
        double size = Titles.legible(TEXT, unit);
        double y = area.y() - HEAD / 2 * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, size, ink);
        sheet.text(tensor + ":title", title, area.x(), y, bold, area.width());
        plot.axes(sheet, tensor, side, 1);
        if (raw.length() > 1) {
            Tint faint = new Tint(ink, RAW);
            path(sheet, tensor + ":raw", raw, new Stroke(faint, Math.max(0.6, 0.8 * unit), false));
            path(sheet, tensor + ":smooth", smooth, Stroke.of(ink, Math.max(1.4, 2.2 * unit)));
        }
        present(sheet);
        double spacing = plot.area().width()
                / Math.max(1, run.training().orElseThrow().evaluations().size());
        double r = Math.max(LEAST_DOT, Math.min(Math.max(2.5, DOT * unit), spacing * 0.45));
        List<Evaluation> tests = run.training().orElseThrow().evaluations();
        int each = apart(tests);
        for (int i = 0; i < tests.size(); i++) {
            if ((i + 1) % each == 0) {
                int batches = run.batches(tests.get(i).tally());
                dot(sheet, tensor + ":test:" + batches, plot.point(batches, test.applyAsDouble(tests.get(i))), r);
            }
        }
    }

    /** Every how many epochs a test has its dot, so that even small ones do not become a band: all, every second, every fourth. */
    private int apart(List<Evaluation> tests) {
        int each = 1;
        while (each < tests.size() && plot.area().width() * each / tests.size() < 2 * LEAST_DOT) {
            each *= 2;
        }
        return each;
    }

    /** As many points as there is room for: of numbers that share a pixel the least and the largest. */
    private void path(Sheet sheet, String id, Series numbers, Stroke stroke) {
        NetCutCurve curve = new NetCutCurve(plot);
        int each = each(numbers.length());
        for (int from = 0; from < numbers.length(); from += each) {
            int to = Math.min(numbers.length(), from + each);
            int least = numbers.least(from, to);
            int most = numbers.most(from, to);
            add(curve, numbers, Math.min(least, most));
            if (least != most) {
                add(curve, numbers, Math.max(least, most));
            }
        }
        curve.draw(sheet, id, stroke);
    }

    private void add(NetCutCurve curve, Series numbers, int index) {
        curve.add(index + 1.0, times * numbers.at(index));
    }

    /** How many share a pixel, or two: 1, 2, 4 and so on, so that a curve that grows keeps its shape. */
    private int each(int count) {
        int each = 1;
        while ((double) count / each > Math.max(2, plot.area().width())) {
            each *= 2;
        }
        return each;
    }

    private void dot(Sheet sheet, String id, Point at, double r) {
        Box box = new Box(at.x() - r, at.y() - r, 2 * r, 2 * r);
        sheet.rect(id, box, r, Tint.of(Ink.PANEL), Stroke.of(Ink.TEXT, Math.min(r * 0.6, Math.max(1.2, 1.6 * unit))));
    }

    /** The moment that the bench shows. */
    private void present(Sheet sheet) {
        Box area = plot.area();
        int batches = run.snapshot().map(Snapshot::tally).map(run::batches).orElse(0);
        double x = plot.px(batches);
        Stroke line = Stroke.of(Ink.FOCUS, Math.max(1.25, 1.75 * unit));
        sheet.add(new Mark.Line(tensor + ":now", x, area.y(), x, area.bottom(), line));
        Point at = plot.point(batches, at(batches));
        double r = Math.max(3, 4.5 * unit);
        Box box = new Box(at.x() - r, at.y() - r, 2 * r, 2 * r);
        sheet.rect(tensor + ":now:dot", box, r, Tint.of(Ink.FOCUS), Stroke.of(Ink.PANEL, Math.max(0.75, unit)));
    }
}
