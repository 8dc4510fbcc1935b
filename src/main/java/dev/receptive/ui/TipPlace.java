package dev.receptive.ui;

import dev.receptive.scene.Box;
import java.util.List;

/**
 * Where a tip stands: near its number, inside the stage, over neither that nor its neighbours, and over as little as can be
 * of what else is to be read.
 */
record TipPlace(double width, double height, Box stage) {

    /** Between the tip and what it must not touch. */
    private static final double DISTANCE = 8;

    /** From one place that is looked at to the next. */
    private static final double STEP = 8;

    /** Further from its number than this, a tip belongs to nothing. */
    private static final double FURTHEST = 360;

    private static final double NEIGHBOUR_COST = 1000;
    private static final double COVERED_COST = 0.1;

    /**
     * The best place of a tip of this size.
     *
     * @param number that it is about
     * @param never what it must not cover, where that can be avoided
     * @param rather what else is read, which it covers only where anything else were too far away
     */
    Box near(Box number, List<Box> never, List<Box> rather) {
        double left = Math.max(stage.x(), number.x() - width - FURTHEST);
        double right = Math.min(stage.right() - width, number.right() + FURTHEST);
        double top = Math.max(stage.y(), number.y() - height - FURTHEST);
        double bottom = Math.min(stage.bottom() - height, number.bottom() + FURTHEST);
        double middle = Math.max(left, Math.min(right, number.centreX() - width / 2));
        Box best = new Box(middle, Math.max(top, Math.min(bottom, number.y() - height - DISTANCE)), width, height);
        double least = Double.MAX_VALUE;
        Coverage read = new Coverage(stage, rather);
        for (double y = top; y <= bottom; y += STEP) {
            for (double x = middle - Math.floor((middle - left) / STEP) * STEP; x <= right; x += STEP) {
                Box place = new Box(x, y, width, height);
                double cost = distance(place, number);
                if (cost < least) {
                    cost += NEIGHBOUR_COST * covered(place, never) + COVERED_COST * read.under(place);
                }
                if (cost < least) {
                    least = cost;
                    best = place;
                }
            }
        }
        return best;
    }

    /** From edge to edge, and a little for standing askew. */
    private static double distance(Box place, Box number) {
        double across = Math.max(0, Math.max(number.x() - place.right(), place.x() - number.right()));
        double down = Math.max(0, Math.max(number.y() - place.bottom(), place.y() - number.bottom()));
        double askew = Math.abs(place.centreX() - number.centreX()) + Math.abs(place.centreY() - number.centreY());
        return Math.hypot(across, down) + 0.05 * askew;
    }

    private static double covered(Box place, List<Box> boxes) {
        Box room = place.grow(DISTANCE / 2);
        double covered = 0;
        for (Box box : boxes) {
            covered += Math.max(0, Math.min(room.right(), box.right()) - Math.max(room.x(), box.x()))
                    * Math.max(0, Math.min(room.bottom(), box.bottom()) - Math.max(room.y(), box.y()));
        }
        return covered;
    }
}
