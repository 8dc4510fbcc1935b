package dev.receptive.time;

import java.util.List;

/**
 * A place in a score, and whether it is moving. A value: a tick gives the next one.
 *
 * @param score what is played
 * @param time seconds of the score
 * @param goal where it stops: the end when playing, a cue when stepping, {@code time} at rest
 * @param tempo how fast it passes
 * @param speed how many times as fast as that, above 0
 * @param playing whether it moves until the end rather than to a cue
 */
public record Playhead(Score score, double time, double goal, Tempo tempo, double speed, boolean playing) {

    /** How fast a score can be played, 1 being usual. */
    public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    /** A step is on its way no longer than this. */
    private static final double GLIDE_SECONDS = 0.32;

    public static Playhead at(Score score, double seconds) {
        double time = score.clamp(seconds);
        return new Playhead(score, time, time, Tempo.STEADY, 1, false);
    }

    public boolean isMoving() {
        return time != goal;
    }

    /** Plays on to the end; from the end, it starts again. */
    public Playhead play(StepSize size, double times) {
        double from = time >= score.duration() ? 0 : time;
        return new Playhead(score, from, score.duration(), Tempo.of(score, size), times, true);
    }

    /** The same in a score in which everything happens at the same time. */
    public Playhead on(Score alike) {
        return new Playhead(alike, time, goal, tempo, speed, playing);
    }

    /** Stays where it is. */
    public Playhead pause() {
        return at(score, time);
    }

    public Playhead seek(double seconds) {
        return at(score, seconds);
    }

    /** Moves to the next cue; pressed again on the way, to the one after it. */
    public Playhead next(StepSize size) {
        return glide(score.next(size, from()));
    }

    /** Moves back to the cue before; pressed again on the way, to the one before that. */
    public Playhead previous(StepSize size) {
        return glide(score.previous(size, from()));
    }

    /** The playhead after some seconds of watching. */
    public Playhead tick(double seconds) {
        double watched = speed * seconds;
        double next = goal > time ? Math.min(goal, tempo.later(time, watched)) : Math.max(goal, time - watched);
        return next == goal ? at(score, goal) : new Playhead(score, next, goal, tempo, speed, playing);
    }

    private double from() {
        return playing ? time : goal;
    }

    private Playhead glide(double to) {
        double fast = Math.abs(to - time) / GLIDE_SECONDS;
        return to == time ? at(score, to) : new Playhead(score, time, to, Tempo.STEADY, fast, false);
    }
}
