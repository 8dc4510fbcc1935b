package dev.receptive.ui;

import dev.receptive.scene.Box;
import java.util.List;

/**
 * Where a sentence floats over the stage: in the middle of its lower edge, or in its upper right corner, if nothing is read
 * there, else the nearest place to that where it covers nothing, or as little as can be.
 *
 * @param now what is read there
 * @param later what will be read there: where nothing is free of both, what is read now counts alone
 */
record FreePlace(Box stage, List<Box> now, List<Box> later) {

    /** How much more counts what is read now. */
    private static final double SOON = 1000;

    /** From one place that is looked at to the next. */
    private static final double STEP = 8;

    /** A place, and the area there of what is read, weighed. */
    record Candidate(Box place, double covered) {

        /** How much of the place lies over what is read now. */
        double part() {
            return covered / (SOON * place.width() * place.height());
        }
    }

    /** Near the middle of the lower edge. */
    Candidate of(double width, double height) {
        return near((stage.x() + right(width)) / 2, bottom(height), width, height);
    }

    /** Near the upper right corner. */
    Candidate inCorner(double width, double height) {
        return near(right(width), stage.y(), width, height);
    }

    private double right(double width) {
        return Math.max(stage.x(), stage.right() - width);
    }

    private double bottom(double height) {
        return Math.max(stage.y(), stage.bottom() - height);
    }

    private Candidate near(double wantedX, double wantedY, double width, double height) {
        double left = stage.x();
        double right = right(width);
        double lowest = wantedY + Math.floor((bottom(height) - wantedY) / STEP) * STEP;
        Coverage present = new Coverage(stage, now);
        Coverage future = new Coverage(stage, later);
        Candidate best = new Candidate(new Box(wantedX, wantedY, width, height), Double.MAX_VALUE);
        double least = Double.MAX_VALUE;
        for (double y = lowest; y >= stage.y(); y -= STEP) {
            for (double x = wantedX - Math.floor((wantedX - left) / STEP) * STEP; x <= right; x += STEP) {
                Box place = new Box(x, y, width, height);
                double covered = SOON * present.under(place) + future.under(place);
                double away = Math.hypot(x - wantedX, y - wantedY);
                if (covered < best.covered() || (covered == best.covered() && away < least)) {
                    best = new Candidate(place, covered);
                    least = away;
                }
            }
        }
        return best;
    }
}
