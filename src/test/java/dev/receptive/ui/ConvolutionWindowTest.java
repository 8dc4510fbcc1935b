package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person does on the Convolution bench with channels and with what helps to see, and takes back. */
@Tag("painted")
class ConvolutionWindowTest extends WindowOnEveryBench {

    /** Presses what may lie further down in the panel. */
    private void fire(String id) {
        open.run(() -> ((ButtonBase) open.find(id)).fire());
    }

    private String stage() {
        open.run(open::layOut); // the bars around it may have become higher, and it lower
        return open.fx(() -> open.session.model().state().scene().toText());
    }

    private Optional<String> text(String id) {
        return Optional.ofNullable(
                        Marks.seen(open.fx(() -> open.session.model().state().scene()))
                                .get(id))
                .map(mark -> ((Mark.Text) mark).text());
    }

    /** What a person does changes the stage, and one undo brings it back. */
    private void changesAndComesBack(Runnable what) {
        String before = stage();
        what.run();
        assertThat(stage()).isNotEqualTo(before);
        open.run(() -> open.session.model().undo());
        assertThat(stage()).isEqualTo(before);
    }

    @Test
    void groupsGoFromDivisorToDivisorAndSayWhatBecomesOfTheKernels() {
        example("four-kernels");
        Slider groups = (Slider) open.find("groups");
        changesAndComesBack(() -> open.run(() -> groups.setValue(1)));
        open.run(() -> groups.setValue(1));
        assertThat(text("title:kernel:shape:0")).contains("1");
        assertThat(open.fx(() -> groups.getScene().getRoot().lookupAll(".field-problem").stream()
                        .anyMatch(node -> node.isVisible())))
                .as("four kernels became three, which is said")
                .isTrue();
    }

    @Test
    void theBankTheContributionsAndWhatIsSwitchedOffChangeTheStage() {
        example("two-channels");
        open.run(() -> open.session.model().toEnd());
        ComboBox<?> views = (ComboBox<?>) open.find("view");
        changesAndComesBack(() -> open.run(() -> views.getSelectionModel().select(1)));
        changesAndComesBack(() -> fire("contributions"));
        changesAndComesBack(() -> fire("off-inputs-1"));
        fire("off-inputs-1");
        assertThat(text("sum")).contains("43");
    }

    @Test
    void aNotationChangesTheFormulaAndComesBack() {
        example("padding");
        String before = formula();
        fire("notation-wfps");
        assertThat(formula()).isNotEqualTo(before).contains("(5 − 3 + 2·1)/1");
        open.run(() -> open.session.model().undo());
        assertThat(formula()).isEqualTo(before);
    }

    private String formula() {
        return open.fx(() -> open.session.model().state().subject().formulas().get(1).parts().stream()
                .map(part -> part.text())
                .reduce("", String::concat));
    }

    @Test
    void aGuessIsTypedIntoItsFieldPlaysAndIsAnswered() {
        example("two-channels");
        open.keys(KeyCode.Q);
        assertThat(text("guess:text")).contains("?");
        open.run(() -> open.session.model().select(Optional.empty()));
        Spot first = Spot.of("output", 0, 0);
        open.robot.clickOn(open.at(first));
        open.robot.write("56");
        open.keys(KeyCode.ENTER);
        open.until(() -> text("narration").orElse("").endsWith("You said 56: right!"));
        open.until(() -> !open.session.model().state().playhead().isMoving());
        assertThat(text("guess:text")).contains("?");
        open.keys(KeyCode.DIGIT7, KeyCode.DIGIT2, KeyCode.ENTER); // the keyboard is where the next one is typed
        open.until(() -> text("narration").orElse("").endsWith("You said 72: right!"));
        open.run(() -> open.session.model().undo());
        open.keys(KeyCode.Q);
        assertThat(text("guess:text")).isEmpty();
    }

    /** A number that the keyboard chose does not keep the stage from showing a story that begins to play. */
    @Test
    void aStoryThatIsStartedIsSeen() {
        example("two-channels");
        open.keys(KeyCode.END);
        open.run(() -> open.window.focusGrid("output"));
        open.keys(KeyCode.RIGHT, KeyCode.ENTER);
        open.robot.type(KeyCode.SPACE); // and does not wait until it has played
        assertThat(open.<Boolean>fx(
                        () -> open.session.model().state().gaze().selected().isEmpty()))
                .isTrue();
        open.keys(KeyCode.SPACE);
    }
}
