package dev.receptive.fast;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share out numbered units of work, hundreds of times a second: between two jobs they turn on the spot for
 * some microseconds before they lie down, because waking a thread takes longer than many a job. They lie down soon: where
 * another program has taken the processor from one of them in the middle of a unit, that one can only go on if those who
 * wait for it leave theirs.
 */
public final class Workers implements AutoCloseable {

    /** How many nanoseconds whoever waits stays on the processor. */
    private static final long PATIENCE = 200_000;

    /** After so many turns whoever waits lets others have the processor, if they want it. */
    private static final int SHORT = 500;

    private final Thread[] helpers;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile Job job = new Job((unit, worker) -> {}, 0);
    private volatile boolean closed;

    /** Units of work that are taken one after another; a helper that comes late finds none left, and nobody waits for it. */
    private static final class Job {

        private final Task work;
        private final int units;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final Thread caller = Thread.currentThread();
        private volatile boolean left;

        private Job(Task work, int units) {
            this.work = work;
            this.units = units;
        }

        private boolean isOver() {
            return done.get() >= units;
        }

        /** A unit is done; a caller that has lain down is told of the last. */
        private void tick() {
            if (done.incrementAndGet() == units && left) {
                LockSupport.unpark(caller);
            }
        }

        private void await() {
            if (!turned(this::isOver)) {
                left = true;
                while (!isOver()) {
                    LockSupport.park(this);
                }
            }
        }
    }

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
        Job now = new Job(work, units);
        job = now;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
        drain(now, 0);
        now.await();
        rethrow(failure.getAndSet(null));
    }

    private void drain(Job from, int worker) {
        for (int unit = from.next.getAndIncrement(); unit < from.units; unit = from.next.getAndIncrement()) {
            try {
                from.work.run(unit, worker);
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                from.tick();
            }
        }
    }

    private void serve(int worker) {
        Job last = job;
        while (!closed) {
            Job seen = last;
            if (!turned(() -> job != seen || closed) && job == seen && !closed) {
                LockSupport.park(this);
            }
            if (job != last) {
                last = job;
                drain(last, worker);
            }
        }
    }

    /** Turns on the spot until something is so, or for as long as that is worth while. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it: who yields only turns more slowly
    private static boolean turned(BooleanSupplier until) {
        long began = System.nanoTime();
        for (int turn = 0; !until.getAsBoolean(); turn++) {
            if (turn <= SHORT) {
                Thread.onSpinWait();
            } else if (System.nanoTime() - began < PATIENCE) {
                Thread.yield();
            } else {
                return false;
            }
        }
        return true;
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
