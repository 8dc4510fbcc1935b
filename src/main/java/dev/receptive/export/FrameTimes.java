package dev.receptive.export;

import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import dev.receptive.time.Tempo;
import dev.receptive.words.Sentence;
import java.util.Optional;

/**
 * Which moments of a story the frames of an animation show: those of its film; or, if they are more than anyone waits
 * for, fewer.
 *
 * @param score what is shown
 * @param count how many frames
 * @param between seconds of watching from a frame to the next
 * @param tempo how fast the score passes in them
 * @param wanted how many frames the film asks for
 */
record FrameTimes(Score score, int count, double between, Tempo tempo, long wanted) {

    /** More make a file that no one waits for. */
    static final int MOST = 6000;

    /** A story with more frames than that is told in so many instead: about a minute, and a file that can be sent. */
    static final int FEWER = 1000;

    private static final int FEWER_SECONDS = 60;

    private static final double SAME = 1e-6;

    static FrameTimes of(Score score, Film film) {
        if (score.duration() == 0) {
            return new FrameTimes(score, 1, 0, Tempo.STEADY, 1);
        }
        Tempo tempo = Tempo.of(score, film.steps(score));
        double between = film.speed() / film.fps();
        long wanted = steps(tempo.watched(), between) + 1;
        if (wanted <= MOST) {
            return new FrameTimes(score, (int) wanted, between, tempo, wanted);
        }
        double wide = score.duration() / Math.min(FEWER, FEWER_SECONDS * film.fps());
        double whole = finished(score, wide)
                .map(size -> Math.ceil(wide / score.stepSeconds(size) - SAME) * score.stepSeconds(size))
                .orElse(wide);
        return new FrameTimes(score, (int) steps(score.duration(), whole) + 1, whole, Tempo.STEADY, wanted);
    }

    /**
     * The time that a frame shows; the last one shows the end. Where several larger steps pass between two frames, each
     * shows one that is just finished: anything else would flicker.
     */
    double seconds(int frame) {
        if (frame == count - 1) {
            return score.duration();
        }
        double time = tempo.later(0, frame * between);
        return finished(score, gap())
                .map(size -> score.cue(size, score.cueAt(size, time)))
                .orElse(time);
    }

    /** Seconds of the score from a frame to the next: everywhere the same, or on average. */
    private double gap() {
        return tempo.isEven() ? tempo.later(0, between) : score.duration() / (count - 1);
    }

    /** The largest step, the smallest of all not counted, that passes between two frames. */
    private static Optional<StepSize> finished(Score score, double between) {
        return score.sizes().stream()
                .skip(1)
                .filter(size -> between > score.stepSeconds(size))
                .reduce((smaller, larger) -> larger);
    }

    /** What to say where the story goes faster than its film. */
    Optional<Sentence> faster() {
        return wanted == count
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "export.faster", wanted, count, Math.round((wanted - 1.0) / Math.max(1, count - 1))));
    }

    private static long steps(double watched, double between) {
        return (long) Math.ceil(watched / between - SAME);
    }
}
