package dev.receptive.time;

/**
 * A stretch of a score.
 *
 * @param name what happens in it
 * @param seconds how long it takes, above 0
 * @param cue whether play may rest at its end: a step of the smallest size
 */
public record Span(String name, double seconds, boolean cue) {

    public Span {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("span " + name + ": needs a duration above 0, not " + seconds);
        }
    }
}
