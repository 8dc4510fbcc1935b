package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Another network is chosen, or written. */
class NetworkChoiceTest extends WindowOnDigits {

    private void choose(int index) {
        open.run(() ->
                ((ComboBox<?>) open.find("network-kind")).getSelectionModel().select(index));
    }

    private String chosen() {
        return open.fx(
                () -> ((ComboBox<?>) open.find("network-kind")).getValue().toString());
    }

    private void write(String text) {
        open.run(() -> {
            TextField field = (TextField) open.find("network-stack");
            field.requestFocus();
            field.setText(text);
        });
        open.keys(KeyCode.ENTER);
    }

    @Test
    void anotherNetworkSaysThatItHasLearnedNothingAndIsTakenBack() {
        Object before = open.fx(() -> open.session.model().state().experiment());
        choose(2);
        assertThat(open.label("facts")).contains("drawn at random (seed 1): it has learned nothing yet");
        assertThat(open.find("network-seed").isVisible()).isTrue();
        open.run(() -> open.session.model().undo());
        assertThat(open.fx(() -> open.session.model().state().experiment())).isEqualTo(before);
        assertThat(chosen()).isEqualTo("LeNet");
    }

    @Test
    void layersAreWrittenAndAMistakeStaysWithItsWord() {
        write("conv 3 5x5, relu, maxpool 4, flaten, dense 10");
        assertThat(open.fx(() -> open.stage.getScene().getRoot().lookupAll(".floating").stream()
                        .filter(node -> node.isVisible() && node instanceof Label)
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .containsExactly("Character 30: unknown layer \"flaten\"; did you mean \"flatten\"?");
        assertThat(chosen()).isEqualTo("LeNet");
        write("conv 3 5x5, relu, maxpool 4, flatten, dense 10");
        assertThat(chosen()).isEqualTo("your own");
        assertThat(open.label("facts")).contains("Parameters: 1168.");
    }
}
