package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person does before LeNet: draw, look, have all digits read. */
@Tag("thorough")
class DigitWindowTest extends WindowOnDigits {

    @Test
    void aStrokeChangesWhatTheNetworkSaysAndIsUndoneWhole() {
        assertThat(share(3)).isGreaterThan(0.99f);
        fire("network-clear");
        assertThat(share(3)).isBetween(0.05f, 0.2f);
        float before = share(1);

        stroke(drawn(4, 14), drawn(10, 14), drawn(16, 14), drawn(23, 14));
        assertThat(value(drawn(12, 14))).isEqualTo(255);
        assertThat(value(drawn(12, 20))).isZero();
        assertThat(share(1)).isGreaterThan(0.9f);

        open.robot.press(KeyCode.SHIFT);
        stroke(drawn(12, 10), drawn(12, 18));
        open.robot.release(KeyCode.SHIFT);
        assertThat(value(drawn(12, 14))).as("erased").isZero();
        open.run(() -> open.session.model().undo());
        assertThat(value(drawn(12, 14))).isEqualTo(255);
        open.run(() -> open.session.model().undo());
        assertThat(value(drawn(12, 14))).as("all of the stroke").isZero();
        assertThat(share(1)).isEqualTo(before);
    }

    private void mouse(EventType<MouseEvent> type, Spot spot) {
        Point2D at = at(spot);
        open.run(() -> {
            StageView stage = open.window.stage();
            Point2D in = stage.screenToLocal(at);
            Point2D inScene = stage.localToScene(in);
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            stage.fireEvent(new MouseEvent(
                    type,
                    inScene.getX(),
                    inScene.getY(),
                    at.getX(),
                    at.getY(),
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    down,
                    false,
                    false,
                    false,
                    false,
                    !down,
                    new PickResult(stage, inScene.getX(), inScene.getY())));
        });
    }

    /** A busy system reports the release, and not all that was between. */
    @Test
    void aStrokeEndsWhereItIsReleased() {
        fire("network-clear");
        mouse(MouseEvent.MOUSE_PRESSED, drawn(4, 14));
        mouse(MouseEvent.MOUSE_RELEASED, drawn(23, 14));
        assertThat(value(drawn(12, 14))).isEqualTo(255);
        assertThat(value(drawn(23, 14))).isEqualTo(255);
        open.run(() -> open.session.model().undo());
        assertThat(value(drawn(4, 14))).as("all of the stroke").isZero();
    }

    /** The steps between a drawing and the network are switches, and matter: a small digit in a corner. */
    @Test
    void withoutItsPreparationADrawingIsAnother() {
        fire("network-clear");
        stroke(drawn(2, 2), drawn(5, 2), drawn(8, 2));
        float prepared = share(1);
        assertThat(prepared).isGreaterThan(0.9f);
        assertThat(value(new Spot("input", 0, 14, 14))).isGreaterThan(0.5f);
        for (String step : List.of("network-crop", "network-scale", "network-centre")) {
            open.run(() -> ((CheckBox) open.find(step)).fire());
        }
        assertThat(value(new Spot("input", 0, 14, 14))).isZero();
        assertThat(value(new Spot("input", 0, 5, 2))).isEqualTo(1);
    }

    /** All test digits are read beside the screen; then the way leads from mistake to mistake. */
    @Test
    void theAccuracyIsTheStatedOneAndTheMistakesCanBeWalked() {
        fire("job-digits");
        open.until(() -> open.session.model().state().subject().facts().size() > 1);
        String facts = open.label("facts");
        assertThat(facts).contains("98.63 %").contains("137");
        for (int i = 0; i < 3; i++) {
            fire("network-wrong");
            int label = Integer.parseInt(open.fx(
                    () -> ((ComboBox<?>) open.find("network-label")).getValue().toString()));
            assertThat(share(label)).as("the digit that it is").isLessThan(0.5f);
        }
    }

    @Test
    void fortyFourMapsAreOneStopForTheTabulator() {
        open.keys(KeyCode.TAB);
        assertThat(open.fx(() -> open.window.stage().isFocused())).isFalse();
        open.run(() -> open.window.stage().requestFocus());
        open.chord(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(open.fx(() -> open.window.stage().isFocused())).isFalse();
    }
}
