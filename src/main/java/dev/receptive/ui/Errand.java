package dev.receptive.ui;

import dev.receptive.bench.Experiment;
import dev.receptive.bench.Job;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;

/**
 * A job that was started on what lies on its bench. It ends, and what it said is forgotten, once something lies there that
 * it has nothing to say of. Its verbs belong to the screen's thread.
 */
final class Errand<E extends Experiment> {

    private final BenchModel<E> model;
    private final Job<E> job;
    private final Work work;
    private final E from;
    private final ChangeListener<BenchState<E>> watch = (property, before, now) -> see(now.experiment());
    private final ChangeListener<Number> opened = (property, before, now) -> end();
    private final ChangeListener<WorkState> ended = (property, before, now) -> takeBack(now);
    private final boolean begun;
    private E seen;

    /**
     * @param begun whether something was done before, as an edit, which is taken back if nothing comes of the work
     */
    Errand(BenchModel<E> model, Job<E> job, Work work, boolean begun) {
        this.begun = begun;
        this.model = model;
        this.job = job;
        this.work = work;
        this.from = model.state().experiment();
        this.seen = from;
    }

    /** Starts it in one of its ways. */
    void start(String way) {
        model.stateProperty().addListener(watch);
        model.openingsProperty().addListener(opened);
        work.stateProperty().addListener(ended);
        work.start(run -> job.run(
                from,
                way,
                run.<UnaryOperator<E>>arrivals(
                        model::arrive, () -> !model.state().isComputing()),
                run));
    }

    @SuppressWarnings("ReferenceEquality") // most of what happens on a bench leaves the experiment as it is
    private void see(E now) {
        if (now != seen) {
            seen = now;
            if (!job.isWanted(from, now)) {
                end();
            }
        }
    }

    /** What was refused leaves everything as it was. */
    @SuppressWarnings("ReferenceEquality") // whatever arrived, or was edited, has made another experiment
    private void takeBack(WorkState now) {
        if (begun && now.phase() == WorkState.Status.FAILED && model.state().experiment() == from) {
            leave();
            model.undo();
        }
    }

    private void end() {
        leave();
        work.forget();
    }

    /** Does not look any more at what lies on the bench. */
    void leave() {
        model.stateProperty().removeListener(watch);
        model.openingsProperty().removeListener(opened);
        work.stateProperty().removeListener(ended);
    }
}
