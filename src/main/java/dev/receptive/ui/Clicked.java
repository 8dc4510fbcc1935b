package dev.receptive.ui;

import dev.receptive.bench.Experiment;

/**
 * The moment at which a number was clicked, which is held until the story moves on from there. A story that was playing
 * already when it was clicked, and an edit, do not count.
 */
record Clicked(Experiment experiment, double time, boolean moving) {

    static Clicked at(BenchState<?> state) {
        return new Clicked(state.experiment(), state.time(), state.playhead().isMoving());
    }

    /** Whether the story has moved on since. */
    boolean isLeft(BenchState<?> now) {
        boolean stands = time == now.time() && !now.playhead().isMoving();
        return !moving && !stands && experiment.equals(now.experiment());
    }
}
