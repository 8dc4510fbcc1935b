package dev.receptive.bench;

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
}
