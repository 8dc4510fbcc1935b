package dev.receptive.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads one thing at a time in the workshop: whatever is asked for takes the place of what was not read yet. */
final class LastAsked {

    private final Workshop workshop;
    private long asked;

    LastAsked(Workshop workshop) {
        this.workshop = workshop;
    }

    /** As {@link Workshop#read}; neither is told of if something else is asked for meanwhile. */
    <T> void read(Supplier<T> what, Consumer<T> done, Consumer<RuntimeException> failed) {
        long mine = ++asked;
        workshop.read(what, result -> unlessLate(mine, done, result), failure -> unlessLate(mine, failed, failure));
    }

    /** What was asked for is no longer wanted. */
    void forget() {
        asked++;
    }

    private <T> void unlessLate(long mine, Consumer<T> taken, T value) {
        if (mine == asked) {
            taken.accept(value);
        }
    }
}
