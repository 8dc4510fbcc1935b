package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import java.util.Optional;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person does on the Pooling bench, beyond what every bench is asked. */
@Tag("thorough")
class PoolingWindowTest extends WindowOnEveryBench {

    private Scene scene() {
        return open.fx(() -> open.session.model().state().scene());
    }

    private String text(String id) {
        return Marks.find(scene(), id, Mark.Text.class).text();
    }

    private float value(Spot spot) {
        return open.fx(() -> open.session.model().value(spot));
    }

    @Test
    void aFirstVisitShowsTheFirstExampleAndItsText() {
        open.run(
                () -> open.session.desk().show(EveryBench.all().named("pooling").orElseThrow()));
        assertThat(open.session.document().id()).isEqualTo("largest");
        assertThat(open.label("about-title")).isEqualTo("The largest and the mean");
        assertThat(open.fx(() ->
                        open.stage.getScene().getRoot().lookupAll(".example").size()))
                .isEqualTo(10);
    }

    @Test
    void aStepCanBeAChannelWhereThereAreSeveral() {
        example("three-maps");
        open.keys(KeyCode.DIGIT4, KeyCode.RIGHT);
        assertThat(open.label("position")).isEqualTo("Channels: 1 of 3");
        open.keys(KeyCode.RIGHT);
        assertThat(open.label("position")).isEqualTo("Channels: 2 of 3");
        example("largest");
        assertThat(open.find("step-map")).isNull();
    }

    @Test
    void aNumberOfAFoldedChannelIsTypedWhereItStands() {
        example("three-maps");
        Spot folded = new Spot("input", 2, 1, 0);
        open.click(folded);
        open.robot.type(KeyCode.DIGIT7);
        open.keys(KeyCode.ENTER);
        assertThat(value(folded)).isEqualTo(7);
        assertThat(value(new Spot("output", 2, 0, 0))).isEqualTo(11 / 16f);
        open.run(() -> open.session.model().undo());
        assertThat(value(folded)).isZero();
    }

    @Test
    void pointingAtAnOutputTellsItWholeAndLeavingBringsTheStoryBack() {
        example("largest");
        open.keys(KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.RIGHT);
        String story = text("equation:title");
        assertThat(story).isEqualTo("Output (0, 0)");
        open.run(() -> open.session.model().hover(Optional.of(Spot.of("output", 1, 0))));
        assertThat(text("equation:title")).isEqualTo("Output (1, 0)");
        assertThat(text("equation:result")).isEqualTo("7");
        assertThat(text("narration")).contains("goes to output (1, 0)");
        open.run(() -> open.session.model().hover(Optional.empty()));
        assertThat(text("equation:title")).isEqualTo(story);
    }

    @Test
    void theSliderMovesTheInputAndTheCountsFollow() {
        example("dots");
        assertThat(text("changed:output")).isEqualTo("8 of 16 changed (50%)");
        Slider right = (Slider) open.find("shift-right");
        open.run(() -> right.setValue(-1));
        assertThat(text("changed:output")).isEqualTo("0 of 16 changed (0%)");
        open.run(() -> right.setValue(0));
        assertThat(text("changed:input")).isEqualTo("0 of 64 changed (0%)");
    }

    @Test
    void whatCannotBePooledIsSaidUnderItsControlAndNothingChanges() {
        example("largest");
        open.press("padding-same");
        open.press("window-height-more");
        open.press("window-height-more");
        assertThat(open.fx(() -> open.stage.getScene().getRoot().lookupAll(".field-problem").stream()
                        .anyMatch(node -> node.isVisible())))
                .isFalse();
        open.press("padding-valid");
        assertThat(open.fx(() -> open.stage.getScene().getRoot().lookupAll(".field-problem").stream()
                        .anyMatch(node -> node.isVisible())))
                .isTrue();
    }
}
