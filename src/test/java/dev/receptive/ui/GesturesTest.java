package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.dials.Dials;
import dev.receptive.document.Document;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.words.Sentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be done is said in one sentence; nothing is ignored in silence. */
@Tag("thorough")
class GesturesTest extends OneWindowOnEveryBench {

    private String told() {
        return open.fx(() -> open.window.notice().isVisible()) ? open.label("notice-text") : "";
    }

    private void hide() {
        open.run(() -> open.window.notice().hide());
    }

    private void photograph() {
        open.lay(open.session.examples().get(9));
        hide();
    }

    @Test
    void lettersOnAGridAreTold() {
        open.focusGrid("kernel");
        open.robot.write("x");
        assertThat(told()).startsWith("“x” is not a number.");
    }

    /** It goes to a grid, or says that there is none that takes numbers. */
    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void theKeyForEditingNeverDoesNothing(Bench<?> bench) {
        open.show(bench);
        hide();
        open.keys(KeyCode.E);
        assertThat(open.fx(() -> open.stage.getScene().getFocusOwner() instanceof GridNode))
                .isEqualTo(told().isEmpty());
    }

    /** The sign, the words and the buttons of a short message stand in one line. */
    @Test
    void aMessageOfOneLineStandsBesideItsSign() {
        open.run(() -> open.window.notice().show(Sentence.of("edit.none")));
        open.run(open::layOut);
        double words = open.fx(() -> middle(open.find("notice-text")));
        assertThat(words).isCloseTo(open.fx(() -> middle(open.find("notice-close"))), within(1.0));
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    @Test
    void keysThatMeanSomethingElseAreNotLettersOnAGrid() {
        open.focusGrid("kernel");
        open.robot.write("e");
        open.robot.write("q");
        open.robot.write("?");
        open.robot.write(" ");
        open.run(() -> open.model().pause());
        assertThat(told()).isEmpty();
        open.focusStage();
        open.robot.write("1x");
        assertThat(told()).isEmpty();
    }

    @Test
    void digitsOfAChineseKeyboardBeginANumber() {
        open.focusGrid("kernel");
        open.run(() -> open.window
                .stage()
                .grid("kernel")
                .orElseThrow()
                .fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "７", "", KeyCode.UNDEFINED, false, false, false, false)));
        open.keys(KeyCode.ENTER);
        assertThat(open.fx(() -> open.model().value(Spot.of("kernel", 0, 0)))).isEqualTo(7);
    }

    @Test
    void typingDeletingDraggingAndTurningOnAPhotographAreTold() {
        photograph();
        String pixels =
                "Pixels are changed in the enlarged window beside the picture: click one here, then its number there.";
        open.focusGrid("input");
        for (String typed : List.of("7", "x")) {
            hide();
            open.robot.write(typed);
            assertThat(told()).as(typed).isEqualTo(pixels);
        }
        hide();
        open.keys(KeyCode.DELETE);
        assertThat(told()).isEqualTo(pixels);
        hide();
        open.robot
                .drag(open.at(Spot.of("input", 20, 20)), MouseButton.PRIMARY)
                .moveBy(0, -12)
                .moveBy(0, -12)
                .drop();
        assertThat(told()).isEqualTo(pixels);
    }

    @Test
    void aWheelOnWhatCannotBeTurnedIsToldOnceAndNotForEveryNotch() {
        open.hover(Spot.of("output", 1, 1));
        open.wheel(Spot.of("output", 1, 1), OpenWindow.NOTCH, false);
        open.fx(() -> true);
        assertThat(told()).isEqualTo("This number is computed from others; it changes when they do.");
        hide();
        for (int notch = 0; notch < 3; notch++) {
            open.wheel(Spot.of("output", 1, 1), OpenWindow.NOTCH, false);
        }
        open.hover(Spot.of("output", 1, 2));
        open.wheel(Spot.of("output", 1, 2), OpenWindow.NOTCH, false);
        open.fx(() -> true);
        assertThat(told()).isEmpty();
        open.hover(Spot.of("input", -1, 0));
        open.wheel(Spot.of("input", -1, 0), OpenWindow.NOTCH, false);
        open.fx(() -> true);
        assertThat(told()).startsWith("Padding cannot be changed cell by cell");
        hide();
        open.lay(open.session.examples().stream()
                .filter(example -> example.id().equals("border-modes"))
                .findFirst()
                .orElseThrow());
        open.hover(Spot.of("output", 1, 1));
        open.wheel(Spot.of("output", 1, 1), OpenWindow.NOTCH, false);
        hide();
        open.hover(Spot.of("input", 0, -1));
        open.wheel(Spot.of("input", 0, -1), OpenWindow.NOTCH, false);
        open.fx(() -> true);
        assertThat(told()).isEqualTo("This padding repeats input (0, 1); change the number there.");
    }

    @Test
    void aBlockIsToldWhereItCanGoWhereverTheKeyboardIs() {
        copy("1\t2\n");
        open.focusStage();
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(told()).startsWith("Choose a cell that can be edited first");
    }

    @Test
    void whatIsToldOfAGestureDoesNotCoverWhatComesNext() {
        for (KeyCode goingOn : List.of(KeyCode.RIGHT, KeyCode.END, KeyCode.PAGE_DOWN)) {
            copy("1\t2\n");
            open.focusStage();
            open.chord(KeyCode.SHORTCUT, KeyCode.V);
            assertThat(told()).isNotEmpty();
            open.keys(goingOn);
            assertThat(told()).as(goingOn.getName()).isEmpty();
        }
        open.run(() -> open.window.notice().show(Sentence.of("file.saved", "mine.yaml")));
        open.keys(KeyCode.HOME);
        assertThat(told()).contains("mine.yaml");
    }

    @Test
    void aTextThatIsNoValueStaysAsItWasTyped() {
        open.show(new Dials());
        TextField field = (TextField) open.find("dilation");
        open.run(() -> {
            field.requestFocus();
            field.setText("half");
        });
        open.keys(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("half");
        assertThat(field.getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("wrong"));
        open.keys(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("0.5");
    }

    private void copy(String text) {
        open.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** The law, on every bench and every grid: a gesture changes something, or is told. */
    @Test
    void everyGestureOnEveryGridChangesSomethingOrIsTold() {
        for (Document<?> document : documents()) {
            open.lay(document);
            open.run(() -> open.session.model().toStart());
            open.point("play");
            for (Target target : someOfEachTensor()) {
                Spot spot = target.nearest(target.first().moved(1, 1));
                open.run(() -> open.session.model().toStart());
                open.point("play");
                for (String gesture : List.of("type 7", "type x", "delete", "wheel", "enter")) {
                    assertAnswered(document, spot, gesture);
                }
            }
        }
    }

    /** Of the channels of a tensor the first and the last. */
    private List<Target> someOfEachTensor() {
        Map<String, Deque<Target>> some = new LinkedHashMap<>();
        for (Target target : open.fx(() -> open.session.model().state().targets())) {
            Deque<Target> own = some.computeIfAbsent(target.first().tensor(), tensor -> new ArrayDeque<>());
            if (own.size() > 1) {
                own.removeLast();
            }
            own.add(target);
        }
        return some.values().stream().flatMap(Deque::stream).toList();
    }

    /** A few of the examples, numbers and pictures, and what every bench shows first. */
    private List<Document<?>> documents() {
        List<Document<?>> all = new ArrayList<>(open.session.examples().subList(3, 4));
        all.add(open.session.examples().get(9));
        for (Bench<?> bench : open.session.desk().benches().all()) {
            all.add(Document.untitled(bench.setup()));
        }
        return all;
    }

    private void assertAnswered(Document<?> document, Spot spot, String gesture) {
        open.run(() -> {
            BenchModel<?> model = open.session.model();
            if (model.isEditable(spot)) {
                model.set(spot, 3, new Object());
            }
            open.window.stage().grid(spot).take(spot);
            open.window.notice().hide();
        });
        BenchState<?> before = open.fx(() -> open.session.model().state());
        Experiment experiment = before.experiment();
        switch (gesture) {
            case "type 7" -> open.robot.write("7");
            case "type x" -> open.robot.write("x");
            case "delete" -> open.robot.type(KeyCode.DELETE);
            case "enter" -> open.robot.type(KeyCode.ENTER);
            default -> {
                open.point("play");
                open.hover(spot);
                open.wheel(spot, OpenWindow.NOTCH, false);
            }
        }
        boolean answered = open.fx(() -> {
            BenchState<?> now = open.session.model().state();
            boolean editing = open.window.stage().editor().isVisible();
            open.window.stage().requestFocus();
            return editing
                    || !now.experiment().equals(experiment)
                    || now.time() != before.time()
                    || open.window.notice().isVisible();
        });
        assertThat(answered)
                .as("%s on %s of %s", gesture, spot, document.title())
                .isTrue();
    }
}
