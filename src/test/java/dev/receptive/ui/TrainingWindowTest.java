package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import dev.receptive.words.Language;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** LeNet learns in the window: started, paused, looked back at, drawn for, undone. */
@Tag("thorough")
class TrainingWindowTest extends WindowOnDigits {

    private static final Spot WEIGHT = new Spot("kernel", 0, 2, 2);

    @BeforeEach
    void planned() {
        example("learn");
    }

    private boolean isRunning() {
        return open.fx(() -> open.find("job-train").isVisible());
    }

    private void pause() {
        fire("job-train");
        open.until(() -> ((Button) open.find("job-train-all")).isVisible());
    }

    @Test
    void aBatchIsAStepAndTheFirstBeginsFromNewWeights() {
        float shipped = value(WEIGHT);
        fire("job-train-batch");
        open.until(() -> batches() == 1);
        float first = value(WEIGHT);
        fire("job-train-batch");
        open.until(() -> batches() == 2);

        assertThat(first).isNotEqualTo(shipped);
        assertThat(value(WEIGHT)).isNotEqualTo(first);
        open.run(() -> open.session.model().undo());
        assertThat(value(WEIGHT)).as("what it knew before").isEqualTo(shipped);
        open.run(() -> open.session.model().redo());
        assertThat(batches()).isNotNegative();
    }

    @Test
    void startedPausedLookedBackDrawnForResumedAndStopped() {
        fire("job-train-all");
        open.until(() -> batches() > 5);
        pause();
        int paused = batches();
        assertThat(isRunning()).isFalse();
        float newest = value(WEIGHT);

        Slider moment = (Slider) open.find("network-train-moment");
        open.robot.type(KeyCode.HOME);
        assertThat(batches()).as("the network's own story stands there").isNegative();
        open.run(() -> moment.setValue(0));
        assertThat(batches()).isZero();
        assertThat(value(WEIGHT)).isNotEqualTo(newest);

        fire("job-train-all");
        stroke(drawn(2, 2), drawn(2, 6));
        float drawn = value(drawn(2, 2));
        open.run(() -> moment.setValue(moment.getMax()));
        open.until(() -> batches() > paused + 5);
        assertThat(value(drawn(2, 2)))
                .as("the stroke is not lost")
                .isEqualTo(drawn)
                .isPositive();
        pause();
        int later = batches();

        open.run(() -> open.session.model().undo());
        open.run(() -> open.session.model().undo());
        assertThat(value(drawn(2, 2))).isZero();
        open.run(() -> moment.setValue(moment.getMax()));
        assertThat(batches()).as("what was learned stays").isEqualTo(later);
    }

    @Test
    void languageThemeAndTabLoseNothingWhileItLearns() {
        fire("job-train-all");
        open.until(() -> batches() > 3);
        open.run(() -> open.session.language(Language.CHINESE));
        open.run(() -> open.session.language(Language.ENGLISH));
        int before = batches();
        open.until(() -> batches() > before);
        assertThat(isRunning()).isTrue();
        open.run(() -> ((CheckBox) open.find("network-train-beside")).fire());
        assertThat(scene()).contains("C1 conv 5×5: kernels", "Batch 0 of 938");
        pause();
    }

    @Test
    void theWindowStaysUntilTheRunIsKept() {
        fire("job-train-batch");
        open.until(() -> batches() == 1);
        WindowEvent asked = new WindowEvent(open.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
        open.run(() -> new Leaving(open.stage, open.session, open.window, open.workshop).asked(asked));
        assertThat(asked.isConsumed()).isTrue();
        open.until(() -> !open.stage.isShowing());
        assertThat(folder.resolve("none").resolve("last.run")).isNotEmptyFile();
    }

    @Test
    void spacePlaysWhileItLearns() {
        fire("job-train-all");
        open.until(() -> batches() > 1);
        open.robot.type(KeyCode.HOME);
        open.robot.type(KeyCode.SPACE);
        open.until(() -> open.session.model().state().playhead().isMoving());
        assertThat(isRunning()).isTrue();
        open.robot.type(KeyCode.SPACE);
        open.until(() -> !open.session.model().state().playhead().isMoving());
        assertThat(isRunning()).isTrue();
        pause();
    }

    /** Presented, too, where no button is. */
    @Test
    void aKeyStartsItPausesItAndBringsItInSight() {
        open.robot.type(KeyCode.HOME);
        assertThat(scene()).doesNotContain("Epoch ");
        open.robot.type(KeyCode.F11);
        open.robot.type(KeyCode.T);
        open.until(() -> batches() > 1);
        assertThat(scene()).contains("Epoch 1 of 5");
        open.robot.type(KeyCode.T);
        open.robot.type(KeyCode.F11);
        open.until(() -> ((Button) open.find("job-train-all")).isVisible());
        assertThat(open.label("job-train-told")).isEqualTo("Paused.");
    }

    /** What a run cannot follow any more is said, and not silently put off. */
    @Test
    void whatCountsFromTheNextStartOnSaysSo() {
        fire("job-train-batch");
        open.until(() -> batches() == 1);
        type("network-train-batch", "32");
        assertThat(open.label("job-train-told")).contains("next “Start over”");
    }
}
