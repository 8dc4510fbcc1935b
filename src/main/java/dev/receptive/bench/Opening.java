package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.time.Score;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Where a story opens of which nothing is said: at its start, or finished, to be looked at, as a picture that asks for
 * nothing. What a file says of the other end depends on it.
 *
 * @param finished whether it opens at its end
 * @param score of the story
 */
public record Opening(boolean finished, Score score) {

    /** When a number has come about as far as so many of its steps go; never, if there is none, or not so many. */
    @FunctionalInterface
    public interface Ends {
        OptionalDouble endOf(Spot spot, int steps);
    }

    /** The bookmark of the start. */
    public Bookmark start(String size) {
        return Bookmark.of(finished ? Bookmark.Way.START : Bookmark.Way.USUAL, size);
    }

    /** The bookmark of the end. */
    public Bookmark end(String size) {
        return Bookmark.of(finished ? Bookmark.Way.USUAL : Bookmark.Way.END, size);
    }

    /**
     * The time that a bookmark names.
     *
     * @param at the time of one that is at a number
     */
    public OptionalDouble timeOf(Bookmark bookmark, Function<Bookmark, OptionalDouble> at) {
        return switch (bookmark.moment()) {
            case USUAL -> OptionalDouble.of(finished ? score.duration() : 0);
            case START -> OptionalDouble.of(0);
            case END -> OptionalDouble.of(score.duration());
            case SPOT -> at.apply(bookmark);
        };
    }

    /**
     * The same of a story whose numbers come about in steps.
     *
     * @param all what stands for all steps of a number, where a bookmark says nothing of them
     */
    public OptionalDouble timeOf(Bookmark bookmark, int all, Ends ends) {
        return timeOf(
                bookmark, at -> ends.endOf(at.spot().orElseThrow(), at.steps().orElse(all)));
    }
}
