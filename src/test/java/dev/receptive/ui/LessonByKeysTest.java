package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Setup;
import dev.receptive.figure.Spot;
import dev.receptive.lesson.Solution;
import dev.receptive.scene.Box;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lessons are taken by keys alone, and in a presentation with all that they ask for. */
@Tag("thorough")
class LessonByKeysTest extends LessonsInWindow {

    private boolean isOnStage() {
        return open.fx(() -> open.stage.getScene().getFocusOwner() instanceof StageView);
    }

    @Test
    void aWindowIsPlacedAndItsSumTypedByKeysAlone() {
        begin();
        open.run(() -> taken().go(3));
        open.focusStage();
        open.keys(KeyCode.ENTER, KeyCode.RIGHT);
        open.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        open.chord(KeyCode.SHIFT, KeyCode.DOWN);
        open.keys(KeyCode.TAB);
        assertThat(open.focused()).isEqualTo("answer-number");
        open.keys(KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.ENTER);
        assertThat(isHeldBack()).isFalse();
        assertThat(says("Right")).isTrue();
    }

    /** With every arrow the frame goes along, and with the keyboard it leaves. */
    @Test
    void theNumberThatWouldBeTakenIsFramed() {
        begin();
        open.run(() -> taken().go(3));
        open.focusStage();
        assertThat(framed()).isEmpty();
        open.keys(KeyCode.ENTER);
        assertThat(framed()).contains(middle(0, 0));
        open.keys(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(framed()).contains(middle(1, 1));
        open.keys(KeyCode.ENTER, KeyCode.TAB);
        assertThat(framed()).isEmpty();
    }

    private Optional<Point2D> framed() {
        return open.fx(() -> {
            Rectangle frame = (Rectangle) open.window.stage().lookup(".pick-cursor");
            return Optional.of(frame)
                    .filter(Rectangle::isVisible)
                    .map(shown -> rounded(new Box(shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight())));
        });
    }

    private Point2D middle(int row, int column) {
        return open.fx(() -> {
            StageView stage = open.window.stage();
            return rounded(stage.view(stage.box(Spot.of("input", row, column))));
        });
    }

    private static Point2D rounded(Box box) {
        return new Point2D(Math.rint(box.centreX()), Math.rint(box.centreY()));
    }

    /** What was chosen on one page keeps no key from the next. */
    @Test
    void onTheNextPageEnterLeadsToItsQuestion() {
        begin();
        open.run(() -> taken().go(3));
        open.focusStage();
        open.keys(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(isOnStage()).isFalse();
        open.keys(KeyCode.PAGE_DOWN);
        assertThat(isOnStage()).isTrue();
        open.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(open.label("page-place")).isEqualTo("6 / 8");
        open.keys(KeyCode.ENTER);
        assertThat(open.focused()).startsWith("answer-");
    }

    @Test
    void theSameWrongAnswerCountsOnce() {
        begin();
        type("3");
        assertThat(says("Not yet")).isTrue();
        type("3");
        assertThat(says("just given")).isTrue();
        assertThat(isHeldBack()).isTrue();
        type("2");
        assertThat(says("Right")).isTrue();
    }

    /** The answer to a page that asks for another stage is that stage; a presentation has the controls for it. */
    @Test
    void aStageThatIsAnAnswerIsLaid() {
        begin();
        open.run(() -> taken().go(7));
        Setup<?> asked = setup();
        open.run(() -> open.window.present(true));
        assertThat(open.<Boolean>fx(() -> open.window.views().inspector().getScene() != null))
                .isTrue();
        open.run(() -> open.window.present(false));
        open.press("answer-skip");
        open.until(() -> !setup().equals(asked));
        Setup<?> answer = open.fx(() -> taken().page().orElseThrow().question().stream()
                .flatMap(question -> question.solution().stream())
                .map(Solution::stage)
                .findFirst()
                .orElseThrow()
                .orElseThrow());
        assertThat(setup()).isEqualTo(answer);
        assertThat(open.label("page-place")).isEqualTo("8 / 8");
    }

    private Setup<?> setup() {
        return open.fx(() -> open.session.model().state().opened().document().setup());
    }

    /** The menus have every key that is pressed while one is open. */
    @Test
    void theMenusAreOpenedByAKeyAndTakeAllOthers() {
        open.focusStage();
        double time = open.time();
        open.keys(KeyCode.F10);
        MenuBar menus = (MenuBar) open.find("menus");
        assertThat(open.<Boolean>fx(() -> menus.getMenus().get(0).isShowing())).isTrue();
        open.keys(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(open.time()).isEqualTo(time);
        open.keys(KeyCode.ESCAPE);
        open.run(() -> menus.getMenus().forEach(menu -> menu.hide()));
    }
}
