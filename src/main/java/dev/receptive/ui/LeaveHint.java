package dev.receptive.ui;

import dev.receptive.words.Words;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** How to leave the presentation, in the upper right corner of the stage until something plays. */
final class LeaveHint extends Label {

    LeaveHint(Words words) {
        super(words.say("view.present.leave"));
        setId("leave-hint");
        getStyleClass().add("stage-tip");
        setMouseTransparent(true);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        StackPane.setMargin(this, new Insets(10));
    }
}
