package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.ui.WorkState.Status;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work beside the screen's thread; the test's thread plays the screen's, and no toolkit is needed. */
@Timeout(60)
class WorkshopTest {

    private final ScreenQueue screen = new ScreenQueue();
    private final Workshop workshop = new Workshop(screen, Frames::new);
    private final BenchModel<ConvolutionExperiment> model = new BenchModel<>(new Convolution(), Language.ENGLISH, 1);

    private Work start(TestJob job) {
        workshop.start(model, job, "");
        return workshop.of(model.bench(), job);
    }

    private static TestJob job(TestJob.Doing doing) {
        return new TestJob("test", doing);
    }

    private void untilOver(Work work) throws InterruptedException {
        screen.takeUntil(() -> !work.state().isUnderWay());
    }

    private ConvolutionExperiment experiment() {
        return model.state().experiment();
    }

    @Test
    void whatArrivesKeepsAnEditMadeMeanwhile() throws InterruptedException {
        CountDownLatch edited = new CountDownLatch(1);
        Work work = start(job((from, arrive, progress) -> {
            await(edited);
            arrive.accept(now -> now.withStride(new Extent(2, 2)));
        }));
        model.set(Spot.of("kernel", 0, 0), 7, "typed");
        edited.countDown();
        untilOver(work);

        assertThat(model.value(Spot.of("kernel", 0, 0))).isEqualTo(7);
        assertThat(experiment().geometry().stride()).isEqualTo(new Extent(2, 2));
    }

    @Test
    void theNewerOfTwoArrivalsTakesThePlaceOfTheOlder() throws InterruptedException {
        List<Integer> applied = new ArrayList<>();
        CountDownLatch arrived = new CountDownLatch(1);
        Work work = start(job((from, arrive, progress) -> {
            for (int i = 1; i <= 2; i++) {
                int result = i;
                arrive.accept(now -> {
                    applied.add(result);
                    return now;
                });
            }
            arrived.countDown();
        }));
        await(arrived);
        untilOver(work);

        assertThat(applied).containsExactly(2);
    }

    @Test
    void theLastArrivalIsThereWhenTheWorkIsDone() throws InterruptedException {
        Work work = start(job((from, arrive, progress) -> {
            progress.done(1, 2);
            arrive.accept(now -> now.withStride(new Extent(2, 2)));
            progress.done(2, 2);
        }));
        untilOver(work);

        assertThat(work.state().phase()).isEqualTo(Status.DONE);
        assertThat(work.state().part()).isEqualTo(1);
        assertThat(experiment().geometry().stride()).isEqualTo(new Extent(2, 2));
    }

    @Test
    void pausedWorkWaitsUntilItGoesOn() throws InterruptedException {
        BlockingQueue<Integer> steps = new LinkedBlockingQueue<>();
        Semaphore next = new Semaphore(0);
        Work work = start(job((from, arrive, progress) -> {
            for (int i = 0; i < 3; i++) {
                progress.rest();
                steps.add(i);
                next.acquireUninterruptibly();
            }
        }));
        assertThat(steps.take()).isZero();
        work.pause();
        next.release(3);

        assertThat(steps.poll(200, TimeUnit.MILLISECONDS)).isNull();
        assertThat(work.state().phase()).isEqualTo(Status.PAUSED);
        work.resume();
        assertThat(work.state().phase()).isEqualTo(Status.RUNNING);
        assertThat(steps.take()).isEqualTo(1);
        untilOver(work);
        assertThat(work.state().phase()).isEqualTo(Status.DONE);
    }

    @Test
    void cancelledWorkEndsAlsoFromAPauseAndNothingOfItArrives() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch paused = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        ConvolutionExperiment before = experiment();
        Work work = start(job((from, arrive, progress) -> {
            begun.countDown();
            await(paused);
            arrive.accept(now -> now.withStride(new Extent(2, 2)));
            progress.done(1, 2);
            try {
                progress.rest();
            } catch (CancellationException end) {
                ended.countDown();
                throw end;
            }
        }));
        await(begun);
        work.pause();
        paused.countDown();
        work.cancel();
        await(ended);
        screen.takeAll();

        assertThat(work.state()).isEqualTo(WorkState.STARTED.in(Status.CANCELLED));
        assertThat(experiment()).isEqualTo(before);
    }

    @Test
    void aRefusalIsKeptUntilTheWorkIsStartedAgain() throws InterruptedException {
        CountDownLatch again = new CountDownLatch(1);
        List<Integer> runs = new ArrayList<>();
        TestJob job = job((from, arrive, progress) -> {
            runs.add(runs.size());
            if (runs.size() == 1) {
                throw Refusal.of("error.memory");
            }
            await(again);
        });
        Work work = start(job);
        untilOver(work);
        assertThat(work.state()).isEqualTo(WorkState.IDLE.failed(Sentence.of("error.memory")));

        start(job);
        assertThat(work.state()).isEqualTo(WorkState.STARTED);
        again.countDown();
        untilOver(work);
        assertThat(work.state().phase()).isEqualTo(Status.DONE);
    }

    @Test
    void anArrivalThatIsRefusedEndsTheWork() throws InterruptedException {
        CountDownLatch refused = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Work work = start(job((from, arrive, progress) -> {
            arrive.accept(now -> {
                throw Refusal.of("error.memory");
            });
            await(refused);
            try {
                progress.rest();
            } finally {
                ended.countDown();
            }
        }));
        untilOver(work);
        refused.countDown();
        await(ended);
        screen.takeAll();

        assertThat(work.state().phase()).isEqualTo(Status.FAILED);
        assertThat(work.state().complaint()).contains(Sentence.of("error.memory"));
    }

    @Test
    void aDefectIsSaidAndReported() throws InterruptedException {
        try (Reported reported = new Reported()) {
            Work work = start(job((from, arrive, progress) -> {
                throw new IllegalStateException("planted");
            }));
            untilOver(work);

            assertThat(work.state().complaint())
                    .contains(Sentence.of("error.unexpected", "java.lang.IllegalStateException: planted"));
            assertThat(reported.next()).hasMessage("planted");
        }
    }

    @Test
    void whatRunsIsNotStartedASecondTime() throws InterruptedException {
        Semaphore runs = new Semaphore(0);
        CountDownLatch end = new CountDownLatch(1);
        TestJob job = job((from, arrive, progress) -> {
            runs.release();
            await(end);
        });
        Work work = start(job);
        start(job);
        end.countDown();
        untilOver(work);
        start(job);
        untilOver(work);

        assertThat(runs.availablePermits()).isEqualTo(2);
    }

    @Test
    void ofSeveralSentencesTheNewestIsShownAndOnTheScreensThreadOnly() throws InterruptedException {
        BlockingQueue<Thread> working = new LinkedBlockingQueue<>();
        List<Thread> showing = new ArrayList<>();
        List<Sentence> told = new ArrayList<>();
        CountDownLatch all = new CountDownLatch(1);
        Work work = workshop.start(progress -> {
            working.add(Thread.currentThread());
            progress.tell(Sentence.of("export.title"));
            progress.tell(Sentence.of("dialog.cancel"));
            all.countDown();
        });
        work.stateProperty().addListener((property, before, now) -> {
            showing.add(Thread.currentThread());
            if (!before.told().equals(now.told())) {
                told.add(now.told().orElseThrow());
            }
        });
        await(all);
        untilOver(work);

        assertThat(working.take()).isNotSameAs(Thread.currentThread()).matches(Thread::isDaemon);
        assertThat(showing).isNotEmpty().containsOnly(Thread.currentThread());
        assertThat(told).containsExactly(Sentence.of("dialog.cancel"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
