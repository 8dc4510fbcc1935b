package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.document.Document;
import dev.receptive.document.EveryBench;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A notch of the wheel, or six pixels of dragging, are a step that fits the numbers among which it is made. */
@Tag("thorough")
class StepsFitTest extends OneWindowOnEveryBench {

    private static final double NOTCH = 40;
    private static final Spot WEIGHT = Spot.of("kernel", 1, 1);

    private void kernel(float... nine) {
        float[][] rows = new float[3][3];
        for (int i = 0; i < nine.length; i++) {
            rows[i / 3][i % 3] = nine[i];
        }
        open.run(() -> open.model().replace("kernel", Numbers.typed(Tensor.matrix(rows))));
    }

    private float weight() {
        return open.fx(() -> open.model().value(WEIGHT));
    }

    @Test
    void aBlurWeightIsTurnedByHundredths() {
        kernel(0.0625f, 0.125f, 0.0625f, 0.125f, 0.25f, 0.125f, 0.0625f, 0.125f, 0.0625f);
        for (int i = 0; i < 3; i++) {
            open.wheel(WEIGHT, NOTCH, false);
        }
        assertThat(weight()).isEqualTo(0.31f);
        for (int i = 0; i < 3; i++) {
            open.wheel(WEIGHT, -NOTCH, false);
        }
        assertThat(weight()).isEqualTo(0.25f);
        open.wheel(WEIGHT, NOTCH, true);
        assertThat(weight()).isEqualTo(0.252f);
    }

    @Test
    void tenthsAddToCleanDecimals() {
        kernel(0.1f, 0.2f, 1.2f, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < 3; i++) {
            open.wheel(WEIGHT, NOTCH, false);
        }
        assertThat(weight()).isEqualTo(0.3f);
    }

    @Test
    void aNinthBecomesADecimalThatCanBeRead() {
        float ninth = 1 / 9f;
        kernel(ninth, ninth, ninth, ninth, ninth, ninth, ninth, ninth, ninth);
        open.wheel(WEIGHT, NOTCH, false);
        assertThat(weight()).isEqualTo(0.1211f);
    }

    @Test
    void aHugeNumberIsDraggedByATenthOfItself() {
        kernel(0, 1, 0, 0, 1e30f, 0, 0, 0, 0);
        open.robot.press(KeyCode.SHIFT);
        open.robot
                .drag(open.at(WEIGHT), MouseButton.PRIMARY)
                .moveBy(0, -12)
                .moveBy(0, -12)
                .drop();
        open.robot.release(KeyCode.SHIFT);
        assertThat(weight()).isEqualTo(1.04e30f);
    }

    @Test
    void theStepStaysWhatItWasWhenTheGestureBegan() {
        kernel(0, 0, 0, 0, 0.25f, 0, 0, 0, 0);
        open.robot.drag(open.at(WEIGHT), MouseButton.PRIMARY).moveBy(30, 0);
        open.robot.moveBy(210, 0);
        assertThat(weight()).isEqualTo(1.05f);
        open.robot.moveBy(-240, 0).drop();
        assertThat(weight()).isEqualTo(0.25f);
        for (int i = 0; i < 200; i++) {
            open.wheel(WEIGHT, NOTCH, false);
        }
        assertThat(weight()).isEqualTo(4.25f);
        open.run(() -> open.model().undo());
        assertThat(weight()).isEqualTo(0.25f);
    }

    @Test
    void aNumberIsNeverTurnedBeyondAllNumbers() {
        kernel(0, 0, 0, 0, 3e38f, 0, 0, 0, 0);
        for (int i = 0; i < 5; i++) {
            open.wheel(WEIGHT, NOTCH, false);
        }
        assertThat(weight()).isEqualTo(Float.MAX_VALUE);
        open.wheel(WEIGHT, -NOTCH, false);
        assertThat(weight()).isLessThan(Float.MAX_VALUE);
    }

    /** The law, on every bench and for every number that can be changed. */
    @Test
    void fiveSmallTurnsAreOneStepThatFitsTheTensor() {
        for (Bench<?> bench : open.session.desk().benches().all()) {
            open.lay(Document.untitled(bench.setup()));
            List<Spot> spots = open.fx(
                    () -> EveryBench.editable(open.session.model().state().targets()));
            spots.forEach(this::assertStep);
            spots.stream().findFirst().ifPresent(first -> {
                open.run(() -> open.session.model().set(first, 0.25f, "typed"));
                assertStep(first);
            });
        }
    }

    private void assertStep(Spot spot) {
        Experiment before = open.fx(() -> open.session.model().state().experiment());
        float from = open.fx(() -> open.session.model().value(spot));
        List<Double> numbers = open.fx(() -> numbers(open.session.model().state(), spot));
        for (int i = 0; i < 4; i++) {
            open.wheel(spot, NOTCH / 5, false);
        }
        assertThat(open.fx(() -> open.session.model().state().experiment()))
                .as("%s before a whole notch", spot)
                .isEqualTo(before);
        open.wheel(spot, NOTCH / 5, false);
        double step = (double) open.fx(() -> open.session.model().value(spot)) - from;
        assertThat(step).as("%s among %s", spot, numbers).satisfies(size -> assertFits(size, numbers));
        open.wheel(spot, -NOTCH, false);
        assertThat(open.fx(() -> open.session.model().value(spot)))
                .as("%s", spot)
                .isEqualTo(from);
    }

    /** All that stands on the stage of the tensor of a number. */
    private static List<Double> numbers(BenchState<?> state, Spot spot) {
        return state.targets().stream()
                .filter(target -> target.first().isIn(spot.tensor()))
                .flatMap(EveryBench::spots)
                .map(state.reading()::value)
                .toList();
    }

    /** One among whole numbers; among others about a tenth of the largest. */
    private static void assertFits(double step, List<Double> numbers) {
        if (numbers.stream().allMatch(number -> number == Math.rint(number))) {
            assertThat(step).isEqualTo(1);
        } else {
            double largest = numbers.stream().mapToDouble(Math::abs).max().orElseThrow();
            assertThat(step).isBetween(largest / 20, largest / 5);
        }
    }

    @Test
    void aStepIsATenthOfTheLargestRoundedToOneTwoOrFive() {
        assertThat(step(0.25)).isEqualTo("0.02");
        assertThat(step(-12.75, 1)).isEqualTo("1");
        assertThat(step(1e30, 1)).isEqualTo("1E+29");
        assertThat(step(0.001)).isEqualTo("0.0001");
        assertThat(step(44.5)).isEqualTo("5");
        assertThat(step(99.5)).isEqualTo("1E+1");
        assertThat(step(1e-45)).isEqualTo("1E-46");
        assertThat(step(0, 0)).isEqualTo("1");
        assertThat(step(-3, 255, 1_000_000)).isEqualTo("1");
        assertThat(FittingStep.of(new double[] {3}, true).size()).isEqualTo(new BigDecimal("0.1"));
    }

    private static String step(double... numbers) {
        return FittingStep.of(numbers, false).size().stripTrailingZeros().toString();
    }

    @Test
    void aParameterTakesTheWheelOnlyWhileItHasTheKeyboardAndOnlyInWholeNotches() {
        TextField stride = (TextField) open.find("stride-height");
        open.focusStage();
        turn(stride, NOTCH);
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(1);
        open.run(stride::requestFocus);
        for (int i = 0; i < 5; i++) {
            turn(stride, NOTCH / 5);
        }
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(2);
        turn(stride, 2 * NOTCH);
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(4);
        open.focusStage();
    }

    @Test
    void thePanelScrollsWhereItsFieldsDoNotTakeTheWheel() {
        ScrollPane panel = (ScrollPane) open.fx(() -> open.stage.getScene().lookup(".inspector-upper"));
        open.run(() -> {
            panel.setMaxHeight(200);
            panel.setMinHeight(200);
            panel.setPrefHeight(200);
            open.stage.setHeight(500);
        });
        TextField stride = (TextField) open.find("stride-height");
        open.focusStage();
        for (double to : List.of(-NOTCH, -NOTCH)) {
            turn(stride, to);
        }
        assertThat(panel.getVvalue()).isPositive();
        assertThat(open.state().experiment().geometry().stride().height()).isEqualTo(1);
        open.run(() -> open.stage.setHeight(860));
    }

    private void turn(TextField field, double pixels) {
        open.run(() -> {
            field.fireEvent(Wheel.scroll(field, 4, 4, pixels, false));
        });
    }
}
