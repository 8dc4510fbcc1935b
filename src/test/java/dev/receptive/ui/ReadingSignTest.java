package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Document;
import dev.receptive.document.DocumentWriter;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A file that takes long to read is named on the stage, whichever way it comes in, and Escape lets go of it. */
class ReadingSignTest extends WindowOnEveryBench {

    /** What is said of what was asked for, a moment later: it cannot arrive before, because the screen is busy here. */
    private String saidAMomentAfter(Runnable asked) {
        return open.fx(() -> {
            asked.run();
            open.later.takeAll();
            return ((Label) open.stage.getScene().lookup("#reading")).getText();
        });
    }

    private Path file(String name) {
        Path file = folder.resolve(name);
        Document<?> document = open.fx(() -> open.session.current());
        DocumentWriter.keep(file, document);
        return file;
    }

    private boolean isSaid() {
        return open.find("reading").isVisible();
    }

    @Test
    void everyWayInIsSaidWhereItTakesLong() {
        Path mine = file("mine.yaml");
        String said = "Reading mine.yaml … (Esc cancels)";
        FileActions files = open.window.files();
        assertThat(saidAMomentAfter(() -> files.open(mine))).isEqualTo(said);
        open.until(() -> open.session.path().isPresent());
        assertThat(isSaid()).isFalse();
        assertThat(saidAMomentAfter(() -> files.openRecent(mine.toString()))).isEqualTo(said);
        assertThat(saidAMomentAfter(() -> files.start(Optional.of(mine), () -> {})))
                .isEqualTo(said);
        assertThat(saidAMomentAfter(() -> files.resume(Optional.empty(), () -> {})))
                .isEqualTo("Reading what was open last … (Esc cancels)");
        open.until(() -> !open.find("reading").isVisible());
    }

    @Test
    void aFileThatCannotBeReadLeavesTheNoticeOnly() throws IOException {
        Path picture = Files.writeString(folder.resolve("no.png"), "no picture");
        assertThat(saidAMomentAfter(() -> open.window.files().open(picture))).startsWith("Reading no.png");
        open.until(() -> open.window.notice().isVisible());
        assertThat(isSaid()).isFalse();
    }

    @Test
    void escapeLetsGoOfItWhereverTheKeyboardIs() {
        CountDownLatch gate = new CountDownLatch(1);
        for (Runnable focus : new Runnable[] {open::focusStage, () -> open.focusGrid("kernel")}) {
            open.run(() -> open.workshop
                    .reads()
                    .read(Sentence.of("file.reading", "slow.npy"), () -> read(gate), read -> {}, failure -> {}));
            open.run(open.later::takeAll);
            assertThat(isSaid()).isTrue();
            focus.run();
            open.keys(KeyCode.ESCAPE);
            assertThat(isSaid()).isFalse();
        }
        gate.countDown();
    }

    @Test
    void itIsSaidInBothLanguages() {
        CountDownLatch gate = new CountDownLatch(1);
        open.run(() -> open.workshop
                .reads()
                .read(Sentence.of("file.reading", "slow.npy"), () -> read(gate), read -> {}, failure -> {}));
        open.run(open.later::takeAll);
        open.run(() -> open.session.language(Language.CHINESE));
        assertThat(open.label("reading")).isEqualTo("正在读取 slow.npy……（按 Esc 取消）");
        gate.countDown();
        open.until(() -> !open.find("reading").isVisible());
    }

    private static boolean read(CountDownLatch gate) {
        try {
            gate.await();
            return true;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** A start whose last run is not waited for opens its file all the same. */
    @Test
    void theFileOfAStartIsOpenedThoughTheLastRunIsLetGo() {
        Path mine = file("mine.yaml");
        open.run(() -> {
            open.window.files().resume(Optional.of(mine), () -> {});
            open.later.takeAll();
            open.window.stopReading();
        });
        open.until(() -> open.session.path().equals(Optional.of(mine)));
    }

    /** The window opens then: it does not show one thing and at once another. */
    @Test
    void aStartIsReadyWhenItsFileIsThere() {
        Path mine = file("ready.yaml");
        List<Optional<Path>> ready = new ArrayList<>();
        open.run(() -> open.window.files().resume(Optional.of(mine), () -> ready.add(open.session.path())));
        open.until(() -> !ready.isEmpty());
        assertThat(ready).containsExactly(Optional.of(mine));
    }

    @Test
    void aStartIsReadyThoughItsFileIsNotThere() {
        List<Boolean> ready = new ArrayList<>();
        open.run(() -> open.window
                .files()
                .resume(
                        Optional.of(Path.of("nowhere.yaml")),
                        () -> ready.add(open.window.notice().isVisible())));
        open.until(() -> !ready.isEmpty());
        assertThat(ready).containsExactly(true);
    }
}
