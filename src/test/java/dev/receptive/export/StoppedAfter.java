package dev.receptive.export;

import dev.receptive.bench.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Progress that is put down, and that somebody ends as soon as a condition holds. */
final class StoppedAfter implements Progress {

    private final List<Integer> done = new ArrayList<>();
    private BooleanSupplier stop = () -> false;
    private int questions;

    static StoppedAfter frames(int frames) {
        StoppedAfter progress = new StoppedAfter();
        progress.stop = () -> progress.done.size() == frames;
        return progress;
    }

    static StoppedAfter questions(int questions) {
        StoppedAfter progress = new StoppedAfter();
        progress.stop = () -> progress.questions == questions;
        return progress;
    }

    List<Integer> done() {
        return done;
    }

    int questions() {
        return questions;
    }

    @Override
    public void done(long frame, long of) {
        done.add((int) frame);
    }

    @Override
    public void rest() {
        questions++;
        if (stop.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
