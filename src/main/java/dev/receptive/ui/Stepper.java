package dev.receptive.ui;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import dev.receptive.words.Visible;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * A whole number with − and + beside it: typed, clicked, or turned with the arrow keys, and with the wheel once it has the
 * keyboard: before, the wheel is for the panel in which it stands.
 */
final class Stepper extends HBox implements Typing.Input {

    /** More than any control here takes. */
    private static final int MOST_DIGITS = 6;

    /** Of a text that is too long, so much is repeated. */
    private static final int SAID = 20;

    /** More characters than any whole number here takes. */
    private static final int LONGEST = 12;

    /** As wide as a digit of a field is, and what stands beside all of them with the caret. */
    private static final double DIGIT = 8.1;

    private static final double INSETS = 14;

    /** Sets a number; refuses with a sentence what cannot be. */
    interface Setter {

        /** @param key of the changes in a row that are undone together */
        void set(int value, Object key);
    }

    private final TypedField field = new TypedField(LONGEST, this::refuse);
    private final Notches notches = new Notches();
    private final Typing typing;
    private final Setter setter;
    private final Complaint problem;
    private int value = Integer.MIN_VALUE;

    /** Where a sentence is shown, or cleared. */
    interface Complaint {
        void show(Optional<Refusal> refusal);
    }

    /**
     * @param most the largest number that it may show, which has room in it
     */
    Stepper(String id, String name, int most, Typing typing, Setter setter, Complaint problem) {
        this.typing = typing;
        this.setter = setter;
        this.problem = problem;
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER);
        field.setId(id);
        field.setAccessibleText(name);
        field.getStyleClass().add("stepper-field");
        field.setMinWidth(INSETS + DIGIT * Integer.toString(most).length());
        field.setOnAction(event -> enter());
        field.focusedProperty().addListener((property, before, now) -> {
            notches.reset();
            if (!now) {
                take();
            } else {
                field.selectAll();
            }
        });
        field.textProperty().addListener((property, before, now) -> {
            if (isTyped()) {
                typing.begin(this);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getChildren()
                .addAll(
                        small(id + "-less", "mdi2m-minus", name, () -> step(-1)),
                        field,
                        small(id + "-more", "mdi2p-plus", name, () -> step(1)));
        setOnScroll(event -> {
            if (field.isFocused()) {
                step(notches.take(event));
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
            case UP -> step(1);
            case DOWN -> step(-1);
            case ESCAPE -> {
                letGo();
                field.fireEvent(new Event(HomeFocus.DONE));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter() {
        if (take().isEmpty()) {
            field.fireEvent(new Event(HomeFocus.DONE));
        }
    }

    /** From what is typed, if that can be; if not, from what was there before. */
    private void step(int by) {
        if (by == 0) {
            return;
        }
        if (take().isPresent()) {
            letGo();
        }
        set(value + by, field.getId());
    }

    /** Takes what is typed; gives why it cannot be. */
    private Optional<Refusal> take() {
        String typed = field.getText().strip();
        String text = TypedNumber.plain(typed);
        if (text.equals(Integer.toString(value))) {
            return wrong(Optional.empty());
        }
        if (!text.matches("-?[0-9]+")) {
            return wrong(Optional.of(Refusal.of("error.whole", typed)));
        }
        if (text.replace("-", "").length() > MOST_DIGITS) {
            return wrong(Optional.of(Refusal.of("error.whole.long", Visible.start(typed, SAID), MOST_DIGITS)));
        }
        return set(Integer.parseInt(text), new Object());
    }

    private Optional<Refusal> set(int wanted, Object key) {
        typing.end(this);
        try {
            setter.set(wanted, key);
            put(wanted);
            return wrong(Optional.empty());
        } catch (Refusal refusal) {
            if (isTyped()) {
                typing.begin(this);
            }
            return wrong(Optional.of(refusal));
        }
    }

    private Optional<Refusal> wrong(Optional<Refusal> refusal) {
        field.markWrong(refusal.isPresent() && isTyped());
        problem.show(refusal);
        return refusal;
    }

    private void refuse(Sentence sentence) {
        problem.show(Optional.of(new Refusal(sentence)));
    }

    @Override
    public Optional<Sentence> finish() {
        Optional<Sentence> why = take().map(Refusal::sentence);
        letGo();
        return why;
    }

    @Override
    public Optional<HalfTyped> typed() {
        return Optional.of(new HalfTyped(field.getId(), field.getText()));
    }

    @Override
    public void letGo() {
        typing.end(this);
        put(value);
        problem.show(Optional.empty());
    }

    /** What takes the keyboard. */
    Node typedInto() {
        return field;
    }

    /** Whether something is typed that is not yet taken. */
    boolean isTyped() {
        return !field.getText().equals(Integer.toString(value));
    }

    /** Shows a number without setting it; what is being typed for the same number stays. */
    void show(int now) {
        if (now != value || !isTyped()) {
            put(now);
        }
    }

    private void put(int now) {
        value = now;
        field.markWrong(false);
        String text = Integer.toString(now);
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
