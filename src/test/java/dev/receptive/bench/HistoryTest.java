package dev.receptive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Sentence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Sentence HEIGHT = Sentence.of("field.height");
    private static final Sentence WIDTH = Sentence.of("field.width");

    @Test
    void nothingHasHappenedAtTheStart() {
        History<Integer> history = History.start(1);

        assertThat(history.undo()).isSameAs(history);
        assertThat(history.redo()).isSameAs(history);
        assertThat(history.undoName()).isEmpty();
        assertThat(history.redoName()).isEmpty();
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        History<Integer> history = History.start(1).edit(HEIGHT, 2).edit(WIDTH, 3);

        assertThat(history.undoName()).contains(WIDTH);
        History<Integer> back = history.undo();
        assertThat(back.present()).isEqualTo(2);
        assertThat(back.undoName()).contains(HEIGHT);
        assertThat(back.redoName()).contains(WIDTH);
        assertThat(back.redo()).isEqualTo(history);
        assertThat(back.undo().present()).isEqualTo(1);
        assertThat(back.undo().redo().redo()).isEqualTo(history);
        assertThat(history.present()).isEqualTo(3);
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        History<Integer> history = History.start(1).edit(HEIGHT, 2).undo();

        assertThat(history.edit(WIDTH, 1)).isSameAs(history);
    }

    @Test
    void anEditForgetsWhatWasUndone() {
        History<Integer> history = History.start(1).edit(HEIGHT, 2).undo().edit(WIDTH, 3);

        assertThat(history.redoName()).isEmpty();
        assertThat(history.redo()).isSameAs(history);
    }

    @Test
    void aDragIsOneEdit() {
        History<Integer> history = History.start(1).edit(HEIGHT, 2, "drag 1").edit(HEIGHT, 3, "drag 1");

        assertThat(history.undo().present()).isEqualTo(1);
        assertThat(history.edit(HEIGHT, 4, "drag 2").undo().present()).isEqualTo(3);
        assertThat(history.edit(HEIGHT, 4).undo().present()).isEqualTo(3);
        assertThat(history.edit(WIDTH, 4).edit(HEIGHT, 5, "drag 1").undo().present())
                .isEqualTo(4);
    }

    @Test
    void whatWasUndoneOrRedoneTakesInNoOtherEdit() {
        History<Integer> history =
                History.start(1).edit(HEIGHT, 2, "drag").edit(WIDTH, 3).undo();

        assertThat(history.edit(HEIGHT, 4, "drag").undo().present()).isEqualTo(2);
        History<Integer> redone =
                History.start(1).edit(HEIGHT, 2, "drag").undo().redo();
        assertThat(redone.edit(HEIGHT, 3, "drag").undo().present()).isEqualTo(2);
    }

    @Test
    void theOldestEditsAreForgotten() {
        History<Integer> history = History.start(0);
        for (int i = 1; i <= 700; i++) {
            history = history.edit(HEIGHT, i);
        }
        assertThat(history.past()).hasSize(500);
        int undone = 0;
        while (history.undoName().isPresent()) {
            history = history.undo();
            undone++;
        }
        assertThat(undone).isEqualTo(500);
        assertThat(history.present()).isEqualTo(200);
    }

    @Test
    void anyWalkAgreesWithTwoStacks() {
        Random random = new Random(9);
        History<Integer> history = History.start(0);
        Deque<Integer> past = new ArrayDeque<>();
        Deque<Integer> future = new ArrayDeque<>();
        int present = 0;
        for (int step = 0; step < 5_000; step++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    history = history.undo();
                    if (!past.isEmpty()) {
                        future.push(present);
                        present = past.pop();
                    }
                }
                case 2 -> {
                    history = history.redo();
                    if (!future.isEmpty()) {
                        past.push(present);
                        present = future.pop();
                    }
                }
                default -> {
                    history = history.edit(HEIGHT, step + 1);
                    past.push(present);
                    present = step + 1;
                    future.clear();
                }
            }
            assertThat(history.present()).isEqualTo(present);
            assertThat(history.past()).hasSize(Math.min(500, past.size()));
            assertThat(history.future()).hasSize(future.size());
        }
    }
}
