package dev.receptive.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button that holds lines: as high as they are at their own width. */
final class LinedButton extends Button {

    LinedButton(Region lines, double width) {
        setGraphic(new InLines(lines, width));
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Else its height is asked for before its lines have their letters. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
