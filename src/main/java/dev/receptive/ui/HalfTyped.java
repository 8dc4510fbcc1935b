package dev.receptive.ui;

import java.util.Optional;
import javafx.scene.Parent;

/**
 * What was typed into a field and is not taken yet, to be typed again into the one that takes its place.
 *
 * @param field the id of where it stands
 */
record HalfTyped(String field, String text) {

    /** What stands in a field of an id, if there is one and something does. */
    static Optional<HalfTyped> in(Parent parent, String id) {
        return parent.lookup("#" + id) instanceof TypedField field
                        && !field.getText().isEmpty()
                ? Optional.of(new HalfTyped(id, field.getText()))
                : Optional.empty();
    }

    /** Types it into the field of its id, which takes the keyboard. */
    void typeAgain(Parent parent) {
        parent.applyCss(); // until then what scrolls does not hold its content
        if (parent.lookup("#" + field) instanceof TypedField again) {
            again.setText(text);
            again.requestFocus();
            again.end();
        }
    }
}
