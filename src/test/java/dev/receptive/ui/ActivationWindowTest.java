package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.EveryBench;
import dev.receptive.figure.PlotPoints;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.scene.Scene;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person does on the Activation bench, beyond what every bench is asked. */
@Tag("thorough")
class ActivationWindowTest extends WindowOnEveryBench {

    @Override
    void example(String id) {
        open.run(() ->
                open.session.desk().show(EveryBench.all().named("activation").orElseThrow()));
        super.example(id);
    }

    private Scene scene() {
        return open.fx(() -> open.session.model().state().scene());
    }

    private String text(String id) {
        return Marks.find(scene(), id, Mark.Text.class).text();
    }

    private boolean isSeen(String id) {
        return Marks.seen(scene()).containsKey(id);
    }

    @Test
    void aFirstVisitShowsTheFirstExampleAndItsText() {
        open.run(() ->
                open.session.desk().show(EveryBench.all().named("activation").orElseThrow()));
        assertThat(open.session.document().id()).isEqualTo("relu");
        assertThat(open.label("about-title")).isEqualTo("Nothing below zero");
    }

    @Test
    void aNumberGoesToTheAxisToTheCurveAcrossAndLands() {
        example("relu");
        open.keys(KeyCode.DIGIT1, KeyCode.RIGHT);
        assertThat(isSeen("tag:input")).isTrue();
        assertThat(isSeen("guide:up")).isFalse();
        open.keys(KeyCode.RIGHT);
        assertThat(isSeen("guide:up")).isTrue();
        assertThat(isSeen("equation:value:1")).isFalse();
        open.keys(KeyCode.RIGHT);
        assertThat(isSeen("guide:across")).isTrue();
        assertThat(text("equation:value:1")).isEqualTo("3");
        assertThat(isSeen("count:output:7")).isFalse();
        open.keys(KeyCode.RIGHT);
        assertThat(open.label("position")).isEqualTo("Output 1 of 16");
        assertThat(text("count:output:7")).isEqualTo("1");
    }

    @Test
    void pointingAtEitherMapTellsItWholeAndLeavingBringsTheStoryBack() {
        example("relu");
        for (String tensor : new String[] {"input", "output"}) {
            open.run(() -> open.session.model().hover(Optional.of(Spot.of(tensor, 2, 3))));
            assertThat(text("equation:title")).isEqualTo("Output (2, 3)");
            assertThat(text("equation:value:1")).isEqualTo("0");
            assertThat(text("narration")).contains("ReLU(−4) = 0", "f′(−4) = 0");
        }
        open.run(() -> open.session.model().hover(Optional.empty()));
        assertThat(isSeen("equation:hint")).isTrue();
    }

    @Test
    void aSlopeIsAskedForWhereThereIsOneAndRefusedWhereItIsTooSteep() {
        example("relu");
        assertThat(isShown("slope")).isFalse();
        ComboBox<?> functions = (ComboBox<?>) open.find("function");
        open.run(() -> functions.getSelectionModel().select(3));
        assertThat(isShown("slope")).isTrue();
        type("slope", "2");
        assertThat(text("title:plot")).isEqualTo("LeakyReLU");
        assertThat(open.fx(() -> open.stage.getScene().getRoot().lookupAll(".field-problem").stream()
                        .anyMatch(node -> node.isVisible())))
                .isTrue();
        type("slope", "0.5");
        open.run(() -> open.session.model().hover(Optional.of(Spot.of("output", 2, 3))));
        assertThat(text("equation:value:1")).isEqualTo("−2");
    }

    private boolean isShown(String id) {
        return open.fx(
                () -> LaidOut.visible(open.stage.getScene().getRoot()).anyMatch(node -> id.equals(node.getId())));
    }

    private void type(String id, String text) {
        open.run(() -> {
            TextField field = (TextField) open.find(id);
            field.requestFocus();
            field.setText(text);
        });
        open.keys(KeyCode.ENTER);
    }

    @Test
    void aNumberIsTypedAndTheOtherMapFollows() {
        example("relu");
        Spot number = Spot.of("input", 0, 2);
        open.click(number);
        open.robot.type(KeyCode.DIGIT7);
        open.keys(KeyCode.ENTER);
        assertThat(open.fx(() -> open.session.model().value(Spot.of("output", 0, 2))))
                .isEqualTo(7);
        open.run(() -> open.session.model().undo());
        assertThat(open.fx(() -> open.session.model().value(Spot.of("output", 0, 2))))
                .isZero();
    }

    /** The middle of the plot's strip of a point, at a height, on the screen. */
    private Point2D inPlot(int point, double height) {
        return open.fx(() -> {
            open.layOut();
            PlotPoints points = open.session.model().state().targets().stream()
                    .filter(PlotPoints.class::isInstance)
                    .map(PlotPoints.class::cast)
                    .findFirst()
                    .orElseThrow();
            Box at = open.window
                    .stage()
                    .view(new Box(points.point(point).x(), points.plot().py(height), 0, 0));
            return open.window.stage().localToScreen(at.x(), at.y());
        });
    }

    private float curve(int point) {
        return open.fx(() -> open.session.model().value(Spot.of("curve", 0, point)));
    }

    @Test
    void aCurveIsDrawnWithThePointerAndUndoneAtOnce() {
        example("absolute-value");
        Point2D to = inPlot(8, 2);
        open.point(inPlot(4, -1));
        open.robot.drag(MouseButton.PRIMARY);
        open.point(inPlot(5, -1));
        open.point(to);
        open.robot.drop();
        open.settle();
        assertThat(List.of(curve(3), curve(4), curve(5), curve(6), curve(7), curve(8), curve(9)))
                .containsExactly(2.5f, -1f, -1f, 0f, 1f, 2f, 0.5f);
        open.run(() -> open.session.model().undo());
        assertThat(List.of(curve(4), curve(8))).containsExactly(2f, 0f);
        open.run(() -> open.session.model().redo());
        assertThat(List.of(curve(4), curve(8))).containsExactly(-1f, 2f);
    }

    @Test
    void aPointDrawnBeyondThePlotStaysAtItsEdge() {
        example("absolute-value");
        open.point(inPlot(16, 2));
        open.robot.drag(MouseButton.PRIMARY);
        open.point(inPlot(16, 3));
        open.point(inPlot(16, 9).add(60, -80));
        open.robot.drop();
        open.settle();
        assertThat(curve(16)).isEqualTo(4);
    }

    @Test
    void aCurveIsTypedInTheRowUnderThePlot() {
        example("absolute-value");
        open.focusGrid("curve");
        open.robot.type(KeyCode.DIGIT2);
        open.keys(KeyCode.ENTER);
        assertThat(curve(0)).isEqualTo(2);
    }

    @Test
    void whatIsShownIsChosenAndBothAreKept() {
        example("relu");
        assertThat(isShown("relus")).isFalse();
        open.press("show-fit");
        assertThat(isShown("relus") && isShown("layers")).isTrue();
        assertThat(isShown("function")).isFalse();
        assertThat(text("title:fit")).isEqualTo("Curve and line");
        open.press("show-map");
        assertThat(text("title:plot")).isEqualTo("ReLU");
    }
}
