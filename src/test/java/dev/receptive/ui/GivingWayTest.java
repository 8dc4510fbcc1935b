package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.holding.Holding;
import dev.receptive.bench.negation.Negation.Signed;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be computed gives way to what was there, and it is told why. */
class GivingWayTest extends ModelOnHolding {

    @ParameterizedTest
    @CsvSource(textBlock = """
            667, There is not enough memory
            668, It was cancelled.
            669, There is not enough memory
            """)
    void whatCannotBeComputedGivesWayToWhatWasThere(int first, String why) throws InterruptedException {
        set(5);
        set(first);
        bench.release(1);
        screen.takeUntil(() -> !told.isEmpty());

        assertThat(told.get(0)).startsWith("This could not be computed").contains(why);
        assertThat(isComputing()).isFalse();
        assertThat(setUp()).isEqualTo(5);
        assertThat(model.value(OUTPUT)).isEqualTo(-5);
        set(100);
        untilComputed();
        assertThat(model.value(OUTPUT)).isEqualTo(-100);
        model.undo();
        model.undo();
        assertThat(model.state().experiment()).isEqualTo(bench.first());
        assertThat(told).hasSize(1);
    }

    @Test
    void aDefectIsReportedAndGivesWayToo() throws InterruptedException {
        try (Reported reported = new Reported()) {
            set(Holding.BROKEN);
            bench.release(1);
            screen.takeUntil(() -> !told.isEmpty());
            assertThat(reported.next()).hasMessageContaining("holding");
        }
        assertThat(told.get(0)).contains("IllegalStateException");
        assertThat(isComputing()).isFalse();
        assertThat(model.value(OUTPUT)).isZero();
    }

    @Test
    void aFileThatCannotBeComputedGivesWayToTheOneBefore() throws InterruptedException {
        Path where = Path.of("a.yaml");
        model.open(Opened.of(document(4), Optional.of(where)), Sentence.of("edit.paste"));
        model.forgetPast();
        model.open(Opened.of(document(Holding.TOO_LARGE), Optional.empty()), Sentence.of("edit.paste"));
        bench.release(1);
        screen.takeUntil(() -> !told.isEmpty());

        assertThat(model.state().opened().path()).contains(where);
        assertThat(model.value(OUTPUT)).isEqualTo(-4);
        assertThat(model.state().history().undoName()).isEmpty();
        set(6);
        assertThat(model.bookmark().spot()).contains(Spot.of("output", 0, 1));
    }

    @Test
    void whatWasSavedMeanwhileIsKnownAlthoughItsEditGivesWay() throws InterruptedException {
        Path where = Path.of("a.yaml");
        set(Holding.TOO_LARGE);
        model.saved(model.state().opened(), model.current(), where);
        bench.release(1);
        screen.takeUntil(() -> !told.isEmpty());

        assertThat(model.state().opened().path()).contains(where);
        assertThat(model.state().opened().isChanged()).isTrue();
    }

    @Test
    void whatCannotBeComputedIsNotTakenBackWhileSomethingNewerIs() throws InterruptedException {
        for (int first : new int[] {Holding.TOO_LARGE, 101}) {
            model.arrive(now -> document(first).experiment());
        }
        untilComputed();
        assertThat(told).isEmpty();
        assertThat(model.value(OUTPUT)).isEqualTo(-101);
    }

    @Test
    void whatCannotBeComputedAtOnceIsNotOpenedAndLeavesNoMomentBehind() {
        model.toEnd();
        BenchState<Signed> before = model.state();
        Opened<Signed> broken = Opened.of(document(Holding.BROKEN_AT_ONCE), Optional.empty());
        assertThatThrownBy(() -> model.open(broken, Sentence.of("edit.paste"))).hasMessageContaining("holding");

        assertThat(model.state()).isSameAs(before);
        set(5);
        assertThat(model.bookmark()).isEqualTo(before.bookmark());
    }

    @Test
    void anEditThatCannotBeComputedAtOnceDoesNotKeepAFileFromArriving() throws InterruptedException {
        model.open(Opened.of(document(100), Optional.empty()), Sentence.of("edit.paste"));
        assertThatThrownBy(() -> set(Holding.BROKEN_AT_ONCE)).hasMessageContaining("holding");
        assertThat(isComputing()).isTrue();
        untilComputed();

        assertThat(model.value(OUTPUT)).isEqualTo(-100);
        assertThat(model.bookmark().spot()).contains(Spot.of("output", 0, 1));
    }
}
