package dev.receptive.ui;

import dev.receptive.words.Sentence;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads one thing at a time in the workshop: whatever is asked for takes the place of what was not read yet. */
final class LastAsked {

    private final Workshop workshop;
    private Optional<Awaited> asked = Optional.empty();

    LastAsked(Workshop workshop) {
        this.workshop = workshop;
    }

    /** As {@link FileReads#read}; neither is told of if it is cancelled, or something else is asked for meanwhile. */
    <T> void read(Sentence name, Supplier<T> what, Consumer<T> done, Consumer<RuntimeException> failed) {
        forget();
        asked = Optional.of(workshop.reads().read(name, what, done, failure -> {
            if (!(failure instanceof CancellationException)) {
                failed.accept(failure);
            }
        }));
    }

    /** What was asked for is no longer wanted. */
    void forget() {
        asked.ifPresent(workshop.reads()::forget);
        asked = Optional.empty();
    }
}
