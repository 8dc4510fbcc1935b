package dev.receptive.export;

import dev.receptive.time.Playhead;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.words.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * How fast an animation goes.
 *
 * @param fps frames a second, one of {@link #RATES}
 * @param step the steps that take about as long to watch as they do in the window; nothing for the usual ones
 * @param speed how many times as fast as that, one of {@link Playhead#SPEEDS}
 */
public record Film(int fps, Optional<StepSize> step, double speed) {

    /** GIF counts in hundredths of a second, so that no other rates come out even. */
    public static final List<Integer> RATES = List.of(10, 20, 25, 50);

    /** What is taken where nothing is said. */
    public static final Film USUAL = new Film(20, Optional.empty(), 1);

    /**
     * @throws Refusal if a GIF has no such rate, or nothing is played at such a speed
     */
    public Film {
        if (!RATES.contains(fps)) {
            throw Refusal.of("error.export.fps", fps);
        }
        if (!Playhead.SPEEDS.contains(speed)) {
            throw Refusal.of("error.speed", speed);
        }
    }

    public static Film of(int fps, StepSize step) {
        return new Film(fps, Optional.of(step), 1);
    }

    public Film withStep(StepSize size) {
        return new Film(fps, Optional.of(size), speed);
    }

    public Film withSpeed(double times) {
        return new Film(fps, step, times);
    }

    /** The steps of a score that are watched: without being told, the second smallest. */
    StepSize steps(Score score) {
        List<StepSize> sizes = score.sizes();
        return step.filter(sizes::contains).orElseGet(() -> sizes.get(Math.min(1, sizes.size() - 1)));
    }

    int hundredths() {
        return 100 / fps;
    }
}
