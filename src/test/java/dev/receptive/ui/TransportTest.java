package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.convolution.Steps;
import dev.receptive.bench.convolution.Told;
import dev.receptive.figure.Spot;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("thorough")
class TransportTest extends OneWindowOnEveryBench {

    @BeforeEach
    void toTheStart() {
        open.run(open.model()::toStart);
    }

    private Score score() {
        return open.state().story().score();
    }

    @ParameterizedTest
    @CsvSource({"0, DIGIT1", "1, DIGIT2", "2, DIGIT3"})
    void arrowsStepForwardAndBackAtEverySize(int index, KeyCode digit) {
        StepSize size = Told.SIZES.get(index);
        open.keys(digit, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(open.time()).isCloseTo(score().cue(size, 3), within(1e-6));
        open.keys(KeyCode.LEFT);
        assertThat(open.time()).isCloseTo(score().cue(size, 2), within(1e-6));
    }

    @Test
    void quickPressesAreNotLost() {
        for (int i = 0; i < 6; i++) {
            open.robot.type(KeyCode.RIGHT);
        }
        open.settle();
        assertThat(open.time()).isCloseTo(score().cue(Steps.PRODUCT, 6), within(1e-6));
    }

    @Test
    void shiftAndAnArrowTakeTheNextLargerStep() {
        open.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(open.time()).isCloseTo(score().cue(Steps.CELL, 1), within(1e-6));
        open.chord(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(open.time()).isZero();
        open.keys(KeyCode.DIGIT2);
        open.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(open.time()).isCloseTo(score().cue(Steps.ROW, 1), within(1e-6));
        open.chord(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(open.time()).isZero();
    }

    @Test
    void spacePlaysAndPauses() {
        open.robot.type(KeyCode.SPACE);
        open.until(() -> open.model().state().time() > 0.3);
        open.robot.type(KeyCode.SPACE);
        double stopped = open.time();
        assertThat(stopped).isGreaterThan(0.3);
        assertThat(open.state().playhead().isMoving()).isFalse();
    }

    @Test
    void keysPressedWhilePlayingStepFromThere() {
        open.robot.type(KeyCode.SPACE);
        open.until(() -> open.model().state().time() > 0.5);
        open.keys(KeyCode.RIGHT);
        double time = open.time();
        long cue = score().cueAt(Steps.PRODUCT, time);
        assertThat(time).isCloseTo(score().cue(Steps.PRODUCT, cue), within(1e-6));
    }

    @Test
    void homeAndEndReachBothEnds() {
        open.keys(KeyCode.END);
        assertThat(open.time()).isEqualTo(score().duration());
        assertThat(open.label("position")).isEqualTo("Output 25 of 25");
        open.keys(KeyCode.HOME);
        assertThat(open.time()).isZero();
        assertThat(open.label("position")).isEqualTo("Output 0 of 25");
    }

    @Test
    void upAndDownChangeTheSpeed() {
        open.keys(KeyCode.UP, KeyCode.UP, KeyCode.UP);
        assertThat(open.label("speed")).isEqualTo("4×");
        open.keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(open.label("speed")).isEqualTo("0.25×");
        open.keys(KeyCode.UP, KeyCode.UP);
    }

    @Test
    void theButtonsDoWhatTheKeysDo() {
        open.press("forward");
        assertThat(open.time()).isCloseTo(score().cue(Steps.PRODUCT, 1), within(1e-6));
        open.press("step-row");
        open.press("forward");
        assertThat(open.time()).isCloseTo(score().cue(Steps.ROW, 1), within(1e-6));
        open.press("back");
        open.press("step-product");
        assertThat(open.time()).isZero();
        open.press("to-end");
        assertThat(open.time()).isEqualTo(score().duration());
        open.press("to-start");
        assertThat(open.time()).isZero();
    }

    @Test
    void whatSaysItAllByItselfHasNoTip() {
        ToggleButton bench = (ToggleButton) open.find("bench-convolution");
        open.point("bench-convolution");
        assertThat(open.fx(bench::getTooltip)).isNull();
    }

    @Test
    void theTipOfAButtonComesWithTheMouseAndSaysWhatTheButtonDoesNow() {
        Button play = (Button) open.find("play");
        assertThat(play.getTooltip()).isNull();
        open.point("play");
        Tooltip tip = open.fx(play::getTooltip);
        assertThat(tip.getText()).startsWith("Play");
        open.run(open.model()::playOrPause);
        assertThat(open.fx(tip::getText)).startsWith("Pause").isEqualTo(play.getAccessibleText());
        open.run(open.model()::pause);
        open.until(tip::isShowing);
    }

    @Test
    void aClickWithTheMouseLeavesTheKeyboardOnTheStage() {
        open.focusStage();
        open.press("forward");
        open.keys(KeyCode.RIGHT);
        assertThat(open.time()).isCloseTo(score().cue(Steps.PRODUCT, 2), within(1e-6));
    }

    @Test
    void clickingAnOutputGoesToItsMoment() {
        open.click(Spot.of("output", 2, 3));
        assertThat(open.time()).isCloseTo(score().endOf(0, 2, 3), within(1e-6));
        assertThat(open.label("position")).isEqualTo("Output 14 of 25");
    }

    @Test
    void enterOnAnOutputGoesToItsMoment() {
        Spot first = Spot.of("output", 0, 0);
        open.run(() -> open.window.stage().grid(first).take(first));
        open.keys(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(open.time()).isCloseTo(score().endOf(0, 1, 1), within(1e-6));
    }

    @Test
    void theRunningLineIsLitWithItsVariables() {
        open.keys(KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(open.label("variables")).contains("y = 0").contains("i = 0").contains("j = 0");
        assertThat(litLine()).startsWith("sum +=");
        open.keys(KeyCode.DIGIT2, KeyCode.RIGHT, KeyCode.DIGIT1);
        assertThat(litLine()).startsWith("output.set");
    }

    private String litLine() {
        return open.fx(() -> {
            var lit = open.stage.getScene().getRoot().lookupAll(".code-line").stream()
                    .filter(line -> line.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                    .findFirst()
                    .orElseThrow();
            StringBuilder text = new StringBuilder();
            ((TextFlow) lit).getChildren().forEach(part -> text.append(((Text) part).getText()));
            return text.toString().strip();
        });
    }
}
