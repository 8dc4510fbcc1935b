package dev.receptive.ui;

import dev.receptive.time.StepSize;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The keys that work wherever the keyboard is, but in a field, a list or a grid that has its own use for them. */
final class Keys {

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private static final List<KeyCode> NUMPAD = List.of(
            KeyCode.NUMPAD1,
            KeyCode.NUMPAD2,
            KeyCode.NUMPAD3,
            KeyCode.NUMPAD4,
            KeyCode.NUMPAD5,
            KeyCode.NUMPAD6,
            KeyCode.NUMPAD7,
            KeyCode.NUMPAD8,
            KeyCode.NUMPAD9);

    /** Half width, and full width as a Chinese keyboard has it. */
    private static final String QUESTION = "?？";

    private final Session session;
    private final Framing window;
    private final GridFocus grids;
    private final Runnable help;

    Keys(Session session, Framing window, GridFocus grids, Runnable help) {
        this.session = session;
        this.window = window;
        this.grids = grids;
        this.help = help;
    }

    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> ask(scene.getFocusOwner(), event));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Node owner = scene.getFocusOwner();
            if (!isMenuOpen() && !isOwn(owner, event) && !event.isShortcutDown() && !event.isAltDown() && act(event)) {
                event.consume();
            }
        });
    }

    /** The question mark is typed differently on every keyboard: what counts is what was typed. */
    private void ask(Node owner, KeyEvent event) {
        boolean typing = owner instanceof TextInputControl || owner instanceof ComboBoxBase<?>;
        if (QUESTION.contains(event.getCharacter()) && !event.getCharacter().isEmpty() && !typing && !isMenuOpen()) {
            grids.explain();
            event.consume();
        }
    }

    /** Whether a menu or a list lies open, to which every key belongs. */
    private static boolean isMenuOpen() {
        return Window.getWindows().stream()
                .anyMatch(open -> open instanceof PopupWindow && !(open instanceof Tooltip) && open.isShowing());
    }

    /** Whether the focused node has its own use for a key. */
    private static boolean isOwn(Node owner, KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isFunctionKey() || code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN) {
            return code == KeyCode.F2;
        }
        if (owner instanceof TextInputControl || owner instanceof ComboBoxBase<?>) {
            return true;
        }
        if (owner instanceof GridNode) {
            return code != KeyCode.SPACE
                    && code != KeyCode.HOME
                    && code != KeyCode.END
                    && code != KeyCode.E
                    && !(event.isShiftDown() && code.isArrowKey());
        }
        return owner instanceof ButtonBase && (code == KeyCode.SPACE || code == KeyCode.ENTER);
    }

    private boolean act(KeyEvent event) {
        BenchModel<?> model = session.model();
        StepSize step =
                event.isShiftDown() ? model.larger() : model.state().pace().step();
        switch (event.getCode()) {
            case SPACE -> model.playOrPause();
            case RIGHT -> model.next(step);
            case LEFT -> model.previous(step);
            case HOME -> model.toStart();
            case END -> model.toEnd();
            case UP -> model.faster();
            case DOWN -> model.slower();
            case E -> grids.focusNext();
            case PAGE_DOWN -> session.turnTo(1);
            case PAGE_UP -> session.turnTo(-1);
            case F11 -> window.present(!window.isPresenting());
            case F1 -> help.run();
            case ESCAPE -> {
                return window.leave();
            }
            default -> {
                return choose(event.getCode());
            }
        }
        return true;
    }

    /** A digit chooses a size of step, from the smallest. */
    private boolean choose(KeyCode code) {
        List<StepSize> sizes = session.model().state().story().score().sizes();
        int index = DIGITS.indexOf(code);
        index = index < 0 ? NUMPAD.indexOf(code) : index;
        if (index < 0 || index >= sizes.size()) {
            return false;
        }
        session.model().step(sizes.get(index));
        return true;
    }
}
