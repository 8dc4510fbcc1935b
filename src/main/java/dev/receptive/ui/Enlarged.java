package dev.receptive.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/** Something in larger letters, with all that belongs to it: on a larger screen it is laid out as on a small one, and drawn larger. */
final class Enlarged extends Region {

    /** So much smaller than wanted at the least. */
    private static final double LEAST = 0.7;

    private static final double STEP = 0.05;

    /** How wide a scroll bar is. */
    private static final double BAR = 14;

    private final StackPane inside = new StackPane();
    private final Scale scale = new Scale(1, 1, 0, 0);
    private double wanted = 1;

    Enlarged() {
        inside.getTransforms().add(scale);
        getChildren().add(inside);
    }

    /** Shows something, so many times as large. */
    void show(Node node, double times) {
        if (!inside.getChildren().contains(node)) {
            inside.getChildren().setAll(node);
        }
        wanted = times;
        requestLayout();
    }

    /** How high it would be, with or without a scroll bar beside it: that may be what makes it too high. */
    private double height(double times) {
        double width = getWidth() / times;
        return Math.max(inside.prefHeight(width), inside.prefHeight(width - BAR));
    }

    /** As large as is wanted, and smaller where it would not be seen whole; what is longer still scrolls. */
    @Override
    protected void layoutChildren() {
        double times = wanted;
        while (times > wanted * LEAST && height(times) > getHeight() / times) {
            times -= wanted * STEP;
        }
        scale.setX(times);
        scale.setY(times);
        inside.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
