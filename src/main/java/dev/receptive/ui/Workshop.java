package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.formula.FormulaSetter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where long work is done beside the screen's thread: the jobs of benches, exports, the reading of files. Its verbs belong
 * to the screen's thread. Its own threads keep nobody from ending the program, and none waits behind another.
 */
final class Workshop {

    /** What is read in less than this, in milliseconds, is there before anybody has read that it is awaited. */
    private static final long MOMENT = 300;

    /** Who has not moved for so long, in milliseconds, rests. */
    private static final long REST = 120;

    private final Executor screen;
    private final Executor rest;
    private final Executor hands = Executors.newCachedThreadPool(Workshop::thread);
    private final Map<Name, Work> jobs = new HashMap<>();
    private final Map<Work, Errand<?>> errands = new HashMap<>();
    private final Set<Work> writes = new HashSet<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final Clock frames;
    private final FileReads reads;

    private record Name(String bench, String job) {}

    /**
     * An empty workshop.
     *
     * @param screen leads to the screen's thread, in the order of asking, and behind a frame that is about to be painted
     * @param clock makes what says when a frame begins
     */
    Workshop(Executor screen, Function<DoubleConsumer, Clock> clock) {
        this(screen, CompletableFuture.delayedExecutor(MOMENT, TimeUnit.MILLISECONDS, screen), clock);
    }

    /**
     * An empty workshop.
     *
     * @param later leads to the screen's thread after a moment
     */
    Workshop(Executor screen, Executor later, Function<DoubleConsumer, Clock> clock) {
        this.screen = screen;
        this.rest = CompletableFuture.delayedExecutor(REST, TimeUnit.MILLISECONDS, screen);
        this.frames = clock.apply(seconds -> jobs.values().forEach(work -> work.frame(seconds)));
        this.reads = new FileReads(hands, screen, later);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "workshop");
        thread.setDaemon(true);
        return thread;
    }

    /** Where what texts do not hold themselves comes from; formulas are set and pictures read here. */
    ProseSource source(Function<String, Optional<Path>> pictures) {
        return new ProseSource(new FormulaSetter(), hands, screen, pictures);
    }

    /** The reading of files. */
    FileReads reads() {
        return reads;
    }

    /** The work of a job, whether it was started or not; it stays the same whatever shows it. */
    <E extends Experiment> Work of(Bench<E> bench, Job<E> job) {
        return jobs.computeIfAbsent(new Name(bench.code(), job.code()), name -> watched(new Work(hands, screen)));
    }

    /** Whether a job of a bench is computing. */
    boolean isAtWork(Bench<?> bench) {
        return jobs.entrySet().stream()
                .filter(job -> job.getKey().bench().equals(bench.code()))
                .anyMatch(job -> job.getValue().state().phase() == WorkState.Status.RUNNING);
    }

    private Work watched(Work work) {
        work.stateProperty()
                .addListener((property, before, now) -> frames.run(
                        jobs.values().stream().anyMatch(any -> any.state().isUnderWay())));
        return work;
    }

    /**
     * Starts a job on what lies on its bench, unless it is under way. Each result is applied to the experiment that is
     * there when it arrives, so that an edit made meanwhile stays; once something else was opened, or the job says that its
     * results are not wanted any more, it ends.
     *
     * @param way one of those in which the job can be started, or nothing for the usual one
     */
    <E extends Experiment> void start(BenchModel<E> model, Job<E> job, String way) {
        Work work = of(model.bench(), job);
        if (work.state().isUnderWay()) {
            return;
        }
        Optional<Change<E>> begun = job.begun(model.state().experiment());
        begun.ifPresent(model::begin);
        if (job.isForemost()) {
            model.toEnd(); // where it is told
        }
        Errand<E> errand = new Errand<>(model, job, work, begun.isPresent());
        Optional.ofNullable(errands.put(work, errand)).ifPresent(Errand::leave);
        errand.start(way);
    }

    /** Starts the job that stands foremost on a bench, or lets it rest; false if there is none. */
    <E extends Experiment> boolean turn(BenchModel<E> model) {
        Optional<Job<E>> foremost = model.bench().jobs().stream()
                .filter(Job::isForemost)
                .filter(job -> job.applies(model.state().experiment()))
                .findFirst();
        foremost.ifPresent(job -> {
            Work work = of(model.bench(), job);
            switch (work.state().phase()) {
                case RUNNING -> work.hold(job.keeps());
                case PAUSED -> work.resume();
                default -> start(model, job, job.starts().stream().findFirst().orElse(""));
            }
        });
        return foremost.isPresent();
    }

    /** Starts some other work, as often as it is asked for. */
    Work start(Consumer<Progress> what) {
        Work work = new Work(hands, screen);
        work.start(what::accept);
        return work;
    }

    /** Starts to write something: the window stays until it is written. */
    Work write(Runnable what) {
        Work work = start(progress -> what.run());
        writes.add(work);
        work.stateProperty().addListener((property, before, now) -> {
            if (!now.isUnderWay()) {
                writes.remove(work);
                if (writes.isEmpty()) {
                    List.copyOf(waiting).forEach(Runnable::run);
                    waiting.clear();
                }
            }
        });
        return work;
    }

    /** Whether something is being written. */
    boolean isWriting() {
        return !writes.isEmpty();
    }

    /** Does something as soon as nothing is being written any more. */
    void onceWritten(Runnable what) {
        if (isWriting()) {
            waiting.add(what);
        } else {
            what.run();
        }
    }

    /** Does something on the screen's thread in a moment. */
    void rested(Runnable what) {
        rest.execute(what);
    }

    /**
     * Computes something.
     *
     * @param done takes it on the screen's thread
     * @param failed is told there why there will be nothing; a defect was reported then
     */
    <T> void compute(Supplier<T> what, Consumer<T> done, Consumer<Mishap> failed) {
        hands.execute(() -> {
            T result;
            try {
                result = what.get();
            } catch (RuntimeException | Error thrown) {
                Mishap mishap = Mishap.reported(thrown);
                screen.execute(() -> failed.accept(mishap));
                return;
            }
            screen.execute(() -> done.accept(result));
        });
    }
}
