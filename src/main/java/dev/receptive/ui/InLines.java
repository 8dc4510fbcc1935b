package dev.receptive.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What a button holds, in lines of a width of its own: a button does not tell it how wide it will be. */
final class InLines extends StackPane {

    private final Region content;
    private double width;

    InLines(Region content, double width) {
        super(content);
        this.content = content;
        this.width = width;
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        setMaxWidth(USE_PREF_SIZE);
    }

    /** Breaks the lines at another width. */
    void within(double wide) {
        if (wide != width) {
            width = wide;
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double unknown) {
        return content.prefHeight(width);
    }
}
