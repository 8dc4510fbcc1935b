package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.words.Numerals;
import dev.receptive.words.Refusal;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** The field in which a cell's number is typed, and the sentence beside it when that cannot be one. */
final class CellEditor extends Pane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double NARROWEST = 64;
    private static final double LOWEST = 30;

    private final BenchModel<?> model;
    private final StageView stage;
    private final Notice notice;
    private final TextField field = new TextField();
    private final Label problem = new Label();
    private Optional<Spot> spot = Optional.empty();

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
        problem.setMouseTransparent(true);
        problem.setManaged(false);
        field.setManaged(false);
        getChildren().addAll(field, problem);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener((property, before, now) -> wrong(Optional.empty()));
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && isVisible()) {
                commit();
            }
        });
    }

    /** Opens over a cell, with its number selected or with what has just been typed. */
    void open(Spot at, String typed) {
        spot = Optional.of(at);
        setVisible(true);
        field.setText(typed.isEmpty() ? Numerals.full(model.value(at)) : typed);
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

    /** Stays over its cell when the stage moves. */
    void follow() {
        if (spot.filter(at -> model.state().target(at).isEmpty()).isPresent()) {
            close();
        }
        spot.ifPresent(at -> {
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
        if (!isVisible()) {
            return;
        }
        Spot at = spot.orElseThrow();
        try {
            float value = Numerals.parse(field.getText());
            close();
            set(at, value);
        } catch (Refusal refusal) {
            close();
            notice.show(refusal.sentence());
        }
        model.select(Optional.empty());
    }

    private void set(Spot at, float value) {
        if (Float.floatToIntBits(value) != Float.floatToIntBits(model.value(at))) {
            model.set(at, value, new Object());
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> accept(event.isShiftDown() ? -1 : 1, 0);
            case TAB -> accept(0, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> {
                Spot at = spot.orElseThrow();
                close();
                stage.grid(at).take(at);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void accept(int down, int across) {
        Spot at = spot.orElseThrow();
        try {
            set(at, Numerals.parse(field.getText()));
            close();
            stage.grid(at).take(at);
            stage.grid(at).move(down, across);
        } catch (Refusal refusal) {
            wrong(Optional.of(model.state().words().say(refusal.sentence())));
        }
    }

    private void wrong(Optional<String> sentence) {
        field.pseudoClassStateChanged(WRONG, sentence.isPresent());
        problem.setText(sentence.orElse(""));
        problem.setVisible(sentence.isPresent());
        follow();
    }

    private void close() {
        spot = Optional.empty();
        setVisible(false);
        wrong(Optional.empty());
    }
}
