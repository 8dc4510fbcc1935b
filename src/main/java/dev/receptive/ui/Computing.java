package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Subject;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Computes what is set up on a bench beside the screen's thread, where that takes long: one thing at a time, and of those that wait only the newest; where that cannot be computed, it says so. Its verbs belong to
 * the screen's thread; what they are given besides an experiment is what was computed last, of which parts may be the same.
 */
final class Computing<E extends Experiment> {

    /** More multiply-adds than this would be felt as a stop of the screen. */
    static final long LONG = 8_000_000;

    private final Bench<E> bench;
    private final Consumer<Mishap> failed;
    private Optional<Workshop> workshop = Optional.empty();
    private Optional<Runnable> waiting = Optional.empty();
    private boolean running;
    private int replaced;
    private int completed;

    /**
     * @param failed is told why what was asked for last will not arrive
     */
    Computing(Bench<E> bench, Consumer<Mishap> failed) {
        this.bench = bench;
        this.failed = failed;
    }

    /** From now on, what takes long is computed there. */
    void in(Workshop place) {
        workshop = Optional.of(place);
    }

    /** Where that is. */
    Optional<Workshop> workshop() {
        return workshop;
    }

    /** Whether it is computed beside the screen's thread. */
    boolean isBeside(E experiment, Subject<E> before) {
        return workshop.isPresent() && bench.multiplyAdds(experiment, before) > LONG;
    }

    /**
     * What is missing of a subject is found beside the screen's thread, once nothing newer has come for a moment, and no job
     * of the bench is at work any more: of a network that learns it would be out of date before it is there, and slow it down.
     *
     * @param arrived takes it, unless something newer has come
     */
    void complete(Subject<E> subject, Consumer<Subject<E>> arrived) {
        int asked = ++completed;
        if (subject.isWhole()) {
            return;
        }
        workshop.ifPresent(place -> complete(place, asked, subject, arrived));
    }

    private void complete(Workshop place, int asked, Subject<E> subject, Consumer<Subject<E>> arrived) {
        place.rested(() -> {
            if (asked == completed && place.isAtWork(bench)) {
                complete(place, asked, subject, arrived);
            } else if (asked == completed) {
                place.compute(
                        subject::whole,
                        whole -> {
                            if (asked == completed) {
                                arrived.accept(whole);
                            }
                        },
                        mishap -> {}); // it was reported, and what is there is right without it
            }
        });
    }

    /** Nothing that was asked for arrives any more. */
    void forget() {
        replaced++;
        waiting = Optional.empty();
    }

    /** Computes beside the screen's thread in the place of what was asked for before. */
    void instead(E experiment, Subject<E> before, Consumer<Subject<E>> arrived) {
        forget();
        after(experiment, before, arrived);
    }

    /** Computes beside the screen's thread when what is computed now has arrived, in the place of what waits. */
    void after(E experiment, Subject<E> before, Consumer<Subject<E>> arrived) {
        int asked = replaced;
        Runnable work = () -> workshop.orElseThrow()
                .compute(
                        () -> bench.compute(experiment, before),
                        subject -> {
                            next();
                            if (asked == replaced) {
                                take(arrived, subject);
                            }
                        },
                        mishap -> {
                            next();
                            if (asked == replaced) {
                                fail(mishap);
                            }
                        });
        waiting = Optional.of(work);
        if (!running) {
            next();
        }
    }

    /** What was computed may be too much to be shown, too. */
    private void take(Consumer<Subject<E>> arrived, Subject<E> subject) {
        try {
            arrived.accept(subject);
        } catch (RuntimeException | Error thrown) {
            fail(Mishap.reported(thrown));
        }
    }

    /** While something newer is computed, nothing is lost yet. */
    private void fail(Mishap mishap) {
        if (!running) {
            failed.accept(mishap);
        }
    }

    private void next() {
        running = waiting.isPresent();
        Optional<Runnable> work = waiting;
        waiting = Optional.empty();
        work.ifPresent(Runnable::run);
    }
}
