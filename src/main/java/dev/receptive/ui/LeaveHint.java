package dev.receptive.ui;

import dev.receptive.words.Words;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** How to leave the presentation, at the upper edge of the stage for as long as it takes to read it. */
final class LeaveHint extends Label {

    private final PauseTransition reading = new PauseTransition(Duration.seconds(5));

    LeaveHint(Words words) {
        super(words.say("view.present.leave"));
        setId("leave-hint");
        getStyleClass().add("stage-tip");
        setMouseTransparent(true);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(10));
        reading.setOnFinished(event -> setVisible(false));
    }

    /** Shows it for a while, or hides it at once. */
    void show(boolean wanted) {
        setVisible(wanted);
        reading.stop();
        if (wanted) {
            reading.playFromStart();
        }
    }
}
