package dev.receptive.export;

import dev.receptive.story.Story;
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

    /** More make a file that no one waits for. */
    public static final int MAX_FRAMES = 6000;

    private static final double SAME = 1e-6;

    /**
     * @throws Refusal if a GIF has no such rate
     */
    public Pace {
        if (!RATES.contains(fps)) {
            throw Refusal.of("error.export.fps", fps);
        }
    }

    /** How many frames a story takes: those before its end, and its end. */
    public int frames(Story story) {
        double between = story.score().duration() / story.score().rate(step) * fps;
        return (int) Math.min(Integer.MAX_VALUE, Math.ceil(between - SAME) + 1);
    }

    /** The time that a frame shows; the last one shows the end. */
    double seconds(Story story, int frame) {
        return frame == frames(story) - 1
                ? story.score().duration()
                : frame * story.score().rate(step) / fps;
    }

    int hundredths() {
        return 100 / fps;
    }
}
