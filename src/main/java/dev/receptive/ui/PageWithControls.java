package dev.receptive.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A page of a lesson that is presented, and the controls that it asks for under it. */
final class PageWithControls extends TwoPart {

    /** The part of the room that the controls take at most; more of them scroll. */
    private static final double MOST = 0.45;

    PageWithControls(Region page, Region controls) {
        super(page, controls);
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
