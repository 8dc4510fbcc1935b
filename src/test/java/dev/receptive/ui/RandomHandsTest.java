package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Bench;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever hands do on a bench: nothing is thrown, the window answers, undo and redo lead back and forth. For longer:
 * {@code mvn test -Dtest=RandomHandsTest -Dhands.gestures=20000 -Dhands.seed=2}.
 */
@Tag("painted")
@Tag("thorough")
class RandomHandsTest extends WindowOnEveryBench {

    private static final int GESTURES = Integer.getInteger("hands.gestures", 60);
    private static final long SEED = Long.getLong("hands.seed", 1);

    /** What the history of a bench may keep, and as much again. */
    private static final long ROOM = 128L << 20;

    @ParameterizedTest
    @MethodSource("dev.receptive.document.EveryBench#each")
    void nothingThatHandsDoBreaksTheWindow(Bench<?> bench) {
        Hands hands = new Hands(open.stage, SEED + bench.code().hashCode());
        List<Long> heap = new ArrayList<>();
        for (int i = 0; i < GESTURES; i++) {
            if (i % 25 == 0) {
                open.run(() -> open.session.desk().show(bench));
            }
            hands.act();
            assertThat(hands.mishaps())
                    .as("%s after %s", bench.code(), hands.lately())
                    .isEmpty();
            open.run(this::stayOpen);
            if (GESTURES >= 2_000 && i % (GESTURES / 10) == GESTURES / 10 - 1) {
                heap.add(used());
            }
        }
        if (!heap.isEmpty()) {
            int part = heap.size() / 3;
            long early = Collections.min(heap.subList(0, part));
            long late = Collections.min(heap.subList(heap.size() - part, heap.size()));
            assertThat(late).as("heap " + heap).isLessThan(early + ROOM);
        }
        open.run(this::closeWhatIsOpen);
        undoLeadsBackAndForth();
    }

    /** Somebody who left is asked back. */
    private void stayOpen() {
        if (!open.stage.isShowing()) {
            open.stage.show();
        }
    }

    private void closeWhatIsOpen() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != open.stage)
                .forEach(Window::hide);
    }

    private void undoLeadsBackAndForth() {
        open.run(() -> {
            BenchModel<?> model = open.session.model();
            Object there = model.state().experiment();
            int steps = 0;
            while (model.state().history().undoName().isPresent()) {
                model.undo();
                steps++;
            }
            for (int i = 0; i < steps; i++) {
                model.redo();
            }
            assertThat(model.state().experiment()).isEqualTo(there);
        });
    }

    private static long used() {
        System.gc();
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("hands: %d MB%n", used >> 20);
        return used;
    }
}
