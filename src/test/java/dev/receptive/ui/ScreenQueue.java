package dev.receptive.ui;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The way to a screen's thread that is the test's own: what comes waits until the test takes it. */
final class ScreenQueue implements Executor {

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable what) {
        waiting.add(what);
    }

    /** Takes what has come. */
    void takeAll() {
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    /** Takes what comes until something holds. */
    void takeUntil(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            takeOne();
        }
    }

    /** Takes the next thing that comes. */
    void takeOne() throws InterruptedException {
        Runnable next = waiting.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing comes any more");
        }
        next.run();
    }
}
