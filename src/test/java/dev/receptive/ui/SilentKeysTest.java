package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A key of the list of keys that can do nothing on a bench says so: nothing is ignored in silence. */
class SilentKeysTest extends OneWindowOnEveryBench {

    private void press(KeyCode code, boolean alt) {
        open.run(() -> {
            open.window.notice().hide();
            open.window.stage().requestFocus();
            Node owner = open.stage.getScene().getFocusOwner();
            Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
        });
        open.settle();
    }

    private List<Object> state() {
        return open.fx(() -> {
            BenchState<?> state = open.session.model().state();
            boolean typing = open.window.stage().editor().isVisible();
            return List.of(state.experiment(), state.pace(), typing);
        });
    }

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aKeyDoesSomethingOrSaysWhyNot(Bench<?> bench) {
        open.begin(bench);
        for (KeyCode code : List.of(KeyCode.Q, KeyCode.DIGIT9, KeyCode.LEFT, KeyCode.DOWN)) {
            List<Object> before = state();
            press(code, code.isArrowKey());
            boolean told = open.fx(() -> open.window.notice().isVisible());
            assertThat(told || !state().equals(before)).as("%s", code).isTrue();
        }
    }
}
