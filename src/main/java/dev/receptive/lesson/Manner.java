package dev.receptive.lesson;

import java.util.List;

/** How an answer is given. */
public sealed interface Manner {

    /** One of some is chosen: {@link Reply.Chosen}. */
    record Choosing(List<Wording> options) implements Manner {

        public Choosing {
            options = List.copyOf(options);
        }
    }

    /** A number is typed: {@link Reply.Entered}. */
    record Numbering() implements Manner {}

    /** Numbers of a tensor are clicked on the stage: {@link Reply.Marked}. */
    record Clicking(String tensor) implements Manner {}

    /** Numbers of a tensor are clicked and a sum is typed: {@link Reply.Windowed}. */
    record Windowing(String tensor) implements Manner {}

    /** Some are put into an order: {@link Reply.Arranged}. */
    record Arranging(List<Wording> items) implements Manner {

        public Arranging {
            items = List.copyOf(items);
        }
    }

    /** Controls are used until a goal is reached: {@link Reply.Adjusted}. */
    record Adjusting() implements Manner {}
}
