package dev.receptive.ui;

import java.util.function.DoubleConsumer;

/** A clock that is the test's own: a frame passes when the test says so. */
final class Frames implements Clock {

    private final DoubleConsumer tick;
    private boolean running;

    Frames(DoubleConsumer tick) {
        this.tick = tick;
    }

    @Override
    public void run(boolean wanted) {
        running = wanted;
    }

    boolean isRunning() {
        return running;
    }

    /** A frame passes, if anybody wants to know. */
    void pass(double seconds) {
        if (running) {
            tick.accept(seconds);
        }
    }
}
