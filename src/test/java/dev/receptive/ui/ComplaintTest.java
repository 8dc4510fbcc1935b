package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a field complains of can be read, put aside, and is not in the way for longer than it takes to go on. */
@Tag("thorough")
class ComplaintTest extends OneWindowOnEveryBench {

    private static final int FIELDS = 5;

    private Optional<Node> complaint() {
        return open.fx(() -> open.stage.getScene().getRoot().lookupAll(".field-problem").stream()
                .filter(Node::isVisible)
                .findFirst());
    }

    /** The first fields of the parameters that are in sight. */
    private List<TextField> fields() {
        return open.fx(() -> {
            open.layOut();
            return open.stage.getScene().getRoot().lookupAll(".stepper-field").stream()
                    .filter(field -> isShown(field) && field.localToScene(0, 0).getY() < 400)
                    .map(TextField.class::cast)
                    .limit(FIELDS)
                    .toList();
        });
    }

    private String text(TextField field) {
        return open.fx(field::getText);
    }

    private Experiment experiment() {
        return open.fx(() -> open.session.model().state().experiment());
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private void type(TextField field, String text) {
        open.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
        open.keys(KeyCode.ENTER);
    }

    /** Where it stands over what stands below: a control there would take the press if it were before the sentence. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void aComplaintLiesBeforeWhatStandsBelowAndAPressPutsItAside(Bench<?> bench) {
        open.show(bench);
        for (TextField field : fields()) {
            String before = text(field);
            Experiment laid = experiment();
            type(field, "abc");
            Node sentence = complaint().orElseThrow();
            Bounds at = open.fx(() -> sentence.localToScreen(sentence.getLayoutBounds()));
            for (double across : new double[] {0.97, 0.66, 0.05}) {
                type(field, "abc");
                open.point(new Point2D(at.getMinX() + across * at.getWidth(), at.getCenterY()));
                open.robot.clickOn(MouseButton.PRIMARY);
                open.settle();
                assertThat(complaint()).as(field.getId()).isEmpty();
                assertThat(text(field)).as(field.getId()).isEqualTo(before);
                assertThat(experiment()).as(field.getId()).isEqualTo(laid);
            }
        }
    }

    @Test
    void whatWasLetGoInTypingIsSaidAcrossThePageThatTurnsAndNoLonger() {
        letGoByTurningThePage();
        assertThat(isTold()).isTrue();
        open.robot.type(KeyCode.SPACE);
        assertThat(isTold()).isFalse();
        open.run(() -> open.model().pause());
    }

    @Test
    void spacePlaysAfterThePageWasTurnedInTheMiddleOfTyping() {
        letGoByTurningThePage();
        open.robot.type(KeyCode.SPACE);
        assertThat(open.fx(() -> open.state().playhead().playing())).isTrue();
        open.run(() -> open.model().pause());
    }

    private void letGoByTurningThePage() {
        open.keys(KeyCode.E);
        open.robot.write("7x");
        open.keys(KeyCode.PAGE_DOWN);
    }

    private boolean isTold() {
        return open.fx(() -> open.window.notice().isVisible());
    }
}
