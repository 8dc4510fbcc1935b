package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.holding.Holding;
import dev.receptive.bench.negation.Negation.Signed;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes long is computed beside the screen's thread, which this test's own plays; no toolkit is needed. */
@Timeout(60)
class ComputingTest {

    private static final Spot FIRST = Spot.of("input", 0, 0);
    private static final Spot OUTPUT = Spot.of("output", 0, 0);
    private static final int MANY = 100;

    private final Holding bench = new Holding();
    private final ScreenQueue screen = new ScreenQueue();
    private final BenchModel<Signed> model = new BenchModel<>(bench, Language.ENGLISH, 1);
    private final List<Float> seen = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void beside() {
        model.computeIn(new Workshop(screen), (gone, back, why) -> told.add(why.toString()));
        model.stateProperty().addListener((property, before, now) -> {
            float output = model.value(OUTPUT) + 0f; // zero has no sign here
            if (seen.isEmpty() || seen.get(seen.size() - 1) != output) {
                seen.add(output);
            }
        });
    }

    @AfterEach
    void letGo() {
        bench.release(MANY);
    }

    private void set(int first) {
        model.set(FIRST, first, new Object());
    }

    private float setUp() {
        return model.state().experiment().input().values().at(0, 0);
    }

    private boolean isComputing() {
        return model.state().isComputing();
    }

    private void untilComputed() throws InterruptedException {
        bench.release(MANY);
        screen.takeUntil(() -> !isComputing());
    }

    private Document<Signed> document(int first) {
        Signed grid = new Signed(Numbers.typed(Tensor.matrix(new float[][] {{first, 2}, {3, 4}})));
        return Document.untitled(bench.setup()).with(grid, Bookmark.at(Spot.of("output", 0, 1), ""));
    }

    @Test
    void theLastPictureStaysUntilTheNewOneIsComputed() throws InterruptedException {
        set(5);
        assertThat(isComputing()).isFalse();
        set(100);

        assertThat(isComputing()).isTrue();
        assertThat(setUp()).isEqualTo(100);
        assertThat(model.value(OUTPUT)).isEqualTo(-5);
        untilComputed();
        assertThat(model.value(OUTPUT)).isEqualTo(-100);
    }

    @Test
    void aNewerEditTakesThePlaceOfAnOlderOneAndOneIsComputedAtATime() throws InterruptedException {
        for (int next = 100; next <= 120; next++) {
            set(next);
        }
        untilComputed();

        assertThat(bench.begun()).containsExactly(100, 120);
        assertThat(seen).containsExactly(0f, -120f);
    }

    @Test
    void anEditOfAnotherNumberMeanwhileFollowsTheFirst() throws InterruptedException {
        set(100);
        model.set(Spot.of("input", 1, 1), 70, new Object());
        untilComputed();

        assertThat(model.value(OUTPUT)).isEqualTo(-100);
        assertThat(model.value(Spot.of("output", 1, 1))).isEqualTo(-70);
    }

    @Test
    void anEditThatIsComputedAtOnceEndsTheWaiting() throws InterruptedException {
        set(100);
        set(9);
        assertThat(isComputing()).isFalse();
        assertThat(model.value(OUTPUT)).isEqualTo(-9);
        bench.release(MANY);
        screen.takeOne();
        assertThat(seen).containsExactly(0f, -9f);
    }

    @Test
    void undoMeanwhileIsSeenAtOnceAndRedoIsComputedAgain() throws InterruptedException {
        set(5);
        set(100);
        model.undo();
        assertThat(isComputing()).isFalse();
        assertThat(setUp()).isEqualTo(5);
        bench.release(1);
        screen.takeOne();
        assertThat(model.value(OUTPUT)).isEqualTo(-5);

        model.redo();
        assertThat(isComputing()).isTrue();
        untilComputed();
        assertThat(model.value(OUTPUT)).isEqualTo(-100);
    }

    @Test
    void aFileThatIsSavedMeanwhileHoldsWhatIsSetUpAndStaysTheFile() throws InterruptedException {
        Path where = Path.of("a.yaml");
        model.jump(Spot.of("output", 1, 1));
        set(100);
        Document<Signed> written = model.current();
        assertThat(written.experiment().input().values().at(0, 0)).isEqualTo(100);
        assertThat(written.bookmark().spot()).contains(Spot.of("output", 1, 1));
        model.saved(written, where);
        model.jump(Spot.of("output", 0, 2));
        untilComputed();

        assertThat(model.state().opened().path()).contains(where);
        assertThat(model.state().opened().isChanged()).isFalse();
        assertThat(model.bookmark().spot()).contains(Spot.of("output", 0, 2));
    }

    @Test
    void aFileThatTakesLongOpensAtItsMomentWithWhatWasEditedMeanwhile() throws InterruptedException {
        Spot moment = Spot.of("output", 0, 1);
        model.toEnd();
        model.open(Opened.of(document(100), Optional.empty()), Sentence.of("edit.paste"));
        assertThat(model.bookmark().spot()).contains(moment);
        model.set(Spot.of("input", 0, 1), 8, new Object());
        assertThat(model.current().bookmark().spot()).contains(moment);
        untilComputed();

        assertThat(model.bookmark().spot()).contains(moment);
        assertThat(model.value(moment)).isEqualTo(-8);
        model.undo();
        model.undo();
        assertThat(model.state().experiment()).isEqualTo(bench.first());
        assertThat(isComputing()).isFalse();
    }

    @Test
    void whatArrivesAfterAnotherFileWasOpenedIsLetGo() throws InterruptedException {
        set(100);
        model.start(Opened.of(document(4), Optional.empty()));
        assertThat(isComputing()).isFalse();
        bench.release(MANY);
        screen.takeOne();
        assertThat(model.value(OUTPUT)).isEqualTo(-4);
        assertThat(model.bookmark().spot()).contains(Spot.of("output", 0, 1));
    }

    @Test
    void resultsThatKeepArrivingDoNotKeepThePictureFromBeingSeen() throws InterruptedException {
        for (int result = 100; result <= 102; result++) {
            int first = result;
            model.arrive(now -> document(first).experiment());
        }
        bench.release(1);
        screen.takeOne();
        assertThat(model.value(OUTPUT)).isEqualTo(-100);
        assertThat(isComputing()).isTrue();
        untilComputed();
        assertThat(model.value(OUTPUT)).isEqualTo(-102);
        assertThat(bench.begun()).containsExactly(100, 102);
    }

    @Test
    void theWheelGoesOnFromWhatIsSetUpAndNotFromWhatIsSeen() throws InterruptedException {
        set(200);
        untilComputed();
        Turn turn = new Turn(model, FIRST, false);
        for (int notch = 0; notch < 3; notch++) {
            assertThat(turn.isOf(FIRST, false)).isTrue();
            turn.by(1);
        }
        assertThat(setUp()).isEqualTo(203);
        model.undo();
        assertThat(setUp()).isEqualTo(200);
        assertThat(turn.isOf(FIRST, false)).isFalse();
    }

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
        model.saved(model.current(), where);
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
