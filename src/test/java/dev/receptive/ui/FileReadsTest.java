package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading beside the screen's thread, which this test's own plays, as it does the passing of a moment. */
@Timeout(60)
class FileReadsTest {

    private final ScreenQueue screen = new ScreenQueue();
    private final ScreenQueue later = new ScreenQueue();
    private final Workshop workshop = new Workshop(screen, later, Frames::new);
    private final LastAsked opening = new LastAsked(workshop);
    private final List<Object> shown = new ArrayList<>();

    private static Sentence named(String file) {
        return Sentence.of("file.reading", file);
    }

    private Awaited read(String file, Supplier<Object> what) {
        return workshop.reads().read(named(file), what, shown::add, shown::add);
    }

    private List<Sentence> said() {
        return workshop.reads().saidProperty().get().stream().toList();
    }

    private static Supplier<Object> slow(CountDownLatch gate, Object result) {
        return () -> {
            await(gate);
            return result;
        };
    }

    @Test
    void whatIsReadWithinAMomentIsNotSaid() throws InterruptedException {
        read("quick.npy", () -> Thread.currentThread().getName());
        screen.takeOne();
        later.takeAll();
        assertThat(said()).isEmpty();
        assertThat(shown).as("read elsewhere").containsExactly("workshop");
    }

    @Test
    void whatTakesLongerIsSaidUntilItIsThere() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        read("slow.npy", slow(gate, "numbers"));
        assertThat(said()).isEmpty();
        later.takeAll();
        assertThat(said()).containsExactly(named("slow.npy"));
        assertThat(said().get(0)).hasToString("Reading slow.npy … (Esc cancels)");
        gate.countDown();
        screen.takeOne();
        assertThat(said()).isEmpty();
        assertThat(shown).containsExactly("numbers");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatCannotBeReadIsSaidNoLonger(boolean tooLarge) throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        read("slow.npy", () -> {
            await(gate);
            if (tooLarge) {
                throw new OutOfMemoryError("planted");
            }
            throw Refusal.of("error.memory");
        });
        later.takeAll();
        gate.countDown();
        screen.takeOne();
        assertThat(said()).isEmpty();
        assertThat(shown).hasOnlyElementsOfType(Refusal.class).hasSize(1);
    }

    @Test
    void aDefectIsReportedAndSaidNoLonger() throws InterruptedException {
        try (Reported reported = new Reported()) {
            read("slow.npy", () -> {
                throw new AssertionError("planted");
            });
            later.takeAll();
            assertThat(said()).hasSize(1);
            screen.takeOne();
            assertThat(said()).isEmpty();
            assertThat(reported.next()).hasMessage("planted");
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void whatIsCancelledIsSaidNoLongerAndNothingOfItArrives() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        read("slow.npy", slow(gate, "numbers"));
        assertThat(workshop.reads().cancel()).as("nothing is said yet").isFalse();
        later.takeAll();
        assertThat(workshop.reads().cancel()).isTrue();
        assertThat(said()).isEmpty();
        gate.countDown();
        screen.takeOne();
        assertThat(shown).hasOnlyElementsOfType(CancellationException.class).hasSize(1);
        assertThat(workshop.reads().cancel()).isFalse();
    }

    @Test
    void ofSeveralTheNewestIsSaid() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        read("first.npy", slow(first, 1));
        read("second.npy", slow(second, 2));
        later.takeAll();
        assertThat(said()).containsExactly(named("second.npy"));
        second.countDown();
        screen.takeOne();
        assertThat(said()).containsExactly(named("first.npy"));
        first.countDown();
        screen.takeOne();
        assertThat(said()).isEmpty();
        assertThat(shown).containsExactly(2, 1);
    }

    @Test
    void onlyWhatWasAskedForLastIsHandedOver() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        opening.read(named("first.yaml"), slow(gate, "first"), shown::add, shown::add);
        later.takeAll();
        opening.read(named("second.yaml"), () -> "second", shown::add, shown::add);
        assertThat(said()).as("the first is not waited for any more").isEmpty();
        screen.takeUntil(() -> !shown.isEmpty());
        gate.countDown();
        screen.takeOne();
        assertThat(shown).as("read without waiting for the first").containsExactly("second");
    }

    @Test
    void whoAskedForAFileNeedsNotBeToldThatItWasCancelled() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        opening.read(named("slow.yaml"), slow(gate, "file"), shown::add, shown::add);
        later.takeAll();
        assertThat(workshop.reads().cancel()).isTrue();
        gate.countDown();
        screen.takeOne();
        assertThat(shown).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
