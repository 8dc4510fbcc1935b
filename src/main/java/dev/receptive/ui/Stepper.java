package dev.receptive.ui;

import dev.receptive.words.Refusal;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A whole number with − and + beside it: typed, clicked, turned with the wheel or with the arrow keys. */
final class Stepper extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Sets a number; refuses with a sentence what cannot be. */
    interface Setter {
        void set(int value);
    }

    private final TextField field = new TextField();
    private final Setter setter;
    private final Problem problem;
    private int value;

    /** Where a sentence is shown, or cleared. */
    interface Problem {
        void show(Optional<Refusal> refusal);
    }

    Stepper(String id, String name, Setter setter, Problem problem) {
        this.setter = setter;
        this.problem = problem;
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER);
        field.setId(id);
        field.setAccessibleText(name);
        field.getStyleClass().add("stepper-field");
        field.setOnAction(event -> take());
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                take();
            } else {
                field.selectAll();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        IntConsumer step = by -> set(value + by);
        getChildren()
                .addAll(
                        small(id + "-less", "mdi2m-minus", name, () -> step.accept(-1)),
                        field,
                        small(id + "-more", "mdi2p-plus", name, () -> step.accept(1)));
        setOnScroll(event -> {
            if (event.getDeltaY() != 0) {
                step.accept(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
    }

    private static Button small(String id, String icon, String name, Runnable action) {
        Button button = Buttons.icon(id, icon, name, action);
        button.getStyleClass().addAll("flat", "stepper-button");
        button.setFocusTraversable(false);
        return button;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> set(value + 1);
            case DOWN -> set(value - 1);
            case ESCAPE -> {
                show(value);
                problem.show(Optional.empty());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        String text = field.getText().strip();
        if (text.equals(Integer.toString(value))) {
            wrong(Optional.empty());
            return;
        }
        if (!text.matches("[-−]?\\d{1,6}")) {
            wrong(Optional.of(Refusal.of("error.whole", text)));
            return;
        }
        set(Integer.parseInt(text.replace('−', '-')));
    }

    private void set(int wanted) {
        try {
            setter.set(wanted);
            show(wanted);
            wrong(Optional.empty());
        } catch (Refusal refusal) {
            wrong(Optional.of(refusal));
        }
    }

    private void wrong(Optional<Refusal> refusal) {
        field.pseudoClassStateChanged(WRONG, refusal.isPresent());
        problem.show(refusal);
    }

    /** Shows a number without setting it. */
    void show(int now) {
        value = now;
        field.pseudoClassStateChanged(WRONG, false);
        String text = Integer.toString(now);
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
