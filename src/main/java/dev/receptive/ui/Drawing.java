package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Point;
import java.util.Optional;

/**
 * One gesture that draws the numbers of a row to where the pointer goes. Numbers that it passes between two of its points
 * are drawn in a straight line, and all of it is undone together. It belongs to the document on which it began.
 */
final class Drawing implements Gesture {

    private final Target target;
    private final BenchModel<?> model;
    private final EditedCell begun;
    private Spot last;
    private double y;

    private Drawing(Target target, BenchModel<?> model, Spot first, double y) {
        this.target = target;
        this.model = model;
        this.begun = EditedCell.of(model, first);
        this.last = first;
        this.y = y;
    }

    /** Begins at a point of a target; nothing if its numbers cannot be drawn. */
    static Optional<Drawing> on(Target target, BenchModel<?> model, Point at) {
        return target.drawn(at.y()).isEmpty()
                ? Optional.empty()
                : target.at(at.x(), at.y()).map(spot -> new Drawing(target, model, spot, at.y()));
    }

    /** To another point; one outside is taken as the nearest inside. */
    @Override
    public void to(Point point) {
        Box bounds = target.bounds();
        double next = Math.max(bounds.y(), Math.min(bounds.bottom(), point.y()));
        Optional<Spot> spot = target.at(Math.max(bounds.x(), Math.min(bounds.right(), point.x())), next);
        if (!begun.isStill() || spot.isEmpty()) {
            return;
        }
        int columns = spot.get().column() - last.column();
        draw(last, columns == 0 ? next : y);
        for (int step = 1; step <= Math.abs(columns); step++) {
            double part = step / (double) Math.abs(columns);
            draw(last.moved(0, step * Integer.signum(columns)), y + (next - y) * part);
        }
        last = spot.get();
        y = next;
    }

    private void draw(Spot spot, double height) {
        float value = model.within(spot, (float) target.drawn(height).orElseThrow());
        if (model.value(spot) != value) {
            model.set(spot, value, this);
        }
    }
}
