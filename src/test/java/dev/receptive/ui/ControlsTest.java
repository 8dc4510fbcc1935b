package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.dials.Dials;
import dev.receptive.bench.stack.StackBench;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every kind of control sets its value, can be undone, and says under itself what cannot be; and a bench may stand still. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Tag("thorough")
class ControlsTest {

    private static final Dials DIALS = new Dials();

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        all.add(DIALS);
        open = new OpenWindow(folder.resolve("none"), new Benches(all));
    }

    @BeforeEach
    void first() {
        open.press("bench-dials");
        open.run(() ->
                open.session.desk().model(DIALS).start(Opened.of(Document.untitled(DIALS.setup()), Optional.empty())));
    }

    private Dials.Set now() {
        return open.fx(() -> open.session.desk().model(DIALS).state().experiment());
    }

    private void type(String id, String text) {
        open.run(() -> {
            TextField field = (TextField) open.stage.getScene().lookup("#" + id);
            field.requestFocus();
            field.setText(text);
        });
        open.keys(KeyCode.ENTER);
    }

    private String problem(String row) {
        return open.fx(() -> {
            Node box = open.stage.getScene().lookup(".row-" + row).getParent();
            return ((Label) box.lookup(".field-problem")).getText();
        });
    }

    private double height(String id) {
        return open.fx(() -> {
            open.layOut();
            Node node = open.stage.getScene().lookup("#" + id);
            return node.localToScene(node.getLayoutBounds()).getMinY();
        });
    }

    /** What comes to stand under the pointer would be done by the next click. */
    @Test
    void whatCannotBeDoneRestsInItsPlace() {
        open.begin(new StackBench());
        double below = height("stack-remove");
        for (int i = 0; i < 20; i++) {
            open.press("stack-duplicate");
        }
        assertThat(open.find("stack-duplicate").isDisabled()).isTrue();
        assertThat(height("stack-remove")).isEqualTo(below);
        for (int i = 0; i < 20; i++) {
            open.press("stack-remove");
        }
        assertThat(open.find("stack-remove").isDisabled()).isTrue();
        assertThat(open.find("stack-duplicate").isDisabled()).isFalse();
        assertThat(height("stack-remove")).isEqualTo(below);
    }

    @Test
    void aWholeNumberIsSteppedAndTypedWithinItsRange() {
        open.press("stride-more");
        assertThat(now().whole()).isEqualTo(3);
        type("stride", "7");
        assertThat(now().whole()).isEqualTo(7);
        type("stride", "10");
        assertThat(now().whole()).isEqualTo(7);
        assertThat(problem("stride")).endsWith("is 10; it can be 1 to 9.");
    }

    @Test
    void aNumberIsTypedAsAFraction() {
        type("dilation", "1/4");
        assertThat(now().real()).isEqualTo(0.25f);
        type("dilation", "x");
        assertThat(now().real()).isEqualTo(0.25f);
        assertThat(problem("dilation")).startsWith("“x” is not a number.");
    }

    @Test
    void aSwitchShowsWhatAppliesOnlyThen() {
        assertThat(open.find("padding-vertical")).isNull();
        open.press("padding");
        assertThat(now().on()).isTrue();
        assertThat(open.find("padding-vertical")
                        .getParent()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isTrue();
        type("padding-vertical", "b");
        assertThat(now().text()).isEqualTo("b");
        type("padding-vertical", "");
        assertThat(now().text()).isEqualTo("b");
        assertThat(problem("padding-vertical")).isNotEmpty();
    }

    @Test
    void aSliderGoesToAWholeNumberAndHoweverFarItIsMovedIsUndoneAtOnce() {
        Slider slider = (Slider) open.find("shift-right");
        for (double value : new double[] {3.2, 4.9, 6.7}) {
            open.run(() -> slider.setValue(value));
        }
        assertThat(now().whole()).isEqualTo(7);
        assertThat(open.fx(() -> slider.getParent().lookup(".slider-value")))
                .isInstanceOfSatisfying(
                        Label.class, value -> assertThat(value.getText()).isEqualTo("7"));
        open.press("undo");
        assertThat(now().whole()).isEqualTo(2);
        assertThat(open.fx(slider::getValue)).isEqualTo(2);
    }

    @Test
    void theArrowsMoveASliderThatHasTheKeyboard() {
        open.run(() -> open.find("shift-right").requestFocus());
        open.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(now().whole()).isEqualTo(4);
        assertThat(open.session.model().state().time()).isZero();
    }

    @Test
    void oneOfManyIsChosenFromAList() {
        ComboBox<?> list = (ComboBox<?>) open.find("pool");
        open.run(() -> list.getSelectionModel().select(2));
        assertThat(now().text()).isEqualTo("global-average");
        assertThat(open.fx(() -> String.valueOf(list.getValue()))).isEqualTo("global average");
        open.press("undo");
        assertThat(now().text()).isEqualTo("a");
    }

    @Test
    void anActionIsUndone() {
        open.press("padding-horizontal");
        assertThat(now().whole()).isEqualTo(9);
        open.press("undo");
        assertThat(now().whole()).isEqualTo(2);
    }

    @Test
    void whereNothingMovesKeysDoNothingAndNothingBreaks() {
        open.focusStage();
        open.keys(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.DIGIT1, KeyCode.E, KeyCode.END, KeyCode.UP);
        open.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(open.session.model().state().time()).isZero();
        assertThat(open.find("step-product")).isNull();
        assertThat(open.label("position")).isEmpty();
    }
}
