package dev.receptive.time;

/**
 * A place in a score, and whether it is moving. A value: a tick gives the next one.
 *
 * @param score what is played
 * @param time seconds of the score
 * @param goal where it stops: the end when playing, a cue when stepping, {@code time} at rest
 * @param rate seconds of score in a second of watching, above 0
 * @param playing whether it moves until the end rather than to a cue
 */
public record Playhead(Score score, double time, double goal, double rate, boolean playing) {

    /** A step is on its way no longer than this. */
    private static final double GLIDE_SECONDS = 0.32;

    public static Playhead at(Score score, double seconds) {
        double time = score.clamp(seconds);
        return new Playhead(score, time, time, 1, false);
    }

    public boolean isMoving() {
        return time != goal;
    }

    /** Plays on to the end; from the end, it starts again. */
    public Playhead play(StepSize size, double speed) {
        double from = time >= score.duration() ? 0 : time;
        return new Playhead(score, from, score.duration(), score.rate(size) * speed, true);
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
        double way = rate * seconds;
        double next = goal > time ? Math.min(goal, time + way) : Math.max(goal, time - way);
        return next == goal ? at(score, goal) : new Playhead(score, next, goal, rate, playing);
    }

    private double from() {
        return playing ? time : goal;
    }

    private Playhead glide(double to) {
        return to == time ? at(score, to) : new Playhead(score, time, to, Math.abs(to - time) / GLIDE_SECONDS, false);
    }
}
