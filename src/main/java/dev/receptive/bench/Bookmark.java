package dev.receptive.bench;

import dev.receptive.figure.Spot;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A moment as files name it.
 *
 * @param moment the way in which it is said
 * @param spot the number at which it is, if that is how it is said
 * @param steps after how many of its steps; nothing for all of them and the result
 * @param size the size of a step, by its code; empty for the usual one
 */
public record Bookmark(Way moment, Optional<Spot> spot, OptionalInt steps, String size) {

    /** The ways to say a moment. */
    public enum Way {
        /** Not said: the story knows where it is best begun. */
        USUAL,
        /** Before anything is computed. */
        START,
        /** After everything is. */
        END,
        /** At a number. */
        SPOT;

        /** As in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where an experiment opens that says nothing of it. */
    public static final Bookmark USUAL = of(Way.USUAL, "");

    /** A moment that is not at any one number. */
    public static Bookmark of(Way moment, String size) {
        return new Bookmark(moment, Optional.empty(), OptionalInt.empty(), size);
    }

    /** At a number, after all its steps. */
    public static Bookmark at(Spot spot, String size) {
        return new Bookmark(Way.SPOT, Optional.of(spot), OptionalInt.empty(), size);
    }

    /** At a number, after some of its steps. */
    public static Bookmark at(Spot spot, int steps, String size) {
        return new Bookmark(Way.SPOT, Optional.of(spot), OptionalInt.of(steps), size);
    }

    public Bookmark withSize(String other) {
        return new Bookmark(moment, spot, steps, other);
    }
}
