package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.negation.Negation.Signed;
import dev.receptive.document.Document;
import dev.receptive.document.Opened;
import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What takes long is computed beside the screen's thread: what is seen meanwhile, and what afterwards. */
class ComputingTest extends ModelOnHolding {

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
        model.saved(model.state().opened(), written, where);
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
}
