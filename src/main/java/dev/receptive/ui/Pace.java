package dev.receptive.ui;

import dev.receptive.time.Score;
import dev.receptive.time.StepSize;

/** The size of a step and the speed of play, 1 being usual. */
record Pace(StepSize step, double speed) {

    /** The same speed with a size of step that a score has: this one, or else its smallest. */
    Pace within(Score score) {
        if (score.sizes().contains(step)) {
            return this;
        }
        return new Pace(score.sizes().isEmpty() ? StepSize.NONE : score.sizes().get(0), speed);
    }

    /** The size by its code as files have it: nothing for the smallest. */
    String code(Score score) {
        return score.sizes().indexOf(step) <= 0 ? "" : step.code();
    }

    /** The size that a code names in a score; its smallest if it names none. */
    Pace named(String code, Score score) {
        StepSize named = score.sizes().stream()
                .filter(size -> size.code().equals(code))
                .findFirst()
                .orElse(StepSize.NONE);
        return new Pace(named, speed).within(score);
    }
}
