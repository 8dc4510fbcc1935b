package dev.receptive.time;

import java.util.List;

/**
 * What happens in a stretch of time, as a tree: nothing is stored for a repetition, so half a million products cost what
 * nine cost. A passage that {@link #ends} a step of some size also ends one of every smaller size.
 */
public sealed interface Passage {

    /** The largest step that ends where this ends; {@link StepSize#NONE} if play does not rest there. */
    StepSize ends();

    /**
     * Something that happens at once.
     *
     * @param name what it is
     * @param seconds how long it takes, above 0
     */
    record Span(String name, double seconds, StepSize ends) implements Passage {

        public Span {
            if (!(seconds > 0)) {
                throw new IllegalArgumentException("span " + name + ": needs a duration above 0, not " + seconds);
            }
        }
    }

    /** One after another. */
    record Several(StepSize ends, List<Passage> parts) implements Passage {

        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** The same again and again; never, if the count is 0. */
    record Times(StepSize ends, int count, Passage part) implements Passage {

        public Times {
            if (count < 0) {
                throw new IllegalArgumentException("times: " + count + " repetitions");
            }
        }
    }
}
