package dev.receptive.ui;

import dev.receptive.words.Words;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Label;

/** How a presentation is left, over the stage. */
final class LeaveHint extends Label {

    /** For as long as it takes to read it twice: it covers what lies there. */
    private static final Executor AFTER = CompletableFuture.delayedExecutor(6, TimeUnit.SECONDS, Platform::runLater);

    private int times;

    LeaveHint(Words words) {
        super(words.say("view.present.leave"));
        setId("leave-hint");
        getStyleClass().add("stage-tip");
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Says it for a while. */
    void say() {
        setVisible(true);
        times++;
        int mine = times;
        AFTER.execute(() -> setVisible(isVisible() && mine != times));
    }
}
