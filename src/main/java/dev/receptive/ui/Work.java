package dev.receptive.ui;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One kind of long work, done beside the screen's thread and at most once at a time. Its verbs and its state belong to the
 * screen's thread.
 */
final class Work {

    private final Executor hands;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<WorkState> state = new ReadOnlyObjectWrapper<>(WorkState.IDLE);
    private Optional<Run> run = Optional.empty();

    /**
     * Work that nobody does yet.
     *
     * @param hands do it
     * @param screen leads to the screen's thread, in the order of asking
     */
    Work(Executor hands, Executor screen) {
        this.hands = hands;
        this.screen = screen;
    }

    ReadOnlyObjectProperty<WorkState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    WorkState state() {
        return state.get();
    }

    /** Starts it, unless it is under way; what was cancelled before has left its thread first. */
    void start(Consumer<Run> what) {
        if (state().isUnderWay()) {
            return;
        }
        Optional<Run> before = run;
        Run next = new Run(screen, state);
        run = Optional.of(next);
        state.set(WorkState.STARTED);
        hands.execute(() -> {
            before.ifPresent(Run::awaitEnd);
            next.work(what);
        });
    }

    /** A frame of the screen begins, some seconds after the one before. */
    void frame(double seconds) {
        if (state().phase() == WorkState.Status.RUNNING) {
            run.ifPresent(now -> now.frame(seconds));
        }
    }

    /** Lets it rest: ended where it can be begun again from where it is, paused otherwise. */
    void hold(boolean keeps) {
        if (keeps) {
            cancel();
        } else {
            pause();
        }
    }

    /** Lets it wait where it can rest. */
    void pause() {
        if (state().phase() == WorkState.Status.RUNNING) {
            run.ifPresent(Run::pause);
            state.set(state().in(WorkState.Status.PAUSED));
        }
    }

    void resume() {
        if (state().phase() == WorkState.Status.PAUSED) {
            run.ifPresent(Run::resume);
            state.set(state().in(WorkState.Status.RUNNING));
        }
    }

    /** Ends it: nothing of it arrives any more, though its thread ends only where it can rest. */
    void cancel() {
        if (state().isUnderWay()) {
            run.ifPresent(Run::cancel);
            state.set(state().in(WorkState.Status.CANCELLED));
        }
    }

    /** Ends it if it is under way, and forgets what it said. */
    void forget() {
        cancel();
        state.set(WorkState.IDLE);
    }
}
