package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import dev.receptive.words.Language;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, fields and the clipboard as hands use them, where an enemy's hands found them wanting. */
class HandsOnControlsTest extends WindowOnEveryBench {

    @BeforeEach
    void english() {
        open.run(() -> open.session.language(Language.ENGLISH));
    }

    private String view() {
        return open.fx(() -> String.valueOf(((ComboBox<?>) open.find("view")).getValue()));
    }

    private void type(String id, String text) {
        open.run(() -> {
            TextField field = (TextField) open.find(id);
            field.requestFocus();
            field.setText(text);
        });
        open.keys(KeyCode.ENTER);
    }

    private String text(String id) {
        return open.fx(() -> ((TextField) open.find(id)).getText());
    }

    private boolean complains() {
        return open.fx(() -> open.stage.getScene().getRoot().lookupAll(".field-problem").stream()
                .anyMatch(Node::isVisible));
    }

    @Test
    void whatTheArrowsPassInAnOpenListIsNotChosen() {
        example("padding");
        String before = view();
        open.run(() -> {
            ComboBox<?> list = (ComboBox<?>) open.find("view");
            list.requestFocus();
            list.show();
            list.getSelectionModel().selectNext();
            list.getSelectionModel().selectNext();
        });
        assertThat(open.fx(() -> open.session.model().state().experiment().toString()))
                .as("not yet")
                .doesNotContain("VECTORS")
                .doesNotContain("MATRIX");
        open.run(() -> ((ComboBox<?>) open.find("view")).hide());
        assertThat(view()).isNotEqualTo(before);
    }

    @Test
    void whatIsTypedInOneFieldAndThenInAnotherIsUndoneInTwoSteps() {
        example("padding");
        type("input-size-height", "6");
        type("input-size-width", "7");
        open.run(() -> open.session.model().undo());
        assertThat(text("input-size-height")).isEqualTo("6");
        assertThat(text("input-size-width")).isEqualTo("5");
    }

    @Test
    void aComplaintAboutWhatIsNotTypedAnyMoreGoesWithTheNextKey() {
        example("padding");
        type("stride-height", "1");
        open.run(() -> open.window.stage().requestFocus());
        open.run(() -> ((Button) open.find("stride-height-less")).fire());
        assertThat(complains()).as("a stride of 0").isTrue();
        assertThat(text("stride-height")).isEqualTo("1");
        open.keys(KeyCode.K);
        assertThat(complains()).isFalse();
    }

    @Test
    void plusCountsFromTheNumberThatIsThereWhenNonsenseIsTyped() {
        example("padding");
        type("kernel-size-height", "99");
        assertThat(complains()).isTrue();
        open.keys(KeyCode.UP);
        assertThat(text("kernel-size-height")).isEqualTo("4");
    }

    @Test
    void aWholeGridIsPastedIntoTheChannelThatIsChosen() {
        example("two-channels");
        open.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("9\t9\t9\n9\t9\t9\n9\t9\t9");
            Clipboard.getSystemClipboard().setContent(content);
            open.window.stage().grid(new Spot("input", 1, 0, 0)).take(new Spot("input", 1, 0, 0));
        });
        open.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.V).release(KeyCode.SHIFT, KeyCode.CONTROL);
        open.settle();
        assertThat(open.<Float>fx(() -> open.session.model().value(new Spot("input", 1, 2, 2))))
                .isEqualTo(9);
        assertThat(open.<Float>fx(() -> open.session.model().value(new Spot("input", 0, 2, 2))))
                .isEqualTo(8);
    }

    @Test
    void aNumberOfAsManyDigitsAsAFieldTakesIsSeenWhole() {
        example("learn");
        type("network-train-examples", "50000");
        assertThat(open.<Boolean>fx(() -> {
                    open.layOut();
                    TextField field = (TextField) open.find("network-train-examples");
                    return field.getWidth() >= 5 * 8.1 + 12;
                }))
                .isTrue();
    }
}
