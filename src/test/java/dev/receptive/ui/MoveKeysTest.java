package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Alt with the arrow keys moves the image by a pixel, where it can be moved. */
@Tag("thorough")
class MoveKeysTest extends WindowOnDigits {

    private void alt(KeyCode code, boolean shift) {
        open.run(() -> {
            Node owner = open.stage.getScene().getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, true, false));
        });
        open.settle();
    }

    private double slider(String id) {
        return open.fx(() -> ((Slider) open.find(id)).getValue());
    }

    private String said() {
        return open.fx(() -> open.session.model().state().story().now(1e9).narration())
                .key();
    }

    /** A run of them is one edit, and the network answers at once. */
    @Test
    void arrowsWithAltMoveTheImage() {
        float before = share(3);
        for (int i = 0; i < 4; i++) {
            alt(KeyCode.RIGHT, false);
        }
        alt(KeyCode.UP, false);
        assertThat(slider("network-move-right")).isEqualTo(4);
        assertThat(slider("network-move-down")).isEqualTo(-1);
        assertThat(share(3)).isNotEqualTo(before);
        assertThat(said()).startsWith("say.network.moved.");
        open.run(() -> open.session.model().undo());
        assertThat(slider("network-move-right")).isZero();
        assertThat(slider("network-move-down")).isZero();
        assertThat(share(3)).isEqualTo(before);
        assertThat(said()).isEqualTo("say.network.end.class");
    }

    /** However far a slider is moved, it is one edit. */
    @Test
    void aSliderIsOneEdit() {
        float before = share(3);
        for (int number = 1; number <= 9; number++) {
            int to = number;
            open.run(() -> ((Slider) open.find("network-move-down")).setValue(to));
        }
        assertThat(share(3)).isNotEqualTo(before);
        open.run(() -> open.session.model().undo());
        assertThat(share(3)).isEqualTo(before);
    }

    /** Where nothing can be moved, and in a field, the keys are left to others: nothing is edited, and time stands still. */
    @Test
    void elsewhereTheyAreLeftToOthers() {
        alt(KeyCode.RIGHT, true);
        alt(KeyCode.SPACE, false);
        assertThat(slider("network-move-right")).isZero();
        open.run(() -> open.find("network-stack").requestFocus());
        alt(KeyCode.RIGHT, false);
        assertThat(slider("network-move-right")).isZero();

        open.run(() -> {
            open.session.desk().show(Benches.ALL.all().get(0));
            open.window.stage().requestFocus();
        });
        String at = open.fx(() -> open.session.model().current().toString());
        alt(KeyCode.RIGHT, false);
        assertThat(open.fx(() -> open.session.model().current().toString())).isEqualTo(at);
    }

    /** On the stage of pooling they move the input, too. */
    @Test
    void theInputOfAPoolingIsMoved() {
        open.run(() -> {
            open.session.desk().show(Benches.ALL.named("pooling").orElseThrow());
            open.window.stage().requestFocus();
        });
        alt(KeyCode.DOWN, false);
        alt(KeyCode.DOWN, false);
        alt(KeyCode.LEFT, false);
        assertThat(slider("shift-down")).isEqualTo(2);
        assertThat(slider("shift-right")).isEqualTo(-1);
    }

    private Optional<Box> place(int stop) {
        return open.fx(() -> open.session.model().state().standing().place(Spot.of("curve", 0, stop)));
    }

    /** What the change does is asked by a switch, found beside the screen, and a click on the curve goes there. */
    @Test
    void theCurveComesAndIsClicked() {
        assertThat(place(16)).isEmpty();
        open.run(() -> ((CheckBox) open.find("network-curve")).fire());
        open.until(() -> place(16).isPresent());
        open.point(at(Spot.of("curve", 0, 16)));
        open.robot.press(MouseButton.PRIMARY);
        open.robot.release(MouseButton.PRIMARY);
        open.settle();
        assertThat(slider("network-move-right")).isEqualTo(2);
        assertThat(said()).isEqualTo("say.network.moved.same");
        alt(KeyCode.DOWN, false);
        open.until(() -> place(16).isPresent());
        assertThat(slider("network-move-down")).isEqualTo(1);
        open.run(() -> open.session.model().undo());
        open.run(() -> open.session.model().undo());
        assertThat(slider("network-move-right")).isZero();
    }
}
