package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.document.Document;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is pointed at stays so through an edit, its tip stands in nobody's way, and a click is over when the story moves. */
@Tag("thorough")
class QuietHoverTest extends WindowOnEveryBench {

    private static final Spot WEIGHT = Spot.of("kernel", 1, 1);
    private static final Spot OUTPUT = Spot.of("output", 1, 2);

    private TipsApart tips() {
        return new TipsApart(open);
    }

    private Label tip() {
        return (Label) open.fx(() -> open.stage.getScene().lookup(".stage-tip"));
    }

    private List<String> lit() {
        return open.state().scene().marks().stream()
                .map(Mark::id)
                .filter(id -> id.startsWith("seen") || id.equals("selected"))
                .toList();
    }

    @Test
    void aTurnOfTheWheelKeepsTheHoverAndItsTip() {
        open.hover(WEIGHT);
        open.wheel(WEIGHT, OpenWindow.NOTCH, false);
        open.fx(() -> true);
        assertThat(open.state().gaze().pointed()).contains(WEIGHT);
        assertThat(tip().isVisible()).isTrue();
        assertThat(tip().getText()).matches("weight \\(1, 1\\) = −?1");
    }

    @Test
    void paddingStaysPointedAtAndWhatIsGoneDoesNot() {
        Spot padding = Spot.of("input", -1, -1);
        open.run(() -> {
            open.model().hover(Optional.of(padding));
            open.model().set(WEIGHT, 5, "typed");
        });
        assertThat(open.state().gaze().pointed()).contains(padding);
        open.press("padding-valid");
        open.run(() -> {
            open.model().hover(Optional.of(Spot.of("output", 2, 2)));
            open.model()
                    .replace("kernel", open.model().state().experiment().input().first());
        });
        assertThat(open.state().gaze().pointed()).isEmpty();
    }

    /** On every bench: closer, further away and in a window of another size, nothing is pointed at but what lies under the pointer. */
    @Test
    void whatIsPointedAtLiesUnderThePointer() {
        int seen = 0;
        for (Document<?> document : documents()) {
            open.lay(document);
            open.fx(() -> true);
            List<Spot> spots = open.fx(tips()::tried);
            if (spots.isEmpty()) {
                continue;
            }
            open.hover(spots.get(0));
            open.run(() -> open.window.stage().zoom(2));
            seen += assertUnderThePointer(document);
            open.run(() -> open.window.stage().fit());
            seen += assertUnderThePointer(document);
        }
        Document<?> last = documents().get(0);
        open.lay(last);
        open.fx(() -> true);
        open.hover(open.fx(tips()::tried).get(0));
        for (double width : new double[] {1000, 1400}) {
            open.run(() -> open.stage.setWidth(width));
            open.until(() -> open.stage.getScene().getWidth() == width);
            open.run(open::layOut);
            seen += assertUnderThePointer(last);
        }
        assertThat(seen).isGreaterThan(documents().size() / 2);
    }

    private int assertUnderThePointer(Document<?> document) {
        return open.fx(
                () -> { // at one moment: whatever is laid out meanwhile moves both
                    StageView stage = open.window.stage();
                    Point2D at = stage.screenToLocal(new Robot().getMousePosition());
                    Optional<Spot> under = stage.contains(at) ? stage.spotAt(at.getX(), at.getY()) : Optional.empty();
                    Optional<Spot> pointed = open.session.model().state().gaze().pointed();
                    assertThat(pointed.isEmpty() || pointed.equals(under))
                            .as("%s: %s under the pointer, and %s pointed at", document.id(), under, pointed)
                            .isTrue();
                    return pointed.isPresent() ? 1 : 0;
                });
    }

    /** The law, on every bench: for each number, in two sizes of the window by turns. */
    @Test
    void aTipCoversNeitherItsNumberNorTheOnesBesideAboveAndBelow() {
        List<Document<?>> all = documents();
        for (int wide = 0; wide < 2; wide++) {
            double width = wide == 0 ? 1400 : 1000;
            open.run(() -> open.stage.setWidth(width));
            for (int i = wide; i < all.size(); i += 2) {
                open.lay(all.get(i));
                open.fx(() -> true);
                open.run(() -> tips().tried().forEach(tips()::assertFree));
            }
        }
        open.run(() -> open.stage.setWidth(1400));
    }

    private List<Document<?>> documents() {
        List<Document<?>> all = new ArrayList<>(open.session.examples());
        for (Bench<?> bench : open.session.desk().benches().all()) {
            all.add(Document.untitled(bench.setup()));
        }
        return all;
    }

    @Test
    void whereThereIsRoomATipCoversNoNumberAtAll() {
        open.hover(Spot.of("input", 2, 2));
        Bounds tip = open.fx(() -> tip().getBoundsInParent());
        List<Box> covered = open.fx(() -> Legible.in(open.state().scene()).stream()
                .map(open.window.stage()::view)
                .filter(box -> tip.intersects(box.x(), box.y(), box.width(), box.height()))
                .toList());
        assertThat(covered).isEmpty();
    }

    @Test
    void noTipIsShownWhileANumberIsTyped() {
        open.keys(KeyCode.E);
        open.robot.write("7");
        open.hover(Spot.of("output", 0, 0));
        assertThat(tip().isVisible()).isFalse();
        open.keys(KeyCode.ESCAPE);
    }

    @Test
    void aStoryThatMovesOnLetsGoOfWhatWasClicked() {
        for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.HOME, KeyCode.END)) {
            open.click(OUTPUT);
            open.point("play");
            assertThat(lit()).contains("selected", "seen:0");
            open.robot.type(key);
            open.fx(() -> true);
            assertThat(open.state().gaze().selected()).as("%s", key).isEmpty();
            assertThat(lit()).as("%s", key).isEmpty();
            Node owner = open.fx(() -> open.stage.getScene().getFocusOwner());
            assertThat(owner).as("%s", key).isInstanceOf(StageView.class);
            open.run(() -> open.model().pause());
        }
    }

    @Test
    void whatTheKeyboardReachedStaysWhenTheStoryMoves() {
        open.focusGrid("kernel");
        open.keys(KeyCode.RIGHT, KeyCode.END);
        assertThat(open.state().gaze().selected()).contains(Spot.of("kernel", 0, 1));
    }

    @Test
    void whatIsClickedWhileTheStoryPlaysCanBeTyped() {
        open.run(() -> open.model().playOrPause());
        open.robot.clickOn(open.at(WEIGHT));
        open.robot.write("7");
        assertThat(open.fx(() -> open.window.stage().editor().isVisible())).isTrue();
        open.run(() -> open.model().pause());
        open.keys(KeyCode.ENTER);
        assertThat(open.fx(() -> open.model().value(WEIGHT))).isEqualTo(7);
    }

    @Test
    void anEditOfWhatWasClickedLetsGoOfNothing() {
        open.click(WEIGHT);
        open.run(() -> open.model().set(WEIGHT, 9, "typed"));
        open.fx(() -> true);
        assertThat(open.state().gaze().selected()).contains(WEIGHT);
    }
}
