package dev.receptive.ui;

import dev.receptive.time.StepSize;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The keys that work wherever the keyboard is, but in a field, a list or a grid that has its own use for them. */
final class Keys {

    /** The key of a switch that hides what comes next, on the benches that have one. */
    private static final String HIDE = "hide";

    /** How much one step of the zoom enlarges. */
    private static final double CLOSER = 1.25;

    private static final char WIDE_QUESTION = 0xFF1F;

    private final Session session;
    private final Framing window;
    private final Clicker clicker;
    private final GridFocus grids;
    private final Supplier<StageView> stage;
    private final Runnable help;

    Keys(Session session, Framing window, GridFocus grids, Supplier<StageView> stage, Runnable help) {
        this.session = session;
        this.window = window;
        this.grids = grids;
        this.stage = stage;
        this.help = help;
        this.clicker = new Clicker(session);
    }

    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> ask(scene.getFocusOwner(), event));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isMenuOpen() && take(scene.getFocusOwner(), event)) {
                event.consume();
            }
        });
    }

    /** The question mark is typed differently on every keyboard: what counts is what was typed. */
    private void ask(Node owner, KeyEvent event) {
        if (isQuestion(event.getCharacter()) && !isTyped(owner) && !isMenuOpen()) {
            window.explain();
            event.consume();
        }
    }

    /** Half width, or full width as a Chinese keyboard has it. */
    private static boolean isQuestion(String typed) {
        return typed.equals("?") || (typed.length() == 1 && typed.charAt(0) == WIDE_QUESTION);
    }

    private boolean take(Node owner, KeyEvent event) {
        if (event.isAltDown()) {
            return !isTyped(owner) && move(event);
        }
        if (event.isShortcutDown()) {
            return walk(owner, event)
                    || Chord.of(event).filter(chord -> run(chord, owner)).isPresent();
        }
        if (event.getCode() == KeyCode.ESCAPE && !isTyped(owner) && window.stopReading()) {
            return true;
        }
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown() && owner instanceof GridNode grid && grid.picks()) {
            return window.reply();
        }
        return step(owner, event) || (!isOwn(owner, event) && act(event));
    }

    /** The input by a pixel, on the benches that can move it. */
    private boolean move(KeyEvent event) {
        KeyCode code = event.getCode();
        if (!code.isArrowKey() || event.isShiftDown() || event.isShortcutDown() || event.isMetaDown()) {
            return false;
        }
        int down = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
        int right = code == KeyCode.RIGHT ? 1 : code == KeyCode.LEFT ? -1 : 0;
        if (down == 0 && right == 0) {
            return false;
        }
        return told(session.model().move(down, right), Sentence.of("keys.move.none"));
    }

    /** A key that can do nothing here says so, and is taken. */
    private boolean told(boolean done, Sentence why) {
        if (!done) {
            window.tell(why);
        }
        return true;
    }

    /** From field to field of a panel, and from grid to grid of the stage. */
    private boolean walk(Node owner, KeyEvent event) {
        KeyCode code = event.getCode();
        if (!code.isArrowKey() || event.isShiftDown() || owner == null) {
            return false;
        }
        Optional<FocusGroup> group = FocusGroup.of(owner);
        boolean across = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        if (group.isPresent() && !(across && owner instanceof TextInputControl)) {
            group.get().outermost().move(code == KeyCode.LEFT || code == KeyCode.UP ? -1 : 1);
            return true;
        }
        return grids.focusBeside(code);
    }

    /** From one of a group to the next. */
    private static boolean step(Node owner, KeyEvent event) {
        if (owner == null || isTyped(owner) || event.isShiftDown()) {
            return false;
        }
        Optional<FocusGroup> group = FocusGroup.of(owner);
        return group.filter(inner -> step(inner, event.getCode()) || step(inner.outermost(), event.getCode()))
                .isPresent();
    }

    /** Whether an arrow is one of a group's; then it has gone on in it. */
    private static boolean step(FocusGroup group, KeyCode arrow) {
        int by = group.by(arrow);
        if (by != 0) {
            group.move(by);
        }
        return by != 0;
    }

    /** Whether arrows and letters belong to a control. */
    private static boolean isTyped(Node owner) {
        return owner instanceof TextInputControl || owner instanceof ComboBoxBase<?>;
    }

    private boolean run(Chord chord, Node owner) {
        if (chord == Chord.REDO && owner instanceof TextInputControl) {
            return false;
        }
        switch (chord) {
            case CLOSER -> stage.get().zoom(CLOSER);
            case FURTHER -> stage.get().zoom(1 / CLOSER);
            case FIT -> stage.get().fit();
            case REDO -> session.model().redo();
            case NEXT_BENCH -> session.desk().turn(1);
            case LAST_BENCH -> session.desk().turn(-1);
        }
        return true;
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
        if (isTyped(owner)) {
            return true;
        }
        if (owner instanceof GridNode grid) {
            if (event.isShiftDown() && code.isArrowKey() && grid.picks()) {
                return true;
            }
            return code != KeyCode.SPACE
                    && code != KeyCode.HOME
                    && code != KeyCode.END
                    && code != KeyCode.E
                    && code != KeyCode.O
                    && code != KeyCode.Q
                    && code != KeyCode.T
                    && !(event.isShiftDown() && code.isArrowKey());
        }
        if (owner instanceof ExplanationPane) {
            return code == KeyCode.ESCAPE || code == KeyCode.ENTER || (code.isArrowKey() && !event.isShiftDown());
        }
        if (owner instanceof Slider) {
            return (code == KeyCode.LEFT || code == KeyCode.RIGHT) && !event.isShiftDown();
        }
        return owner instanceof ButtonBase && (code == KeyCode.SPACE || code == KeyCode.ENTER);
    }

    /** What goes to another moment; while a question is open, nothing does. */
    private static final Set<KeyCode> TIME =
            Set.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.HOME, KeyCode.END, KeyCode.UP, KeyCode.DOWN);

    private boolean act(KeyEvent event) {
        BenchModel<?> model = session.model();
        boolean ofTime = TIME.contains(event.getCode()) || Chord.digit(event).isPresent();
        if (model.rules().holds() && ofTime) {
            return told(false, Sentence.of("lesson.first"));
        }
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
            case ENTER -> {
                return window.answer();
            }
            case E -> window.edit();
            case O -> window.closer();
            case T -> {
                return told(window.turn(), Sentence.of("keys.job.none"));
            }
            case Q -> {
                return told(model.toggle(HIDE), Sentence.of("keys.hide.none"));
            }
            case PAGE_DOWN -> clicker.click(1).ifPresent(window::tell);
            case PAGE_UP -> clicker.click(-1).ifPresent(window::tell);
            case F11 -> window.present(!window.isPresenting());
            case F1 -> help.run();
            case F10 -> window.menus();
            case ESCAPE -> {
                return window.leave();
            }
            default -> {
                return choose(event);
            }
        }
        return true;
    }

    /** A digit chooses a size of step, from the smallest, unless the stage asks for a number. */
    private boolean choose(KeyEvent event) {
        List<StepSize> sizes = session.model().state().story().score().sizes();
        int index = Chord.digit(event).orElse(0) - 1;
        if (index < 0) {
            return false;
        }
        if (stage.get().answer()) {
            return true;
        }
        if (index >= sizes.size()) {
            return told(false, Sentence.of("keys.step.none", sizes.size()));
        }
        session.model().step(sizes.get(index));
        return true;
    }
}
