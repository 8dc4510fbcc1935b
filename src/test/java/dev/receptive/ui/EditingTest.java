package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.convolution.Told;
import dev.receptive.figure.Spot;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class EditingTest {

    private static final Spot WEIGHT = Spot.of("kernel", 1, 0);

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"));
    }

    @BeforeEach
    void freshPaddingExample() {
        open.run(() -> {
            open.session.openExample(open.session.examples().get(3));
            open.window.stage().requestFocus();
        });
    }

    private float value(String grid, int row, int column) {
        return open.fx(() -> open.model().value(Spot.of(grid, row, column)));
    }

    @Test
    void aTypedWeightChangesEveryOutputThatDependsOnIt() {
        assertThat(value("output", 2, 2)).isEqualTo(3);
        open.keys(KeyCode.E, KeyCode.DOWN);
        open.robot.write("-12.75");
        open.keys(KeyCode.ENTER);
        assertThat(value("kernel", 1, 0)).isEqualTo(-12.75f);
        float expected = 3 - 13.75f * value("input", 2, 1);
        assertThat(value("output", 2, 2)).isEqualTo(expected);
        assertThat(open.state().gaze().selected()).contains(Spot.of("kernel", 2, 0));
    }

    @Test
    void tabTakesTheNumberAndGoesRight() {
        open.focusGrid("input");
        open.robot.write("7");
        open.keys(KeyCode.TAB);
        open.robot.write("8");
        open.keys(KeyCode.TAB);
        assertThat(value("input", 0, 0)).isEqualTo(7);
        assertThat(value("input", 0, 1)).isEqualTo(8);
        assertThat(open.state().gaze().selected()).contains(Spot.of("input", 0, 2));
    }

    /** As in a table: what is typed next comes into the next row, and over nothing that was just typed. */
    @Test
    void tabAtTheEndOfARowGoesOnInTheNextOne() {
        open.focusGrid("kernel");
        for (String number : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")) {
            open.robot.write(number);
            open.keys(KeyCode.TAB);
        }
        assertThat(value("kernel", 0, 2)).isEqualTo(3);
        assertThat(value("kernel", 1, 0)).isEqualTo(4);
        assertThat(value("kernel", 2, 2)).isEqualTo(9);
        assertThat(open.label("notice-text")).contains("last number");
        open.robot.write("8");
        open.robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(open.state().gaze().selected()).contains(Spot.of("kernel", 2, 1));
    }

    @Test
    void aFractionIsANumber() {
        open.focusGrid("bias");
        open.robot.write("1/8");
        open.keys(KeyCode.ENTER);
        assertThat(value("bias", 0, 0)).isEqualTo(0.125f);
    }

    @Test
    void nonsenseIsExplainedBesideTheFieldAndTheOldNumberStays() {
        open.keys(KeyCode.E);
        open.robot.write("4x");
        open.robot.type(KeyCode.ENTER);
        assertThat(open.label("cell-problem")).startsWith("“4x” is not a number.");
        assertThat(open.fx(() -> open.stage.getScene().lookup("#cell-problem").isVisible()))
                .isTrue();
        open.keys(KeyCode.ESCAPE);
        assertThat(value("kernel", 0, 0)).isEqualTo(1);
    }

    @Test
    void infinityIsRefused() {
        open.keys(KeyCode.E);
        open.robot.write("1e99");
        open.robot.type(KeyCode.ENTER);
        assertThat(open.label("cell-problem")).contains("1e99").contains("finite");
        open.keys(KeyCode.ESCAPE);
    }

    @Test
    void draggingACellTurnsItsNumberAndIsUndoneAtOnce() {
        open.robot
                .drag(open.at(WEIGHT), MouseButton.PRIMARY)
                .moveBy(0, -12)
                .moveBy(0, -12)
                .drop();
        assertThat(value("kernel", 1, 0)).isEqualTo(5);
        open.chord(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(value("kernel", 1, 0)).isEqualTo(1);
    }

    @Test
    void theWheelTurnsTheNumberUnderThePointer() {
        open.robot.moveTo(open.at(WEIGHT));
        open.robot.scroll(OpenWindow.NOTCH, VerticalDirection.UP);
        open.fx(() -> true);
        assertThat(Math.abs(value("kernel", 1, 0) - 1)).isEqualTo(1);
    }

    @Test
    void deleteMakesZero() {
        open.keys(KeyCode.E, KeyCode.DELETE);
        assertThat(value("kernel", 0, 0)).isZero();
    }

    @Test
    void undoAndRedoNameWhatTheyDo() {
        open.keys(KeyCode.E);
        open.robot.write("5");
        open.keys(KeyCode.ENTER);
        assertThat(open.window.views().undoing().undoName().get()).isEqualTo("change weight (0, 0)");
        open.press("undo");
        assertThat(value("kernel", 0, 0)).isEqualTo(1);
        assertThat(open.window.views().undoing().redoName().get()).isEqualTo("change weight (0, 0)");
        open.press("redo");
        assertThat(value("kernel", 0, 0)).isEqualTo(5);
    }

    @Test
    void aSizeIsTypedIntoItsField() {
        type("stride-height", "2");
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(2);
        assertThat(outputRows()).isEqualTo(3);
    }

    @Test
    void theFullWidthDigitsOfAChineseKeyboardAreASize() {
        type("stride-height", "２");
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(2);
    }

    @Test
    void aSizeThatCannotBeIsExplainedUnderItsFieldAndTheLastGoodOneStays() {
        type("stride-height", "0");
        assertThat(problemOf("row-stride")).isEqualTo("Stride down is 0; it can be 1 to 8.");
        type("stride-height", "two");
        assertThat(problemOf("row-stride")).isEqualTo("“two” is not a whole number.");
        type("stride-height", "99999999999");
        assertThat(problemOf("row-stride")).isEqualTo("“99999999999” is too long: it can have 6 digits here.");
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(1);
    }

    @Test
    void aKernelThatDoesNotFitIsExplained() {
        type("input-size-height", "2");
        open.press("padding-valid");
        assertThat(open.state().experiment().geometry().border().kind().code()).isEqualTo("sides");
        type("kernel-size-height", "7");
        assertThat(problemOf("row-kernel-size"))
                .startsWith("The kernel spans 7 in height, but the padded input has only 4");
    }

    private void type(String id, String text) {
        open.run(() -> ((TextField) open.stage.getScene().lookup("#" + id)).setText(text));
        open.run(() -> open.stage.getScene().lookup("#" + id).requestFocus());
        open.run(() -> ((TextField) open.stage.getScene().lookup("#" + id)).setText(text));
        open.robot.type(KeyCode.ENTER);
        open.fx(() -> true);
    }

    private String problemOf(String row) {
        return open.fx(() -> {
            var parent = open.stage.getScene().lookup("." + row).getParent();
            return ((Label) parent.lookup(".field-problem")).getText();
        });
    }

    @Test
    void theOutputSizeFollowsThePaddingRule() {
        open.press("padding-full");
        assertThat(outputRows()).isEqualTo(7);
        open.press("padding-valid");
        assertThat(outputRows()).isEqualTo(3);
        open.press("padding-same");
        assertThat(outputRows()).isEqualTo(5);
    }

    @Test
    void aClickBesideTheCellTakesTheNumberAndLetsGoOfTheCell() {
        open.keys(KeyCode.E);
        open.robot.write("6");
        open.clickStage();
        open.fx(() -> true);
        assertThat(value("kernel", 0, 0)).isEqualTo(6);
        assertThat(open.find("cell-editor").getParent().isVisible()).isFalse();
    }

    @Test
    void nonsenseThatIsLeftByAClickIsExplainedInTheNotice() {
        open.keys(KeyCode.E);
        open.robot.write("6x");
        open.press("to-start");
        assertThat(open.label("notice-text")).startsWith("“6x” is not a number.");
        assertThat(value("kernel", 0, 0)).isEqualTo(1);
        assertThat(open.state().gaze().selected()).isEmpty();
        open.run(() -> open.window.notice().hide());
    }

    private int outputRows() {
        return Told.output(open.state().experiment()).shape().size(2);
    }
}
