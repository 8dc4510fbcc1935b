package dev.receptive.ui;

import dev.receptive.bench.Progress;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;

/**
 * One time through some work. The work talks to it on its own thread; the state changes on the screen's, and not any more
 * once the run was cancelled.
 */
final class Run implements Progress {

    private final Executor screen;
    private final ObjectProperty<WorkState> state;
    private final Newest<UnaryOperator<WorkState>> amounts;
    private final Newest<UnaryOperator<WorkState>> sentences;
    private final Backlog backlog;

    /** Whether what was taken last can be seen; asked on the screen's thread. */
    private volatile BooleanSupplier seen = () -> true;

    // These are guarded by this run's monitor.
    private boolean paused;
    private boolean cancelled;
    private boolean over;

    Run(Executor screen, ObjectProperty<WorkState> state) {
        this.screen = screen;
        this.state = state;
        this.amounts = new Newest<>(screen, this::change);
        this.sentences = new Newest<>(screen, this::change);
        this.backlog = new Backlog(screen);
    }

    /** Does the work. A defect is shown as the state's complaint and thrown on, so that it can be reported. */
    void work(Consumer<Run> what) {
        try {
            attempt(what);
        } finally {
            synchronized (this) {
                over = true;
                notifyAll();
            }
        }
    }

    /** Waits until the work's thread has left it, which it does where it can rest. */
    synchronized void awaitEnd() {
        try {
            while (!over) {
                wait();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(Consumer<Run> what) {
        try {
            what.accept(this);
            show(now -> now.in(WorkState.Status.DONE));
        } catch (CancellationException ended) {
            show(now -> now.in(WorkState.Status.CANCELLED));
        } catch (RuntimeException | Error thrown) {
            Mishap mishap = Mishap.of(thrown);
            show(now -> now.failed(mishap.told()));
            if (mishap.isDefect()) {
                throw thrown;
            }
        }
    }

    private record Arrival<T>(long number, T result) {}

    /**
     * Takes results to the screen's thread, of several the newest; one that is refused there ends the run.
     *
     * @param shown whether what was taken there lies on the stage, ready to be painted
     */
    <T> Consumer<T> arrivals(Consumer<T> taken, BooleanSupplier shown) {
        seen = shown;
        Newest<Arrival<T>> newest = new Newest<>(screen, arrival -> arrive(arrival, taken));
        return result -> newest.put(new Arrival<>(backlog.give(), result));
    }

    private <T> void arrive(Arrival<T> arrival, Consumer<T> taken) {
        if (isCancelled()) {
            return;
        }
        try {
            taken.accept(arrival.result());
            backlog.take(arrival.number());
        } catch (Refusal refusal) {
            change(now -> now.failed(refusal.sentence()));
            cancel();
        }
    }

    private void show(UnaryOperator<WorkState> how) {
        screen.execute(() -> change(how));
    }

    private void change(UnaryOperator<WorkState> how) {
        if (!isCancelled()) {
            state.set(how.apply(state.get()));
        }
    }

    @Override
    public void done(long done, long of) {
        amounts.put(now -> now.at(done, of));
    }

    @Override
    public void tell(Sentence sentence) {
        sentences.put(now -> now.telling(sentence));
    }

    @Override
    public boolean isDue(double perSecond) {
        return backlog.isDue(perSecond);
    }

    @Override
    public double seconds() {
        return backlog.seconds();
    }

    /** A frame of the screen begins. */
    void frame(double seconds) {
        backlog.frame(seconds, seen.getAsBoolean());
    }

    @Override
    public synchronized void rest() {
        while (paused && !cancelled) {
            try {
                wait();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        if (cancelled) {
            throw new CancellationException();
        }
    }

    synchronized void pause() {
        paused = true;
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    synchronized void cancel() {
        cancelled = true;
        notifyAll();
    }

    private synchronized boolean isCancelled() {
        return cancelled;
    }
}
