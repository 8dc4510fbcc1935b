package dev.receptive.ui;

import dev.receptive.experiment.BlockPaste;
import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.Numbers;
import dev.receptive.story.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** One grid of the stage for the keyboard and for a screen reader: a single node that knows its current cell. */
final class GridNode extends Region {

    private final String grid;
    private final ConvolutionModel model;
    private final StageView stage;
    private final Notice notice;
    private Spot current;

    GridNode(String grid, ConvolutionModel model, StageView stage, Notice notice) {
        this.grid = grid;
        this.model = model;
        this.stage = stage;
        this.notice = notice;
        this.current = new Spot(grid, 0, 0);
        setId("grid-" + grid);
        getStyleClass().add("grid-node");
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnKeyPressed(this::press);
        setOnKeyTyped(this::type);
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                model.select(Optional.of(current));
            } else if (!stage.editor().isVisible()) {
                model.select(Optional.empty());
            }
        });
    }

    String grid() {
        return grid;
    }

    Spot current() {
        return current;
    }

    void render(ConvolutionState state) {
        current = clamp(current.row(), current.column());
        setAccessibleText(Speech.cell(current, model));
    }

    /** Makes a cell the current one and takes the keyboard. */
    void take(Spot spot) {
        current = clamp(spot.row(), spot.column());
        requestFocus();
        model.select(Optional.of(current));
    }

    /** Moves the current cell, staying inside the grid. */
    void move(int down, int across) {
        take(new Spot(grid, current.row() + down, current.column() + across));
    }

    private Spot clamp(int row, int column) {
        return new Spot(grid, Math.max(0, Math.min(rows() - 1, row)), Math.max(0, Math.min(columns() - 1, column)));
    }

    private int rows() {
        return switch (grid) {
            case Spot.INPUT -> model.state().trace().rows().input();
            case Spot.KERNEL -> model.state().trace().rows().kernel();
            case Spot.OUTPUT -> model.state().trace().rows().outputs();
            default -> 1;
        };
    }

    private int columns() {
        return switch (grid) {
            case Spot.INPUT -> model.state().trace().columns().input();
            case Spot.KERNEL -> model.state().trace().columns().kernel();
            case Spot.OUTPUT -> model.state().trace().columns().outputs();
            default -> 1;
        };
    }

    private void press(KeyEvent event) {
        boolean taken = event.isShortcutDown() ? shortcut(event) : !event.isShiftDown() && key(event.getCode());
        if (taken) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        if (event.getCode() == KeyCode.C) {
            copy();
            return true;
        }
        if (event.getCode() == KeyCode.V && event.isShiftDown()) {
            replace();
            return true;
        }
        if (event.getCode() == KeyCode.V) {
            paste();
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
            case ENTER, F2 -> enter();
            case DELETE, BACK_SPACE -> {
                if (model.isEditable(current)) {
                    model.set(current, 0, new Object());
                }
            }
            case ESCAPE -> stage.requestFocus();
            default -> {
                // Digits open the editor when they are typed; taken here, they do not choose a step size as well.
                return code.isDigitKey() || code.isKeypadKey();
            }
        }
        return true;
    }

    private void enter() {
        if (grid.equals(Spot.OUTPUT)) {
            model.jump(current);
        } else if (model.isEditable(current)) {
            stage.editor().open(current, "");
        } else {
            notice.show(Sentence.of("error.edit.pixels"));
        }
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() == 1 && "0123456789-−.".contains(typed) && model.isEditable(current)) {
            stage.editor().open(current, typed);
            event.consume();
        }
    }

    void copy() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                float value = model.value(new Spot(grid, row, column));
                text.append(column == 0 ? "" : "\t").append(Numerals.full(value).replace('−', '-'));
            }
            text.append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Puts the clipboard's numbers into the grid, the first of them into the current cell. */
    void paste() {
        if (!model.isEditable(current)) {
            notice.show(Sentence.of(grid.equals(Spot.INPUT) ? "error.edit.pixels" : "paste.where"));
            return;
        }
        edit("edit.paste", (numbers, block) -> {
            BlockPaste.Pasted pasted = BlockPaste.into(numbers, block, current.row(), current.column());
            pasted.notice().ifPresent(notice::show);
            return pasted.numbers();
        });
    }

    /** Puts the clipboard's numbers in the place of the whole grid. */
    void replace() {
        edit("edit.replace", (numbers, block) -> BlockPaste.replace(block));
    }

    private void edit(String name, BiFunction<Numbers, Tensor, Numbers> how) {
        boolean input = grid.equals(Spot.INPUT);
        if (!input && !grid.equals(Spot.KERNEL)) {
            notice.show(Sentence.of("paste.where"));
            return;
        }
        String text = Clipboard.getSystemClipboard().getString();
        try {
            Tensor block = BlockPaste.parse(text == null ? "" : text);
            ConvolutionExperiment now = model.state().experiment();
            Numbers next = how.apply(input ? now.input() : now.kernel(), block);
            model.edit(Sentence.of(name), input ? now.withInput(next) : now.withKernel(next));
        } catch (Refusal refusal) {
            notice.show(refusal.sentence());
        }
    }
}
