package dev.receptive.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page of a lesson that is presented, and under it what explains a number, and the controls that the page asks for. */
final class PresentedPage extends TwoPart {

    /** The part of the room that these take at most; more of them scrolls. */
    private static final double MOST = 0.45;

    private final VBox below;

    PresentedPage(Region page) {
        super(page, new VBox());
        this.below = (VBox) lower();
        below.setMinHeight(0);
    }

    /** Shows these under the page. */
    void under(List<? extends Node> nodes) {
        if (!below.getChildren().equals(nodes)) {
            below.getChildren().setAll(nodes);
            nodes.forEach(node -> VBox.setVgrow(node, Priority.SOMETIMES));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return upper().prefHeight(width) + lower().prefHeight(width);
    }

    @Override
    double upperHeight(double width, double room) {
        return room - Math.min(lower().prefHeight(width), room * MOST);
    }
}
