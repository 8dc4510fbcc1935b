package dev.receptive.console;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or another way to ask this process to end: whoever computes can ask for it, and has some seconds to put away
 * what it has before the process ends.
 */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private final Thread hook = new Thread(this::await, "interruption");
    private volatile boolean asked;

    private final Runnable late;

    /**
     * From now on.
     *
     * @param late is run if there is nothing put away when the process ends all the same
     */
    Interruption(Runnable late) {
        this.late = late;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAsked() {
        return asked;
    }

    /** All is put away: the process may end. */
    @Override
    public void close() {
        done.complete(true);
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                asked = true;
            }
        }
    }

    private void await() {
        asked = true;
        if (!done.completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS).join()) {
            late.run();
        }
    }
}
