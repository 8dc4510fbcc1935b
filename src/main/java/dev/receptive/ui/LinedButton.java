package dev.receptive.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button that holds lines: as high as they are at their own width. */
final class LinedButton extends Button {

    /** Beside the lines. */
    private static final double SIDES = 26;

    private final InLines lines;

    LinedButton(Region content) {
        this.lines = new InLines(content, content.minWidth(-1));
        setGraphic(lines);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** How high it is where it is so wide. */
    double height(double width) {
        lines.within(width - SIDES);
        return prefHeight(width);
    }

    /** Else its height is asked for before its lines have their letters. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
