package dev.receptive.ui;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Point;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * One stroke with a soft brush over a picture that can be painted, or with the eraser. Between two of its points it is
 * straight, and all of it is undone together. It belongs to the document on which it began.
 */
final class Brush implements Gesture {

    /** From the middle of the stroke, in pixels of the picture: so far all is ink, and from there on less and less. */
    private static final double CORE = 0.7;

    private static final double EDGE = 1.9;

    private final Target target;
    private final BenchModel<?> model;
    private final EditedCell begun;
    private final boolean erases;
    private Point last;

    Brush(Target target, BenchModel<?> model, Point at, boolean erases) {
        this.target = target;
        this.model = model;
        this.begun = EditedCell.of(model, target.first());
        this.erases = erases;
        this.last = pixel(at);
        draw(last);
    }

    /** A point of the scene, in pixels of the picture: the middle of the first is (0.5, 0.5). */
    private Point pixel(Point point) {
        Box bounds = target.bounds();
        Spot end = target.last();
        return new Point(
                (point.x() - bounds.x()) / bounds.width() * (end.column() + 1),
                (point.y() - bounds.y()) / bounds.height() * (end.row() + 1));
    }

    @Override
    public void to(Point point) {
        Point next = pixel(point);
        if (begun.isStill() && !next.equals(last)) {
            draw(next);
            last = next;
        }
    }

    private void draw(Point to) {
        Spot end = target.last();
        int top = within((int) Math.floor(Math.min(last.y(), to.y()) - EDGE), end.row());
        int bottom = within((int) Math.ceil(Math.max(last.y(), to.y()) + EDGE), end.row());
        int left = within((int) Math.floor(Math.min(last.x(), to.x()) - EDGE), end.column());
        int right = within((int) Math.ceil(Math.max(last.x(), to.x()) + EDGE), end.column());
        Shape shape = Shape.of(bottom - top + 1, right - left + 1);
        float[] levels = new float[shape.count()];
        boolean changes = false;
        for (int i = 0; i < levels.length; i++) {
            Spot spot = target.first().moved(top + i / shape.size(1), left + i % shape.size(1));
            float before = model.value(spot);
            double ink = ink(spot.column() + 0.5, spot.row() + 0.5, to);
            levels[i] = Math.round(
                    erases
                            ? Math.min(before, Numbers.MAX_LEVEL * (1 - ink))
                            : Math.max(before, Numbers.MAX_LEVEL * ink));
            changes |= levels[i] != before;
        }
        if (changes) {
            model.set(target.first().moved(top, left), Numbers.typed(Tensor.of(shape, levels)), this);
        }
    }

    private static int within(int index, int last) {
        return Math.max(0, Math.min(last, index));
    }

    /** How much ink a pixel gets from a stroke to a point, 0 to 1. */
    private double ink(double x, double y, Point to) {
        double dx = to.x() - last.x();
        double dy = to.y() - last.y();
        double squared = dx * dx + dy * dy;
        double along = squared == 0 ? 0 : ((x - last.x()) * dx + (y - last.y()) * dy) / squared;
        double nearest = Math.max(0, Math.min(1, along));
        double distance = Math.hypot(x - last.x() - nearest * dx, y - last.y() - nearest * dy);
        return Math.max(0, Math.min(1, (EDGE - distance) / (EDGE - CORE)));
    }
}
