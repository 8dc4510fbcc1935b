package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Gaze;
import dev.receptive.figure.Target;
import java.util.List;
import java.util.Optional;

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

    /** Whether a selected number keeps back what would stand in its place for somebody who points elsewhere. */
    static boolean isInTheWay(BenchState<?> now) {
        Gaze pointing = now.gaze().selecting(Optional.empty());
        List<Target> there = now.story().targets(now.time(), pointing);
        return now.gaze()
                        .selected()
                        .filter(spot -> there.stream().noneMatch(target -> target.holds(spot)))
                        .isPresent()
                && !there.equals(now.story().targets(now.time(), Gaze.NONE));
    }
}
