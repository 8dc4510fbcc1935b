package dev.receptive.ui;

import javafx.scene.layout.Region;

/** Two columns one under the other, of which one has its room first and the other what is left; both scroll. */
abstract class TwoPart extends Region {

    private final Region upper;
    private final Region lower;

    TwoPart(Region upper, Region lower) {
        this.upper = upper;
        this.lower = lower;
        getChildren().addAll(upper, lower);
        setMinHeight(0);
    }

    /** How high the upper part is, of so much room. */
    abstract double upperHeight(double width, double room);

    final Region upper() {
        return upper;
    }

    final Region lower() {
        return lower;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double room = getHeight() - y - snappedBottomInset();
        double high = snapSizeY(Math.max(0, Math.min(room, upperHeight(width, room))));
        upper.resizeRelocate(x, y, width, high);
        lower.resizeRelocate(x, y + high, width, Math.min(room - high, lower.prefHeight(width)));
    }
}
