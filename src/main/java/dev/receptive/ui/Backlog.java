package dev.receptive.ui;

import java.util.concurrent.Executor;

/**
 * What some work has given to the screen, and how much of it has been painted: fast work waits for a slow screen, and gives
 * nothing that nobody could see. Any thread may ask.
 */
final class Backlog {

    private final Executor screen;

    // All of these are guarded by this object's monitor.
    private long given;
    private long taken;
    private long painted;
    private double now;
    private double next;
    private double period;

    /**
     * Nothing was given yet.
     *
     * @param screen leads to the screen's thread, behind the frame that it is about to paint
     */
    Backlog(Executor screen) {
        this.screen = screen;
    }

    /** Whether all that was given has been painted, and it is time for the next of so many in a second. */
    synchronized boolean isDue(double perSecond) {
        period = 1 / perSecond;
        return painted == given && now >= next;
    }

    /** The seconds of all frames so far. */
    synchronized double seconds() {
        return now;
    }

    /** Something is given: its number. Who was late is not held up twice. */
    synchronized long give() {
        next = Math.max(next + period, now);
        return ++given;
    }

    /** What has that number lies on the stage, and is painted with the next frame. */
    synchronized void take(long number) {
        taken = number;
    }

    /**
     * A frame begins.
     *
     * @param seconds since the one before
     * @param seen whether it shows what was taken
     */
    synchronized void frame(double seconds, boolean seen) {
        now += seconds;
        if (seen && taken > painted) {
            long there = taken;
            screen.execute(() -> paint(there));
        }
    }

    private synchronized void paint(long number) {
        painted = number;
    }
}
