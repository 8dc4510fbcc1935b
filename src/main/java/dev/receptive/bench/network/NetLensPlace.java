package dev.receptive.bench.network;

import dev.receptive.scene.Box;
import java.util.List;
import java.util.Optional;

/**
 * Where a lens stands: the place nearest to what it shows that covers neither that nor anything lit.
 *
 * @param under what it shows
 * @param lit what else it does not cover
 */
record NetLensPlace(NetworkLayout layout, Box under, List<Box> lit) {

    /** From one place that is tried to the next. */
    private static final double STEP = 9;

    /** Nothing where there is no such place. */
    Optional<Box> nearest(double width, double height) {
        double left = layout.equation().x();
        double right = layout.equation().right() - width;
        double top = layout.columns().stream()
                .mapToDouble(column -> column.head().bottom())
                .max()
                .orElse(0);
        double bottom = Math.max(top, layout.equation().y() - height - 3);
        Optional<Box> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (double y = top; y <= bottom; y += STEP) {
            for (double x = left; x <= right; x += STEP) {
                Box box = new Box(x, y, width, height);
                double far = distance(box);
                if (far < least && isFree(box)) {
                    least = far;
                    best = Optional.of(box);
                }
            }
        }
        return best;
    }

    private boolean isFree(Box box) {
        return common(box, under) == 0 && lit.stream().allMatch(each -> common(box, each) == 0);
    }

    private double distance(Box box) {
        double down = Math.max(0, Math.max(box.y() - under.bottom(), under.y() - box.bottom()));
        double across = Math.max(0, Math.max(box.x() - under.right(), under.x() - box.right()));
        return Math.hypot(down, across);
    }

    /** The area that two boxes share. */
    static double common(Box one, Box other) {
        double wide = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double high = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return wide > 0 && high > 0 ? wide * high : 0;
    }
}
