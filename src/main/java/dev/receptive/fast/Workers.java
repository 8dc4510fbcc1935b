package dev.receptive.fast;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share out numbered units of work, hundreds of times a second: between two jobs they turn on the spot for
 * some microseconds before they lie down, because waking a thread takes longer than many a job.
 */
public final class Workers implements AutoCloseable {

    private static final int TURNS = 20_000;

    private final Thread[] helpers;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private Task work = (unit, worker) -> {};
    private int units;
    private final AtomicInteger job = new AtomicInteger();
    private volatile boolean closed;

    /** What is done to a unit; units may be done at the same time and in any order. */
    @FunctionalInterface
    public interface Task {

        /**
         * @param worker who does it, 0 to threads − 1, so that each can have memory of its own
         */
        void run(int unit, int worker);
    }

    /**
     * @param threads at least 1; the caller of {@link #run} is the first of them
     */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("workers: threads must be at least 1, not " + threads);
        }
        helpers = new Thread[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            int worker = i + 1;
            helpers[i] = new Thread(() -> serve(worker), "worker-" + worker);
            helpers[i].setDaemon(true);
            helpers[i].start();
        }
    }

    /**
     * Does all units and returns when the last is done. One caller at a time.
     *
     * @throws RuntimeException what a unit threw, after the others have ended
     */
    public void run(int units, Task work) {
        this.units = units;
        this.work = work;
        next.set(0);
        busy.set(helpers.length);
        job.incrementAndGet();
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
        drain(0);
        for (int turn = 0; busy.get() > 0; turn++) {
            pause(turn);
        }
        rethrow(failure.getAndSet(null));
    }

    private void drain(int worker) {
        try {
            for (int unit = next.getAndIncrement(); unit < units; unit = next.getAndIncrement()) {
                work.run(unit, worker);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private void serve(int worker) {
        int done = 0;
        while (!closed) {
            for (int turn = 0; job.get() == done && !closed; turn++) {
                if (turn > TURNS) {
                    LockSupport.park(this);
                } else {
                    Thread.onSpinWait();
                }
            }
            if (job.get() != done) {
                done = job.get();
                drain(worker);
                busy.decrementAndGet();
            }
        }
    }

    /** The others are at most one unit behind; where there are fewer processors than threads, let them have it. */
    private static void pause(int turn) {
        if (turn > TURNS) {
            LockSupport.parkNanos(1);
        } else {
            Thread.onSpinWait();
        }
    }

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** Lets the threads end. */
    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
