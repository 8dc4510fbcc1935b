package dev.receptive.ui;

import java.util.Optional;

/** Which grid of the stage has the keyboard. */
interface GridFocus {

    Optional<GridNode> focusedGrid();

    /** Gives the keyboard to the first grid of a tensor. */
    void focusGrid(String tensor);

    /** Asks the number that is looked at where it comes from, and gives the keyboard to the answer. */
    void explain();

    /** Gives it to the next tensor that can be changed, from the one that is most worth it. */
    void focusNext();
}
