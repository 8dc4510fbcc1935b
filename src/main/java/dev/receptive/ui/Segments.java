package dev.receptive.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A few choices side by side, of which one is always chosen. */
final class Segments<E> extends HBox {

    private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final FocusGroup focus = new FocusGroup(FocusGroup.Arrows.ACROSS);
    private final Consumer<E> choose;

    Segments(Consumer<E> choose) {
        this.choose = choose;
        getStyleClass().add("segments");
        setAlignment(Pos.CENTER);
    }

    /** Adds a choice; {@code style} replaces the look of a segment. */
    Segments<E> add(E choice, String id, String text, String tip, String style) {
        ToggleButton button = Buttons.choice(id, text, tip, group, () -> choose.accept(choice));
        button.getStyleClass().setAll(style);
        buttons.put(choice, button);
        getChildren().add(button);
        focus.add(button);
        return this;
    }

    Segments<E> add(E choice, String id, String text, String tip) {
        return add(choice, id, text, tip, "segment");
    }

    /** Has its choices share all the width there is. */
    void fill() {
        buttons.values().forEach(button -> {
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setMaxWidth(Double.MAX_VALUE);
        });
    }

    void clear() {
        buttons.clear();
        getChildren().clear();
        group.getToggles().clear();
        focus.clear();
    }

    /** Shows which one is chosen, without choosing it. */
    void show(E choice) {
        ToggleButton chosen = Objects.requireNonNull(buttons.get(choice));
        chosen.setSelected(true);
        focus.prefer(chosen);
    }

    /** The choices as one stop of the keyboard. */
    FocusGroup focus() {
        return focus;
    }
}
