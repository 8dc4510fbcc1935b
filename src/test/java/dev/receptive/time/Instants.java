package dev.receptive.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The times at which laws look at a story, in their order. */
public final class Instants {

    private static final int ANYWHERE = 12;
    private static final double FRAME = 1 / 60.0;

    private Instants() {}

    /** Every cue of the smallest step, the middle of every span, and twelve moments anywhere. */
    public static List<Double> every(Score score) {
        return some(score, Integer.MAX_VALUE);
    }

    /** The same with only so many cues of a longer score, spread over all of it. */
    public static List<Double> some(Score score, int most) {
        Random random = new Random(7);
        List<Double> times = new ArrayList<>(List.of(0.0, score.duration()));
        for (int i = 0; i < ANYWHERE; i++) {
            times.add(random.nextDouble() * score.duration());
        }
        if (!score.sizes().isEmpty()) {
            StepSize smallest = score.sizes().get(0);
            int cues = Math.toIntExact(score.cues(smallest));
            double apart = Math.max(1, cues / (double) most);
            for (int i = 0; i < Math.min(cues, most); i++) {
                double end = score.cue(smallest, (int) (i * apart));
                times.add(end);
                times.add((end + score.previous(smallest, end)) / 2);
            }
        }
        return times.stream().sorted().toList();
    }

    /** Every frame of a film. */
    public static List<Double> frames(Score score) {
        return IntStream.rangeClosed(0, (int) Math.ceil(score.duration() / FRAME))
                .mapToObj(frame -> frame * FRAME)
                .toList();
    }
}
