package dev.receptive.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Carries values from any thread to the screen's. Of those that were not taken there yet only the newest counts, so that
 * fast work does not flood a slow screen.
 */
final class Newest<T> {

    private final Executor screen;
    private final Consumer<T> taken;
    private final AtomicReference<Optional<T>> waiting = new AtomicReference<>(Optional.empty());

    Newest(Executor screen, Consumer<T> taken) {
        this.screen = screen;
        this.taken = taken;
    }

    void put(T value) {
        if (waiting.getAndSet(Optional.of(value)).isEmpty()) {
            screen.execute(this::take);
        }
    }

    private void take() {
        waiting.getAndSet(Optional.empty()).ifPresent(taken);
    }
}
