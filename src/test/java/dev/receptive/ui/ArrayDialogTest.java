package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.ArrayUse;
import dev.receptive.bench.GridStack;
import dev.receptive.data.NumpyFiles;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Of several arrays in a file one is chosen, by keys alone; of one nothing is asked. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class ArrayDialogTest {

    @TempDir
    static Path folder;

    private final List<GridStack> taken = new ArrayList<>();
    private final List<RuntimeException> failed = new ArrayList<>();

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"));
    }

    private void choose(Path file) {
        Words words = Words.in(Language.ENGLISH);
        Workshop workshop = new Workshop(Platform::runLater, FrameClock::new);
        open.run(() ->
                new NumbersChooser(open.stage, words, workshop).array(file, ArrayUse.INPUT, taken::add, failed::add));
    }

    private static Path two() {
        return NumpyFiles.zip(
                folder.resolve("two.npz"),
                NumpyFiles.counting(folder.resolve("small.npy"), 2, 3),
                NumpyFiles.counting(folder.resolve("deep.npy"), 3, 4, 5));
    }

    private boolean asks() {
        return !open.everywhere("#arrays").isEmpty();
    }

    @Test
    void theChosenOneIsRead() {
        choose(two());
        open.until(this::asks);
        ListView<?> list = (ListView<?>) open.everywhere("#arrays").get(0);
        assertThat(list.getItems()).hasSize(2);
        open.robot.type(KeyCode.DOWN, KeyCode.ENTER);
        open.until(() -> !taken.isEmpty());
        assertThat(taken.get(0).grids()).hasSize(3);
        assertThat(failed).isEmpty();
    }

    @Test
    void theChosenOneOfADroppedFileBecomesTheInput() {
        open.run(() -> open.window.files().open(two()));
        open.until(this::asks);
        open.robot.type(KeyCode.DOWN, KeyCode.ENTER);
        open.until(() -> open.model().state().experiment().input().count() == 3);
        open.run(() -> open.model().undo());
        assertThat(open.state().experiment().input().count()).isEqualTo(1);
    }

    @Test
    void atTheStartTheWindowIsThereBeforeItAsks() {
        List<Boolean> ready = new ArrayList<>();
        open.run(() -> open.window.files().start(Optional.of(two()), () -> ready.add(asks())));
        open.until(this::asks);
        assertThat(ready).containsExactly(false);
        open.robot.type(KeyCode.DOWN, KeyCode.ENTER);
        open.until(() -> open.model().state().experiment().input().count() == 3);
        assertThat(open.state().history().undoName()).isEmpty();
    }

    @Test
    void aLongNameCoversNoOther() {
        Path small = NumpyFiles.counting(folder.resolve("a.npy"), 2, 2);
        Path wide = NumpyFiles.counting(folder.resolve("layer_".repeat(12) + ".npy"), 2, 2);
        choose(NumpyFiles.zip(folder.resolve("names.npz"), small, wide));
        open.until(this::asks);
        ListView<?> list = (ListView<?>) open.everywhere("#arrays").get(0);
        assertThat(open.fx(() -> list.lookupAll(".scroll-bar").stream()
                        .filter(Node::isVisible)
                        .count()))
                .isZero();
        open.robot.type(KeyCode.ESCAPE);
    }

    @Test
    void whoWantsNoneTakesNone() {
        choose(two());
        open.until(this::asks);
        open.robot.type(KeyCode.ESCAPE);
        open.until(() -> !asks());
        assertThat(taken).isEmpty();
        assertThat(failed).isEmpty();
    }

    @Test
    void ofOneNothingIsAsked() {
        choose(NumpyFiles.zip(folder.resolve("one.npz"), NumpyFiles.counting(folder.resolve("x.npy"), 2, 2)));
        open.until(() -> !taken.isEmpty());
        assertThat(asks()).isFalse();
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        choose(folder.resolve("nowhere.npz"));
        open.until(() -> !failed.isEmpty());
        assertThat(failed.get(0)).hasMessageContaining("nowhere.npz");
    }
}
