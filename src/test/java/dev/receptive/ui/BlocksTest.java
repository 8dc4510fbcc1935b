package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Bench;
import dev.receptive.bench.bars.Bars;
import dev.receptive.document.Benches;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Block;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Mark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
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

/** Several targets of one plane are several things: each is pointed at, focused, edited and copied by itself. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Tag("thorough")
class BlocksTest {

    private static final Bars BARS = new Bars();

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        List<Bench<?>> all = new ArrayList<>(Benches.ALL.all());
        all.add(BARS);
        open = new OpenWindow(folder.resolve("none"), new Benches(all));
    }

    @BeforeEach
    void onItsTab() {
        open.press("bench-convolution");
        open.press("bench-bars");
        open.run(() -> {
            model().start(Opened.of(Document.untitled(BARS.setup()), Optional.empty()));
            open.window.stage().requestFocus();
        });
    }

    private BenchModel<Bars.Heights> model() {
        return open.session.desk().model(BARS);
    }

    private float value(int row, int column) {
        return open.fx(() -> model().value(input(row, column)));
    }

    private static Spot input(int row, int column) {
        return Spot.of("input", row, column);
    }

    private String owner() {
        return open.focused();
    }

    private Optional<Spot> selected() {
        return open.fx(() -> model().state().gaze().selected());
    }

    /** The middle of the bar of a number, and not of the small grid that shows it, too. */
    private Point2D bar(Spot spot) {
        return open.fx(() -> {
            StageView stage = open.window.stage();
            Target bar = model().state().targets().stream()
                    .filter(target -> target instanceof Block && target.holds(spot))
                    .findFirst()
                    .orElseThrow();
            return stage.localToScreen(
                    stage.view(bar.bounds()).centreX(), stage.view(bar.bounds()).centreY());
        });
    }

    private Point2D inCopy(Spot spot) {
        return open.fx(() -> {
            StageView stage = open.window.stage();
            var box = stage.view(model().state().targets().get(0).place(spot).orElseThrow());
            return stage.localToScreen(box.centreX(), box.centreY());
        });
    }

    private void click(Point2D point) {
        open.point(point);
        open.robot.clickOn(MouseButton.PRIMARY);
        open.settle();
    }

    @Test
    void everyTargetHasANodeOfItsOwn() {
        assertThat(open.fx(() -> open.window.stage().gridNodes().stream()
                        .map(node -> node.key().name())
                        .toList()))
                .containsExactly(
                        "grid-input",
                        "grid-input-at-0-0",
                        "grid-input-at-0-1",
                        "grid-input-at-0-2",
                        "grid-input-at-1-0",
                        "grid-input-at-1-1",
                        "grid-input-at-1-2");
    }

    @Test
    void aBarThatIsClickedIsTheOneThatIsTyped() {
        click(bar(input(1, 1)));
        assertThat(owner()).isEqualTo("grid-input-at-1-1");
        assertThat(selected()).contains(input(1, 1));
        open.robot.write("70");
        open.keys(KeyCode.ENTER);
        assertThat(value(1, 1)).isEqualTo(70);
        assertThat(value(0, 0)).isEqualTo(1);
        assertThat(value(1, 2)).isEqualTo(6);
    }

    @Test
    void arrowsGoFromNumberToNumberOfThePlaneAndStayAtItsEnds() {
        click(bar(input(0, 1)));
        open.keys(KeyCode.RIGHT);
        assertThat(owner()).isEqualTo("grid-input-at-0-2");
        open.keys(KeyCode.RIGHT);
        assertThat(owner()).isEqualTo("grid-input-at-0-2");
        open.keys(KeyCode.DOWN, KeyCode.LEFT);
        assertThat(owner()).isEqualTo("grid-input-at-1-1");
        assertThat(selected()).contains(input(1, 1));
    }

    @Test
    void whoTypesOneAfterAnotherGoesFromBarToBar() {
        click(bar(input(0, 0)));
        open.robot.write("7");
        open.keys(KeyCode.TAB);
        assertThat(owner()).isEqualTo("grid-input-at-0-1");
        open.robot.write("8");
        open.keys(KeyCode.ENTER);
        assertThat(owner()).isEqualTo("grid-input-at-1-1");
        assertThat(value(0, 0)).isEqualTo(7);
        assertThat(value(0, 1)).isEqualTo(8);
        assertThat(value(1, 1)).isEqualTo(5);
    }

    @Test
    void theShortcutWithAnArrowGoesToTheTargetThatStandsThere() {
        click(bar(input(0, 0)));
        open.chord(KeyCode.SHORTCUT, KeyCode.RIGHT);
        assertThat(owner()).isEqualTo("grid-input-at-0-1");
        open.chord(KeyCode.SHORTCUT, KeyCode.DOWN);
        assertThat(owner()).isEqualTo("grid-input-at-1-1");
    }

    @Test
    void aBarIsCopiedAloneAndTheGridWhole() {
        click(bar(input(1, 2)));
        open.chord(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(open.fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("6\n");
        click(inCopy(input(1, 2)));
        open.chord(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(open.fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("1\t2\t3\n4\t5\t6\n");
    }

    @Test
    void theOneThatHasTheKeyboardKeepsItWhileOthersComeAndGo() {
        click(bar(input(1, 1)));
        Node node = open.find("grid-input-at-1-1");
        open.run(() -> {
            open.window.stage().keep();
            model().toEnd();
        });
        assertThat(open.find("grid-output-at-1-0")).isNotNull();
        assertThat(open.find("grid-input-at-1-1")).isSameAs(node);
        assertThat(owner()).isEqualTo("grid-input-at-1-1");
        assertThat(selected()).contains(input(1, 1));
    }

    @Test
    void theStageTakesTheKeyboardOfATargetThatGoes() {
        open.run(() -> model().toEnd());
        open.run(() -> open.window.stage().grid(Spot.of("output", 1, 0)).requestFocus());
        assertThat(owner()).isEqualTo("grid-output-at-1-0");
        open.run(() -> model().toStart());
        assertThat(owner()).isEqualTo("stage");
        assertThat(selected()).isEmpty();
    }

    @Test
    void aNumberThatStandsTwiceIsEditedWhereItWasClicked() {
        for (Point2D point : List.of(inCopy(input(0, 2)), bar(input(0, 2)))) {
            click(point);
            open.robot.write("9");
            Bounds editor = open.fx(() -> {
                Node field = open.stage.getScene().lookup("#cell-editor");
                return field.localToScreen(field.getBoundsInLocal());
            });
            assertThat(editor.getCenterX()).isCloseTo(point.getX(), within(30.0));
            assertThat(editor.getCenterY()).isCloseTo(point.getY(), within(3.0));
            open.keys(KeyCode.ESCAPE);
            assertThat(value(0, 2)).isEqualTo(3);
        }
        assertThat(owner()).isEqualTo("grid-input-at-0-2");
    }

    @Test
    void aHoveredBarIsPointedOutWhereverItStandsAndNoOtherIs() {
        open.run(() -> model().toEnd());
        open.point(bar(input(1, 0)));
        List<String> marks = open.fx(
                () -> model().state().scene().marks().stream().map(Mark::id).toList());
        assertThat(marks).contains("hover", "hover:1", "reached:0").doesNotContain("hover:2", "reached:1");
        assertThat(open.fx(() -> model().state().gaze().pointed())).contains(input(1, 0));
    }
}
