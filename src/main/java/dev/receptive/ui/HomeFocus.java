package dev.receptive.ui;

import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Gives the keyboard back to the stage, or to the grid on it that had it, once a control is done with it: at once where a
 * mouse pressed something that nothing is typed into, and when a control says that it is {@link #DONE}. What was reached
 * by Tab keeps the keyboard.
 */
final class HomeFocus {

    /** A field took what was typed into it, or gave it up. */
    static final EventType<Event> DONE = new EventType<>(Event.ANY, "RECEPTIVE_DONE");

    /** A list was closed that may have been opened by mouse. */
    static final EventType<Event> CLOSED = new EventType<>(Event.ANY, "RECEPTIVE_CLOSED");

    private static final Set<KeyCode> WALKS =
            Set.of(KeyCode.TAB, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    private final Scene scene;
    private final Supplier<StageView> stage;
    private boolean byMouse;
    private boolean byTab;
    private Node last;

    HomeFocus(Scene scene, Supplier<StageView> stage) {
        this.scene = scene;
        this.stage = stage;
        this.last = scene.getRoot();
    }

    void attach() {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            byMouse = true;
            byTab = false;
            stage.get().ring(false);
            boolean button = isOfButton(event.getTarget());
            Platform.runLater(() -> afterPress(button));
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (WALKS.contains(event.getCode())) {
                byMouse = false;
            }
            byTab = event.getCode() == KeyCode.TAB;
            stage.get().ring(false);
        });
        scene.addEventHandler(DONE, event -> goHome());
        scene.addEventHandler(CLOSED, event -> {
            if (byMouse) {
                goHome();
            }
        });
        scene.focusOwnerProperty().addListener((property, before, now) -> {
            if (isHome(now)) {
                last = now;
                stage.get().ring(byTab && now instanceof StageView);
            } else if (now == null || now.equals(scene.getRoot())) {
                Platform.runLater(this::afterLoss);
            }
        });
    }

    private static boolean isHome(Node node) {
        return node instanceof StageView || node instanceof GridNode;
    }

    /** Whether something is, or lies in, a button: one that Tab does not reach takes no keyboard from a field. */
    private static boolean isOfButton(EventTarget target) {
        Node up = target instanceof Node node ? node : null;
        while (up != null && !(up instanceof ButtonBase)) {
            up = up.getParent();
        }
        return up != null && !(up instanceof MenuButton);
    }

    private void afterPress(boolean button) {
        Node owner = scene.getFocusOwner();
        boolean waits =
                owner instanceof TextInputControl || owner instanceof ComboBoxBase<?> || owner instanceof MenuButton;
        if (button && owner instanceof TextInputControl) {
            stage.get().requestFocus(); // what was typed is taken, and its grid let go of
        } else if (!isHome(owner) && (button || !waits)) {
            goHome();
        }
    }

    /** What had the keyboard is no longer there. */
    private void afterLoss() {
        if (scene.getFocusOwner() == null || scene.getFocusOwner().equals(scene.getRoot())) {
            goHome();
        }
    }

    private void goHome() {
        Node home = scene.equals(last.getScene()) && isHome(last) ? last : stage.get();
        home.requestFocus();
    }
}
