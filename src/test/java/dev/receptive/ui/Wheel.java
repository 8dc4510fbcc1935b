package dev.receptive.ui;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** A mouse's wheel, which this screen's robot turns by one pixel at a time. */
final class Wheel {

    private Wheel() {}

    /** A turn of the wheel over a point of a node. */
    static ScrollEvent scroll(Node target, double x, double y, double pixels, boolean shift) {
        Point2D inScene = target.localToScene(x, y);
        Point2D at = target.localToScreen(x, y);
        PickResult pick = new PickResult(target, inScene.getX(), inScene.getY());
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                inScene.getX(),
                inScene.getY(),
                at.getX(),
                at.getY(),
                shift,
                false,
                false,
                false,
                false,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                pick);
    }
}
