package dev.receptive.export;

import dev.receptive.experiment.Steps;
import dev.receptive.time.StepSize;
import dev.receptive.words.Refusal;
import java.util.List;

/**
 * How fast an animation goes.
 *
 * @param fps frames a second, one of {@link #RATES}
 * @param step the steps that take about as long to watch as they do in the window
 */
public record Pace(int fps, StepSize step) {

    /** GIF counts in hundredths of a second, so that no other rates come out even. */
    public static final List<Integer> RATES = List.of(10, 20, 25, 50);

    /** What is taken where nothing is said. */
    public static final Pace USUAL = new Pace(20, Steps.CELL);

    /**
     * @throws Refusal if a GIF has no such rate
     */
    public Pace {
        if (!RATES.contains(fps)) {
            throw Refusal.of("error.export.fps", fps);
        }
    }

    int hundredths() {
        return 100 / fps;
    }
}
