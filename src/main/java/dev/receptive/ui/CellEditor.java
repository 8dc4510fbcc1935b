package dev.receptive.ui;

import dev.receptive.bench.BlockPaste;
import dev.receptive.bench.Numbers;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The field in which a cell's number is typed, and the sentence beside it when that cannot be one. What is typed is for one
 * cell of one document; where that is no longer there, it is let go, which is said.
 */
final class CellEditor extends Pane implements Typing.Input {

    /** More characters than any number takes. */
    private static final int LONGEST = 100;

    private static final double NARROWEST = 64;
    private static final double LOWEST = 30;

    private final BenchModel<?> model;
    private final StageView stage;
    private final Notice notice;
    private final TypedField field = new TypedField(LONGEST, this::wrong);
    private final Label problem = new Label();
    private Optional<EditedCell> edited = Optional.empty();

    CellEditor(BenchModel<?> model, StageView stage, Notice notice) {
        this.model = model;
        this.stage = stage;
        this.notice = notice;
        setManaged(false);
        setVisible(false);
        setPickOnBounds(false);
        field.setId("cell-editor");
        field.getStyleClass().add("cell-editor");
        problem.setId("cell-problem");
        problem.getStyleClass().add("cell-problem");
        problem.setWrapText(true);
        problem.setVisible(false);
        problem.setMouseTransparent(true);
        problem.setManaged(false);
        field.setManaged(false);
        getChildren().addAll(field, problem);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.onBlock(this::put);
        field.textProperty().addListener((property, before, now) -> right());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                commit();
            }
        });
    }

    /** Opens over a cell, with its number selected or with what has just been typed. */
    void open(Spot at, String typed) {
        model.typing().finish();
        show(EditedCell.of(model, at));
        field.setText(typed.isEmpty() ? model.state().reading().typed(at) : typed);
        field.setAccessibleText(
                model.state().words().say(model.state().reading().speech(at)));
        follow();
        field.requestFocus();
        if (typed.isEmpty()) {
            field.selectAll();
        } else {
            field.positionCaret(typed.length());
        }
        model.hover(Optional.empty());
    }

    /** Stays over its cell when the stage moves, and goes when the cell goes. */
    void follow() {
        if (edited.isPresent() && !edited.get().isStill()) {
            Sentence gone = Sentence.of("error.edit.gone", field.getText());
            close();
            notice.letGo(gone);
        }
        edited.map(EditedCell::spot).ifPresent(at -> {
            Box cell = stage.view(stage.box(at));
            double width = Math.max(NARROWEST, cell.width() + 8);
            double height = Math.max(LOWEST, cell.height() + 4);
            double x = Math.max(2, Math.min(stage.getWidth() - width - 2, cell.centreX() - width / 2));
            field.resizeRelocate(x, cell.centreY() - height / 2, width, height);
            problem.setPrefWidth(260);
            problem.resize(260, problem.prefHeight(260));
            problem.relocate(Math.max(2, Math.min(stage.getWidth() - 264, x)), cell.centreY() + height / 2 + 4);
        });
    }

    /** Takes what was typed if it is a number; if not, the cell keeps its own and the notice says why. */
    void commit() {
        finish().ifPresent(notice::letGo);
    }

    /** The same; gives why it is not taken. */
    @Override
    public Optional<Sentence> finish() {
        if (edited.isEmpty()) {
            return Optional.empty();
        }
        boolean typing = field.isFocused();
        Spot at = close();
        Optional<Sentence> why = Optional.empty();
        try {
            set(at, Numbers.number(field.getText()));
        } catch (Refusal refusal) {
            why = Optional.of(refusal.sentence());
        }
        model.select(Optional.empty());
        if (typing) {
            stage.requestFocus(); // else the toolkit gives the keyboard to whatever stands next
        }
        return why;
    }

    @Override
    public void letGo() {
        if (edited.isPresent()) {
            Spot at = close();
            stage.grid(at).take(at);
        }
    }

    private void set(Spot at, Numbers number) {
        if (!number.plain(0, 0).equals(TypedNumber.plain(model.state().reading().typed(at)))
                && !model.isSet(at, number)) {
            model.set(at, number, new Object());
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> accept(grid -> grid.move(event.isShiftDown() ? -1 : 1, 0));
            case TAB -> accept(grid -> grid.goOn(event.isShiftDown() ? -1 : 1));
            case ESCAPE -> letGo();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void accept(Consumer<GridNode> then) {
        if (edited.isEmpty()) {
            return;
        }
        EditedCell now = edited.get();
        try {
            Numbers number = Numbers.number(field.getText());
            boolean answered = stage.asked().filter(now.spot()::equals).isPresent();
            Spot at = close();
            set(at, number);
            if (answered) {
                stage.requestFocus(); // the story goes on from there, and what is typed next is the next answer
            } else {
                stage.grid(at).take(at);
                then.accept(stage.grid(at));
            }
        } catch (Refusal refusal) {
            show(now);
            wrong(refusal.sentence());
        }
    }

    /** A block is for the grid: its first number comes into this cell, unless that is gone. */
    private void put(String text) {
        if (edited.isEmpty()) {
            return;
        }
        try {
            Numbers block = BlockPaste.read(text);
            Spot at = close();
            stage.grid(at).take(at);
            stage.grid(at).blocks().put(block);
        } catch (Refusal refusal) {
            wrong(refusal.sentence());
        }
    }

    private void wrong(Sentence why) {
        field.markWrong(true);
        problem.setText(model.state().words().say(why));
        problem.setVisible(true);
        follow();
    }

    private void right() {
        field.markWrong(false);
        problem.setText("");
        problem.setVisible(false);
    }

    private void show(EditedCell cell) {
        edited = Optional.of(cell);
        model.typing().begin(this);
        setVisible(true);
    }

    /** Lets go of the cell and gives it. */
    private Spot close() {
        Spot at = edited.orElseThrow().spot();
        edited = Optional.empty();
        model.typing().end(this);
        setVisible(false);
        right();
        return at;
    }
}
