package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers of a row as points of a plot, evenly spaced over all of its x axis. Each has a strip of the plot for itself:
 * in it, a point is drawn to wherever the pointer is.
 *
 * @param plane of one row, at least two columns
 * @param values one a column
 * @param size the side of the box around a point
 */
public record PlotPoints(Plane plane, List<Float> values, Plot plot, double size, Touch touch, Ink ink)
        implements Target {

    /** A height is drawn to so many different numbers, or to fewer: round ones. */
    private static final int STEPS = 100;

    public PlotPoints {
        values = List.copyOf(values);
    }

    private int end() {
        return plane.columns() - 1;
    }

    private double part(double x) {
        return (x - plot.area().x()) / plot.area().width();
    }

    @Override
    public Optional<Spot> at(double x, double y) {
        double beside = 0.5 / end();
        boolean inside = part(x) >= -beside
                && part(x) <= 1 + beside
                && y >= plot.area().y()
                && y <= plot.area().bottom();
        int column = (int) Math.max(0, Math.min(end(), Math.round(part(x) * end())));
        return inside ? Optional.of(plane.spot(0, column)) : Optional.empty();
    }

    @Override
    public OptionalDouble drawn(double y) {
        double height = plot.y().at((plot.area().bottom() - y) / plot.area().height());
        BigDecimal step = Scale.round((plot.y().high() - plot.y().low()) / STEPS);
        BigDecimal steps = new BigDecimal(height).divide(step, 0, RoundingMode.HALF_UP);
        return OptionalDouble.of(steps.multiply(step).doubleValue());
    }

    @Override
    public Optional<Box> box(Spot spot) {
        return holds(spot) ? Optional.of(around(spot.column())) : Optional.empty();
    }

    private Box around(int column) {
        double x = plot.area().x() + plot.area().width() * column / end();
        double y = plot.py(values.get(column));
        return new Box(x - size / 2, y - size / 2, size, size);
    }

    /** The middle of a point. */
    public Point point(int column) {
        Box box = around(column);
        return new Point(box.centreX(), box.centreY());
    }

    @Override
    public Stream<Box> boxes(Patch patch) {
        return plane.isOf(patch.first())
                ? IntStream.range(0, patch.count()).mapToObj(patch::spot).flatMap(spot -> box(spot).stream())
                : Stream.empty();
    }

    @Override
    public Optional<Box> around(Patch patch) {
        return boxes(patch).reduce(Box::and);
    }

    @Override
    public Box bounds() {
        return plot.area();
    }

    @Override
    public Spot nearest(Spot spot) {
        return plane.spot(0, Math.max(0, Math.min(end(), spot.column())));
    }

    @Override
    public Spot first() {
        return plane.spot(0, 0);
    }

    @Override
    public Spot last() {
        return plane.spot(0, end());
    }
}
