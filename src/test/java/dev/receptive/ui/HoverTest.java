package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Gaze;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Mark;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Tag("thorough")
class HoverTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"));
    }

    private List<String> lit(String prefix) {
        return open.state().scene().marks().stream()
                .map(Mark::id)
                .filter(id -> id.startsWith(prefix))
                .toList();
    }

    private String tip() {
        return open.fx(() -> {
            Label tip = (Label) open.stage.getScene().lookup(".stage-tip");
            return tip.isVisible() ? tip.getText() : "";
        });
    }

    /** What is looked at when something goes wrong may be what cannot be shown: the window goes on without it. */
    @Test
    void afterADefectNothingIsLookedAtOrAskedAnyMore() {
        Spot spot = Spot.of("output", 0, 0);
        open.hover(spot);
        open.run(() -> {
            open.model().select(Optional.of(spot));
            open.model().ask(spot);
            open.model().lookAway();
        });
        assertThat(open.state().gaze()).isEqualTo(Gaze.NONE);
        assertThat(open.state().trail().asked()).isEmpty();
        assertThat(tip()).isEmpty();
    }

    @Test
    void anOutputShowsItsReceptiveField() {
        open.hover(Spot.of("output", 0, 0));
        assertThat(lit("seen:")).hasSize(9);
        assertThat(tip()).isEqualTo("output (0, 0) = −3");
    }

    @Test
    void anInputShowsEveryOutputThatItReaches() {
        open.hover(Spot.of("input", 0, 0));
        assertThat(lit("reached:")).hasSize(4);
        assertThat(tip()).isEqualTo("input (0, 0) = 0");
        open.hover(Spot.of("input", 2, 2));
        assertThat(lit("reached:")).hasSize(9);
    }

    @Test
    void aWeightShowsEveryInputThatItMultiplies() {
        open.hover(Spot.of("kernel", 0, 2));
        assertThat(lit("seen:")).hasSize(25);
        assertThat(tip()).isEqualTo("weight (0, 2) = −1");
    }

    @Test
    void paddingSaysThatItIsPadding() {
        open.hover(Spot.of("input", -1, -1));
        assertThat(tip()).isEqualTo("padding (−1, −1) = 0");
        assertThat(lit("reached:")).hasSize(1);
    }

    @Test
    void theTipHasAllDigits() {
        open.run(() -> open.model().set(Spot.of("bias", 0, 0), 1 / 3f, "third"));
        open.hover(Spot.of("bias", 0, 0));
        assertThat(tip()).isEqualTo("bias = 0.33333334");
    }

    @Test
    void nothingStaysLitWhenThePointerLeaves() {
        open.hover(Spot.of("output", 0, 0));
        open.point("play");
        open.fx(() -> true);
        assertThat(lit("seen:")).isEmpty();
        assertThat(tip()).isEmpty();
    }

    @Test
    void theKeyboardAsksTheSameOfTheSelectedCell() {
        open.focusGrid("output");
        open.keys(KeyCode.RIGHT);
        assertThat(lit("seen:")).hasSize(9);
        assertThat(tip()).isEqualTo("output (0, 1) = −2");
        assertThat(lit("selected")).hasSize(1);
    }

    @Test
    void eachGridSpeaksItsCurrentCell() {
        open.focusGrid("input");
        open.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(said("grid-input")).isEqualTo("input row 0, column 2, value 4");
        open.focusGrid("kernel");
        assertThat(said("grid-kernel")).isEqualTo("kernel row 0, column 0, weight 1");
    }

    private Object said(String grid) {
        return open.fx(() -> open.find(grid).queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
