package dev.receptive.ui;

import java.util.Optional;

/** A number that keeps the stage as it is: one that was clicked, until the story moves on, or one that the keyboard is at. */
final class Hold {

    private Optional<Clicked> clicked = Optional.empty();
    private boolean moving;

    /** A number has been clicked. */
    void begin(BenchState<?> state) {
        clicked = Optional.of(Clicked.at(state));
    }

    /** The keyboard has taken over what was clicked: it stays as it is when the story moves. */
    void end() {
        clicked = Optional.empty();
    }

    /**
     * Whether the number is to be let go of: the story has moved on from the click, or begins to play behind a number that
     * shows a moment of its own.
     */
    boolean isLeft(BenchState<?> state, BenchModel<?> model, boolean typing) {
        boolean starts = state.playhead().isMoving() && !moving;
        moving = state.playhead().isMoving();
        boolean behind = starts
                && state.gaze()
                        .selected()
                        .filter(spot -> model.timeOf(spot).isPresent())
                        .isPresent();
        boolean left = behind
                || clicked.filter(click -> click.isLeft(state) || (!typing && Clicked.isInTheWay(state)))
                        .isPresent();
        clicked = left ? Optional.empty() : clicked.map(click -> Clicked.at(state));
        return left;
    }
}
