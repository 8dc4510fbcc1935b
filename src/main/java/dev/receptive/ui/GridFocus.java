package dev.receptive.ui;

import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Which grid of the stage has the keyboard. */
interface GridFocus {

    Optional<GridNode> focusedGrid();

    /** Gives the keyboard to the first grid of a tensor; false if none stands on the stage. */
    boolean focusGrid(String tensor);

    /** Gives it to the next tensor that can be changed, from the one that is most worth it; false if none stands there. */
    boolean focusNext();

    /** Goes to the nearest grid in the direction of an arrow; false if the keyboard is not on the stage. */
    boolean focusBeside(KeyCode arrow);
}
