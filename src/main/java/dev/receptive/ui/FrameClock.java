package dev.receptive.ui;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** The program's only kind of clock: while it runs, it says once a frame how many seconds have passed. */
final class FrameClock implements Clock {

    /** After a pause of the whole machine, the picture goes on rather than jumping ahead. */
    private static final double LONGEST = 0.1;

    private final AnimationTimer timer;
    private long last = -1;
    private boolean running;

    FrameClock(DoubleConsumer tick) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                double seconds = last < 0 ? 0 : Math.min(LONGEST, (now - last) / 1e9);
                last = now;
                tick.accept(seconds);
            }
        };
    }

    @Override
    public void run(boolean wanted) {
        if (wanted == running) {
            return;
        }
        running = wanted;
        last = -1;
        if (wanted) {
            timer.start();
        } else {
            timer.stop();
        }
    }
}
