package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** A question about cells is answered on the stage: by clicks, by dragging and by the keyboard. */
class LessonCellsTest extends LessonsInWindow {

    private int picked() {
        return open.fx(() -> taken().page().orElseThrow().picks().picked().size());
    }

    @Test
    void cellsAreAnsweredByClicksOnTheStage() {
        begin();
        open.run(() -> taken().go(4));
        open.run(open::layOut);
        for (Spot spot : new Spot[] {Spot.of("input", 1, 1), Spot.of("input", 1, 2), Spot.of("input", 2, 1)}) {
            open.click(spot);
        }
        open.press("answer-submit");
        assertThat(isHeldBack()).isTrue();
        assertThat(says("Not yet")).isTrue();
        open.click(Spot.of("input", 2, 2));
        open.run(open::layOut);
        open.press("answer-submit");
        assertThat(isHeldBack()).isFalse();
        assertThat(says("Right")).isTrue();
    }

    @Test
    void aDragOverCellsChoosesARectangle() {
        begin();
        open.run(() -> taken().go(4));
        open.point(open.at(Spot.of("input", 1, 1)));
        open.robot.press(MouseButton.PRIMARY);
        open.point(open.at(Spot.of("input", 2, 1)));
        assertThat(picked()).isEqualTo(2);
        open.point(open.at(Spot.of("input", 2, 2)));
        open.robot.release(MouseButton.PRIMARY);
        assertThat(picked()).isEqualTo(4);
        open.click(Spot.of("input", 0, 0));
        assertThat(picked()).isEqualTo(5);
    }

    @Test
    void aQuestionAboutCellsIsAnsweredByTheKeyboardAlone() {
        begin();
        open.run(() -> taken().go(4));
        open.focusStage();
        open.keys(KeyCode.SPACE);
        assertThat(open.label("notice-text")).contains("Enter");
        open.keys(KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.DOWN, KeyCode.RIGHT);
        open.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        open.chord(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(picked()).isEqualTo(4);
        open.keys(KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(isHeldBack()).isFalse();
        assertThat(says("Right")).isTrue();
    }
}
