package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.convolution.Steps;
import dev.receptive.time.Score;
import dev.receptive.words.Language;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The bar under the stage says where the story is, and moves it: for the mouse and for a screen reader. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ScrubBarTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"));
    }

    @BeforeEach
    void toTheStart() {
        open.run(open.model()::toStart);
    }

    private Score score() {
        return open.state().story().score();
    }

    @Test
    void theScrubBarTellsAScreenReaderWhereTheStoryIs() {
        open.run(() -> open.session.language(Language.ENGLISH));
        Node scrub = open.find("scrub");
        assertThat(scrub.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(asked(scrub, AccessibleAttribute.MIN_VALUE)).isEqualTo(0.0);
        assertThat(asked(scrub, AccessibleAttribute.MAX_VALUE)).isEqualTo(100.0);
        assertThat(asked(scrub, AccessibleAttribute.ORIENTATION)).isEqualTo(Orientation.HORIZONTAL);
        assertThat(asked(scrub, AccessibleAttribute.VALUE)).isEqualTo(0.0);
        assertThat(scrub.getAccessibleText()).isEqualTo("Where in the story: Output 0 of 25, 0 %");

        double middle = score().duration() / 2;
        open.run(() -> open.model().seek(middle));
        assertThat((double) asked(scrub, AccessibleAttribute.VALUE)).isCloseTo(50, within(1e-6));
        assertThat(scrub.getAccessibleText()).isEqualTo("Where in the story: Output 13 of 25, 50 %");

        open.run(() -> open.model().toEnd());
        assertThat(asked(scrub, AccessibleAttribute.VALUE)).isEqualTo(100.0);
        assertThat(scrub.getAccessibleText()).isEqualTo("Where in the story: Output 25 of 25, 100 %");
        open.run(() -> open.session.language(Language.CHINESE));
        assertThat(open.find("scrub").getAccessibleText()).isEqualTo("播放进度：输出 25 / 25，100%");
        open.run(() -> open.session.language(Language.ENGLISH));
    }

    @Test
    void aScreenReaderMovesTheStoryByTheScrubBar() {
        Node scrub = open.find("scrub");
        open.run(() -> scrub.executeAccessibleAction(AccessibleAction.SET_VALUE, 50.0));
        assertThat(open.time()).isCloseTo(score().duration() / 2, within(1e-6));
        open.run(() -> {
            open.model().toStart();
            open.model().step(Steps.PRODUCT);
            scrub.executeAccessibleAction(AccessibleAction.INCREMENT);
        });
        open.settle();
        assertThat(open.time()).isCloseTo(score().cue(Steps.PRODUCT, 1), within(1e-6));
        open.run(() -> scrub.executeAccessibleAction(AccessibleAction.DECREMENT));
        open.settle();
        assertThat(open.time()).isZero();
    }

    private Object asked(Node node, AccessibleAttribute attribute) {
        return open.fx(() -> node.queryAccessibleAttribute(attribute));
    }

    @Test
    void draggingTheHandleScrubs() {
        Bounds bar = open.fx(() -> {
            var node = open.stage.getScene().lookup("#scrub");
            return node.localToScreen(node.getBoundsInLocal());
        });
        double y = bar.getCenterY();
        open.robot.drag(new Point2D(bar.getMinX() + 10, y), MouseButton.PRIMARY).moveTo(bar.getCenterX(), y);
        assertThat(open.time()).isCloseTo(score().duration() / 2, within(score().duration() * 0.02));
        open.robot.moveTo(bar.getMinX() + bar.getWidth() / 4, y).drop();
        assertThat(open.time()).isCloseTo(score().duration() / 4, within(score().duration() * 0.02));
    }
}
