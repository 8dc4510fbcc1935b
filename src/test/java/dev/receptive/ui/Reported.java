package dev.receptive.ui;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes the defects that a thread throws, while it is open: they are the test's own, and reach no other. */
final class Reported implements AutoCloseable {

    private final Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
    private final BlockingQueue<Throwable> defects = new LinkedBlockingQueue<>();

    Reported() {
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> defects.add(defect));
    }

    /** The next that was thrown. */
    Throwable next() throws InterruptedException {
        Throwable defect = defects.poll(10, TimeUnit.SECONDS);
        if (defect == null) {
            throw new AssertionError("nothing was reported");
        }
        return defect;
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(usual);
    }
}
