package dev.receptive.ui;

import dev.receptive.words.Words;
import javafx.scene.control.Label;

/** How to leave the presentation, near the upper right corner of the stage until something plays: it covers nothing that is read. */
final class LeaveHint extends Label {

    LeaveHint(Words words) {
        super(words.say("view.present.leave"));
        setId("leave-hint");
        getStyleClass().add("stage-tip");
        setMouseTransparent(true);
        setVisible(false);
    }
}
