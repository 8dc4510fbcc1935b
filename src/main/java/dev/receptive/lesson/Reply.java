package dev.receptive.lesson;

import dev.receptive.bench.Setup;
import dev.receptive.figure.Spot;
import java.util.List;
import java.util.Set;

/** An answer as it was given. */
public sealed interface Reply {

    /** The option of a number, from 0. */
    record Chosen(int option) implements Reply {}

    /** What was typed. */
    record Entered(String typed) implements Reply {}

    /** What was clicked. */
    record Marked(Set<Spot> spots) implements Reply {

        public Marked {
            spots = Set.copyOf(spots);
        }
    }

    /** What was clicked, and what was typed. */
    record Windowed(Set<Spot> spots, String typed) implements Reply {

        public Windowed {
            spots = Set.copyOf(spots);
        }
    }

    /** The numbers of the items, from 0, in the order in which they were put. */
    record Arranged(List<Integer> items) implements Reply {

        public Arranged {
            items = List.copyOf(items);
        }
    }

    /** What is set up now. */
    record Adjusted(Setup<?> setup) implements Reply {}
}
