package dev.receptive.ui;

import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * One of several, in a list that opens. What the arrow keys pass in the open list is not chosen yet: one that cannot be would
 * spring back, and nothing beyond it could be reached. Escape closes it and leaves what was.
 */
final class PickList<T> extends ComboBox<T> {

    private final Runnable chosen;
    private T before;
    private boolean left;

    /**
     * @param chosen is called once another one is chosen, by a person or not
     */
    PickList(Runnable chosen) {
        this.chosen = chosen;
        this.before = getValue();
        setOnAction(event -> {
            if (!isShowing()) {
                chosen.run();
            }
        });
        setOnShowing(event -> {
            before = getValue();
            left = false;
        });
        setOnHidden(event -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        skinProperty().addListener((property, old, now) -> {
            if (now instanceof ComboBoxListViewSkin<?> skin) {
                skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
            }
        });
    }

    private void leave(KeyEvent event) {
        left |= isShowing() && event.getCode() == KeyCode.ESCAPE;
    }

    private void close() {
        if (left) {
            setValue(before); // which is what it was
        } else if (!Objects.equals(before, getValue())) {
            chosen.run();
        }
        fireEvent(new Event(HomeFocus.CLOSED));
    }
}
