package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Job;
import dev.receptive.bench.Progress;
import dev.receptive.bench.convolution.ConvolutionExperiment;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Extent;
import dev.receptive.ui.WorkState.Status;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs that say when their results are wanted and due; the test's thread plays the screen's. */
@Timeout(60)
class ErrandTest {

    private static final Spot WEIGHT = Spot.of("kernel", 0, 0);

    private final ScreenQueue screen = new ScreenQueue();
    private final List<Frames> frames = new ArrayList<>();
    private final Workshop workshop = new Workshop(screen, this::clock);
    private final Bench<ConvolutionExperiment> bench = new WorkingBench(List.of());
    private final BenchModel<ConvolutionExperiment> model = new BenchModel<>(bench, Language.ENGLISH, 1);

    private Clock clock(DoubleConsumer tick) {
        frames.add(new Frames(tick));
        return frames.get(0);
    }

    private Work start(Job<ConvolutionExperiment> job, String way) {
        workshop.start(model, job, way);
        return workshop.of(bench, job);
    }

    private static void never(Progress progress) {
        while (true) {
            progress.rest();
            Thread.onSpinWait();
        }
    }

    private static ConvolutionExperiment strided(ConvolutionExperiment now, int stride) {
        return now.withStride(new Extent(stride, stride));
    }

    private int stride() {
        return model.state().experiment().geometry().stride().height();
    }

    @Test
    void aJobKnowsInWhichWayItWasStarted() throws InterruptedException {
        BlockingQueue<String> ways = new LinkedBlockingQueue<>();
        Work work = start(new KeepingJob((from, way, arrive, progress) -> ways.add(way)), "always");
        screen.takeUntil(() -> !work.state().isUnderWay());
        assertThat(ways).containsExactly("always");
    }

    @Test
    void whatWasFoundStaysWhenItIsEndedAndTheNextRunGoesOnFromThere() throws InterruptedException {
        KeepingJob job = new KeepingJob((from, way, arrive, progress) -> {
            int next = from.geometry().stride().height() + 1;
            arrive.accept(now -> strided(now, next));
            never(progress);
        });
        Work work = start(job, "always");
        screen.takeUntil(() -> stride() == 2);
        work.cancel();
        assertThat(stride()).isEqualTo(2);
        start(job, "always");
        screen.takeUntil(() -> stride() == 3);
        work.cancel();
        assertThat(model.state().history().past()).isEmpty();
    }

    @Test
    void aRunEndsAndSaysNothingMoreOnceItsResultsAreNotWanted() throws InterruptedException {
        KeepingJob job =
                new KeepingJob((from, now) -> from.kernels().equals(now.kernels()), (from, way, arrive, progress) -> {
                    progress.tell(Sentence.of("export.title"));
                    arrive.accept(now -> strided(now, 2));
                    never(progress);
                });
        Work work = start(job, "always");
        screen.takeUntil(() -> stride() == 2 && work.state().told().isPresent());
        assertThat(work.state().phase()).isEqualTo(Status.RUNNING);
        model.set(WEIGHT, 7, "typed");
        assertThat(work.state()).isEqualTo(WorkState.IDLE);
    }

    @Test
    void whatIsOverIsForgottenWhenAnotherDocumentIsOpened() throws InterruptedException {
        KeepingJob job = new KeepingJob((from, way, arrive, progress) -> progress.tell(Sentence.of("export.title")));
        Work work = start(job, "once");
        screen.takeUntil(() -> !work.state().isUnderWay());
        assertThat(work.state().told()).contains(Sentence.of("export.title"));
        model.open(
                Opened.of(Document.untitled(bench.setup().with(strided(bench.first(), 3))), Optional.empty()),
                Sentence.of("export.title"));
        assertThat(work.state()).isEqualTo(WorkState.IDLE);
    }

    @Test
    void aResultIsDueWhenTheLastOneHasBeenPaintedAndOnlyWhileAnyWorkRunsFramesAreCounted() throws InterruptedException {
        BlockingQueue<Boolean> due = new LinkedBlockingQueue<>();
        Semaphore next = new Semaphore(1);
        assertThat(frames.get(0).isRunning()).isFalse();
        Work work = start(
                new KeepingJob((from, way, arrive, progress) -> {
                    for (int stride = 2; stride < 4; stride++) {
                        int found = stride;
                        due.add(progress.isDue(50));
                        arrive.accept(now -> strided(now, found));
                        due.add(progress.isDue(50));
                        next.acquireUninterruptibly(2);
                    }
                }),
                "always");
        assertThat(frames.get(0).isRunning()).isTrue();
        assertThat(due.take()).isTrue();
        assertThat(due.take()).isFalse();
        screen.takeUntil(() -> stride() == 2);
        frames.get(0).pass(0.1);
        screen.takeAll();
        next.release();
        assertThat(due.take()).isTrue();
        assertThat(due.take()).isFalse();
        next.release(2);
        screen.takeUntil(() -> !work.state().isUnderWay());
        assertThat(frames.get(0).isRunning()).isFalse();
    }

    @Test
    void undoTakesBackTheStrokeAndNotWhatWasFoundMeanwhile() {
        WorkingBench carrying = new WorkingBench(
                List.of(), (left, came) -> came.withStride(left.geometry().stride()), List.of());
        BenchModel<ConvolutionExperiment> carried = new BenchModel<>(carrying, Language.ENGLISH, 1);
        float before = carried.value(WEIGHT);
        carried.set(WEIGHT, 7, "typed");
        carried.arrive(now -> strided(now, 2));
        carried.undo();
        assertThat(carried.value(WEIGHT)).isEqualTo(before);
        assertThat(carried.state().experiment()).isEqualTo(strided(carrying.first(), 2));
        carried.arrive(now -> strided(now, 3));
        carried.redo();
        assertThat(carried.value(WEIGHT)).isEqualTo(7);
        assertThat(carried.state().experiment().geometry().stride()).isEqualTo(new Extent(3, 3));
    }

    @Test
    void nothingIsCarriedFromOneDocumentIntoAnother() {
        WorkingBench carrying = new WorkingBench(
                List.of(), (left, came) -> came.withStride(left.geometry().stride()), List.of());
        BenchModel<ConvolutionExperiment> carried = new BenchModel<>(carrying, Language.ENGLISH, 1);
        Document<ConvolutionExperiment> other = new Document<>(
                "other",
                Document.untitled(bench.setup()).title(),
                Document.untitled(bench.setup()).text(),
                List.of(),
                carrying.setup().with(strided(carrying.first(), 3)),
                Document.untitled(bench.setup()).bookmark());
        carried.open(Opened.of(other, Optional.empty()), Sentence.of("export.title"));
        carried.undo();
        assertThat(carried.state().experiment()).isEqualTo(carrying.first());
    }
}
