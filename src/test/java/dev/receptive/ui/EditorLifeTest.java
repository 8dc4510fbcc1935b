package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.mixing.Net;
import dev.receptive.document.Document;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is typed comes to stand where it was typed for, or nowhere; whatever else happens meanwhile. */
class EditorLifeTest extends OneWindowOnEveryBench {

    private float value(String grid, int row, int column) {
        return open.fx(() -> open.model().value(Spot.of(grid, row, column)));
    }

    private boolean isEditing() {
        return open.fx(() -> open.window.stage().editor().isVisible());
    }

    private TextField field(String id) {
        return (TextField) open.find(id);
    }

    @Test
    void turningThePageTakesTheNumberFirst() {
        open.keys(KeyCode.E);
        open.robot.write("77");
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(isEditing()).isFalse();
        open.clickStage();
        assertThat(value("kernel", 0, 0)).isNotEqualTo(77);
        open.run(() -> open.model().undo());
        assertThat(value("kernel", 0, 0)).isEqualTo(77);
    }

    @Test
    void turningThePageToASmallerGridBreaksNothing() {
        open.run(() -> open.session.openExample(open.session.examples().get(11)));
        Spot last = open.fx(() -> EveryBench.editable(open.model().state().targets()).stream()
                .filter(spot -> spot.isIn("kernel"))
                .reduce((before, after) -> after)
                .orElseThrow());
        open.run(() -> open.window.stage().editor().open(last, "7"));
        open.run(() -> open.session.openExample(open.session.examples().get(0)));
        open.clickStage();
        assertThat(isEditing()).isFalse();
    }

    @Test
    void whatIsNoNumberIsLetGoAndSaidWhenThePageTurns() {
        open.keys(KeyCode.E);
        open.robot.write("7x");
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(isEditing()).isFalse();
        assertThat(open.label("notice-text")).startsWith("“7x” is not a number.");
    }

    @Test
    void aButtonBesideTheStageTakesTheNumberBeforeItChangesTheSize() {
        open.keys(KeyCode.E);
        open.robot.write("77");
        open.press("kernel-size-height-more");
        assertThat(value("kernel", 0, 0)).isEqualTo(77);
        assertThat(open.state().experiment().kernels().slices().get(0).height()).isEqualTo(4);
    }

    @Test
    void aBlockForACellThatIsLetGoIsNotPasted() {
        open.keys(KeyCode.E);
        open.robot.write("77");
        open.run(() -> {
            TextField field = (TextField) open.stage.getScene().lookup("#cell-editor");
            open.session.openExample(open.session.examples().get(0));
            ClipboardContent block = new ClipboardContent();
            block.putString("1\t2\n3\t4");
            Clipboard.getSystemClipboard().setContent(block);
            field.paste();
        });
        assertThat(isEditing()).isFalse();
        assertThat(open.state().experiment())
                .isEqualTo(open.session.examples().get(0).experiment());
    }

    @Test
    void savingTakesTheNumber() {
        open.keys(KeyCode.E);
        open.robot.write("77");
        open.run(() -> open.session.save(folder.resolve("typed.yaml")));
        assertThat(open.state().opened().document().experiment())
                .isEqualTo(open.state().experiment());
        assertThat(value("kernel", 0, 0)).isEqualTo(77);
    }

    @Test
    void aDragEndsWithWhatItWasFor() {
        open.robot.drag(open.at(Spot.of("kernel", 0, 0)), MouseButton.PRIMARY).moveBy(0, -30);
        open.robot.type(KeyCode.PAGE_DOWN);
        float before = value("kernel", 0, 0);
        open.robot.moveBy(0, -60);
        open.robot.drop();
        assertThat(value("kernel", 0, 0)).isEqualTo(before);
    }

    @Test
    void whatIsTypedIntoAFieldIsForTheExperimentThatIsOpen() {
        open.run(() -> {
            field("stride-height").requestFocus();
            field("stride-height").setText("2");
        });
        open.keys(KeyCode.PAGE_DOWN);
        open.focusStage();
        assertThat(open.state().experiment())
                .isEqualTo(open.session.examples().get(4).experiment());
        open.run(() -> open.model().undo());
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(2);
    }

    @Test
    void whatCannotBeInAFieldIsLetGoAndSaidWhenThePageTurns() {
        open.run(() -> {
            field("stride-height").requestFocus();
            field("stride-height").setText("two");
        });
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(field("stride-height").getText()).isEqualTo("1");
        assertThat(open.label("notice-text")).isEqualTo("“two” is not a whole number.");
    }

    /** It does not lie over what is computed next. */
    @Test
    void whatWasLetGoIsSaidUntilSomebodyGoesOn() {
        open.run(() -> {
            field("stride-height").requestFocus();
            field("stride-height").setText("two");
        });
        open.press("kernel-size-height-more");
        assertThat(open.label("notice-text")).isEqualTo("“two” is not a whole number.");
        assertThat(open.find("notice").isVisible()).isTrue();
        open.focusStage();
        open.keys(KeyCode.RIGHT);
        assertThat(open.find("notice").isVisible()).isFalse();
    }

    @Test
    void resultsThatArriveLeaveWhatIsTypedAlone() {
        BenchModel<Net> model = open.fx(() -> open.session.desk().model(EveryBench.MIXING));
        Spot spot = new Spot("input", 1, 0, 1);
        open.lay(Document.untitled(EveryBench.MIXING.setup()));
        open.run(() -> {
            open.window.stage().editor().open(spot, "7");
            model.arrive(now -> now.withWeights(9, 8, 7, 6));
        });
        assertThat(isEditing()).isTrue();
        open.robot.write("7");
        open.keys(KeyCode.ENTER);
        assertThat(open.fx(() -> model.value(spot))).isEqualTo(77);
        assertThat(model.state().experiment().weight().values().at(0)).isEqualTo(9);
    }

    @Test
    void aCellThatTheStoryTakesAwayLetsGoOfWhatIsTypedAndSaysSo() {
        open.lay(Document.untitled(EveryBench.MIXING.setup()));
        open.run(() -> {
            open.window.stage().editor().open(new Spot("kernel", 0, 0, 0), "7");
            open.session.model().toEnd();
        });
        assertThat(isEditing()).isFalse();
        assertThat(open.label("notice-text")).startsWith("“7” was not taken");
    }

    @Test
    @Timeout(60)
    void aTextOfAnyLengthIsRefusedBeforeItIsLaidOut() {
        String endless = "7".repeat(10_000) + "\t" + "7".repeat(10_000);
        open.keys(KeyCode.E, KeyCode.ENTER);
        String before = field("cell-editor").getText();
        copy(endless);
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        open.run(() -> field("cell-editor").setText(endless));
        assertThat(field("cell-editor").getText()).isEqualTo(before);
        assertThat(open.label("cell-problem")).isNotEmpty();
        open.keys(KeyCode.ESCAPE);
        open.run(() -> field("stride-height").requestFocus());
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(field("stride-height").getText()).isEqualTo("1");
        copy("7".repeat(10_000));
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(field("stride-height").getText()).isEqualTo("1");
        open.focusStage();
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(1);
    }

    @Test
    void aBlockPastedIntoTheEditorGoesIntoTheGrid() {
        open.keys(KeyCode.E, KeyCode.ENTER);
        copy("5\t6\n7\t8\n");
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(isEditing()).isFalse();
        assertThat(open.state().experiment().kernels().slices().get(0).values().toArray())
                .startsWith(5, 6, -1, 7, 8);
        copy("9\r\n");
        open.keys(KeyCode.ENTER);
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        open.keys(KeyCode.ENTER);
        assertThat(value("kernel", 0, 0)).isEqualTo(9);
    }

    private void copy(String text) {
        open.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
