package dev.receptive.ui;

import dev.receptive.figure.Lattice;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** One target of the stage for the keyboard and for a screen reader: a single node that knows its current cell. */
final class GridNode extends Region {

    /** Characters with which a number begins. */
    private static final String NUMBER = "0123456789-+.";

    /** Characters that are keys of the window. */
    private static final String COMMANDS = "eEqQ? ";

    private Target target;
    private final BenchModel<?> model;
    private final StageView stage;
    private final Notice notice;
    private final GridBlocks blocks;
    private TargetKey key;
    private Spot current;

    GridNode(TargetKey key, Target target, BenchModel<?> model, StageView stage, Notice notice) {
        this.target = target;
        this.model = model;
        this.stage = stage;
        this.notice = notice;
        this.current = target.first();
        this.key = key;
        this.blocks = new GridBlocks(this, model, notice);
        getStyleClass().add("grid-node");
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnKeyPressed(this::press);
        setOnKeyTyped(this::type);
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                stage.mean(this);
                model.select(Optional.of(current));
            } else if (!stage.editor().isVisible() && !isTaken()) {
                model.select(Optional.empty());
            }
            stage.followKeyboard();
        });
    }

    /** Whether another grid has the keyboard now, which says itself what is selected. */
    private boolean isTaken() {
        return getScene() != null && getScene().getFocusOwner() instanceof GridNode;
    }

    Target target() {
        return target;
    }

    Spot current() {
        return current;
    }

    /** What is done with all its numbers, or some, by the clipboard. */
    GridBlocks blocks() {
        return blocks;
    }

    /** Which target it stands over: not a node's id, for a node that gets another id is styled anew. */
    TargetKey key() {
        return key;
    }

    /** Stands over another target from now on. */
    void become(TargetKey next, Target target) {
        key = next;
        current = target.first();
    }

    /** Shows a target as it is now. */
    void render(Target now) {
        target = now;
        current = target.nearest(current);
        tell();
    }

    private void tell() {
        if (isFocused()) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** What it says is made when it is asked for: a stage has many nodes, and mostly nobody who listens. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? model.state().words().say(model.state().reading().speech(current))
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Whether its numbers are an answer. */
    boolean picks() {
        return model.rules().picks(current);
    }

    /** Whether its numbers can be changed here, now. */
    boolean takesNumbers() {
        return target.touch() == Touch.TYPE || target.touch() == Touch.PAINT;
    }

    /** Makes a cell the current one and takes the keyboard. */
    void take(Spot spot) {
        current = target.nearest(spot);
        requestFocus();
        model.select(Optional.of(current));
        stage.followKeyboard();
        tell();
    }

    /** Moves the current cell, or to the nearest target that goes on where this one ends; past the last it stays. */
    void move(int down, int across) {
        Spot next = current.moved(down, across);
        GridNode there = target.holds(next) ? this : stage.holder(next, this).orElse(this);
        there.take(next);
    }

    /** Moves along the rows as in a table: from the end of one to the beginning of the next. At the last number it says so. */
    void goOn(int by) {
        Spot before = current;
        if (!target.holds(before.moved(0, by)) && target instanceof Lattice lattice) {
            int columns = lattice.plane().columns();
            Spot row = before.moved(by, by > 0 ? -before.column() : columns - 1 - before.column());
            if (target.holds(row)) {
                take(row);
                return;
            }
        }
        move(0, by);
        if (current.equals(before) && isFocused()) {
            notice.hint(Sentence.of(by > 0 ? "edit.last" : "edit.first"));
        }
    }

    private void press(KeyEvent event) {
        stage.keep();
        boolean taken = event.isShortcutDown()
                ? shortcut(event)
                : event.isShiftDown() ? sweep(event.getCode()) : key(event.getCode());
        if (taken) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.C) {
            blocks.copy();
            return true;
        }
        if (event.getCode() == KeyCode.X) {
            blocks.cut();
            return true;
        }
        if (event.getCode() == KeyCode.V && event.isShiftDown()) {
            blocks.replace();
            return true;
        }
        if (event.getCode() == KeyCode.V) {
            blocks.paste();
            return true;
        }
        return false;
    }

    private boolean key(KeyCode code) {
        switch (code) {
            case UP -> move(-1, 0);
            case DOWN -> move(1, 0);
            case LEFT -> move(0, -1);
            case RIGHT -> move(0, 1);
            case ENTER, F2 -> {
                if (!model.rules().pick(current)) {
                    enter();
                }
            }
            case DELETE, BACK_SPACE -> clear();
            case ESCAPE -> stage.requestFocus();
            default -> {
                // Digits open the editor when they are typed; taken here, they do not choose a step size as well.
                return code.isDigitKey() || code.isKeypadKey();
            }
        }
        return true;
    }

    /** Chooses the numbers that an arrow goes over, where some are an answer. */
    private boolean sweep(KeyCode arrow) {
        Spot from = current;
        if (!arrow.isArrowKey() || !model.rules().picks(from)) {
            return false;
        }
        key(arrow);
        if (target.holds(current)) {
            model.rules().pickAlong(from, current);
        }
        return true;
    }

    private void enter() {
        if (model.isEditable(current)) {
            edit("");
        } else if (!model.jump(current)) {
            notice.hint(EditedCell.why(model, current));
        }
    }

    private void edit(String typed) {
        stage.mean(this);
        stage.editor().open(current, typed);
    }

    private void clear() {
        if (model.isEditable(current)) {
            blocks.attempt(() -> model.set(current, 0, new Object()));
        } else {
            notice.hint(EditedCell.why(model, current));
        }
    }

    /** Whether a number begins with what was typed. */
    static boolean begins(String typed) {
        return !typed.isEmpty() && NUMBER.indexOf(TypedNumber.plain(typed.codePointAt(0))) >= 0;
    }

    /** A digit or a sign begins a number; what else is typed and means nothing is told. */
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean character =
                typed.codePointCount(0, typed.length()) == 1 && !Character.isISOControl(typed.codePointAt(0));
        if (!character
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isMetaDown()
                || COMMANDS.contains(typed)) {
            return;
        }
        if (!model.isEditable(current)) {
            notice.hint(EditedCell.why(model, current));
        } else if (begins(typed)) {
            edit(typed);
        } else {
            notice.hint(Sentence.of("error.number.letters", typed));
        }
        event.consume();
    }
}
