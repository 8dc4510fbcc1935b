package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Tag("thorough")
class ExportDialogTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"));
    }

    @Test
    void aNameOfAnotherFormatIsRefusedInTheDialog() throws IOException {
        Path file = Files.writeString(folder.resolve("x.png"), "old");

        ExportDialog dialog = export(file);

        said(dialog, "“" + file + "” would hold another format than its name says; its name must end in .gif.");
        assertThat(file).hasContent("old");
        assertThat(button().isDisabled()).isFalse();
    }

    @Test
    void aNameWithoutAnEndingGetsOneAndReplacesNothing() throws IOException {
        Path there = Files.writeString(folder.resolve("mine.gif"), "old");

        ExportDialog dialog = export(folder.resolve("mine"));

        said(dialog, there + " is there already; choose it by its whole name to replace it.");
        assertThat(there).hasContent("old");
    }

    @Test
    void theExperimentThatIsShownIsNotWrittenOver() throws IOException {
        Path kept = folder.resolve("kept.yaml");
        Path link = Files.createSymbolicLink(folder.resolve("kept.gif"), kept);
        open.run(() -> open.session.save(kept));
        byte[] before = Files.readAllBytes(kept);

        ExportDialog dialog = export(link);

        said(dialog, link + " is the same file as " + kept + ", which is read; choose another name.");
        assertThat(kept).hasBinaryContent(before);
    }

    @Test
    void theSizeIsToldBeforeAndWhatIsCancelledLeavesNothing() throws IOException, TimeoutException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        ExportDialog dialog = export(empty.resolve("y.gif"));

        patiently(() -> open.fx(() -> dialog.status().lines().count() > 1));
        assertThat(dialog.status()).containsPattern("Writing .*\\nAbout [0-9.]+ [kM]B, \\d+ frames\\.");
        assertThat(empty.resolve("y.gif")).doesNotExist();
        open.run(() -> cancel().fire());

        patiently(() -> isEmpty(empty));
    }

    @Test
    void atFourTimesTheSpeedItHasAQuarterOfTheFrames() throws TimeoutException {
        int usual = frames(1.0);
        int fast = frames(4.0);

        assertThat(4 * fast).isBetween(usual, usual + 8);
    }

    /** The number of frames that is told, at a speed. */
    private int frames(double speed) throws TimeoutException {
        ExportDialog dialog = open.fx(() -> dialog());
        open.run(() -> combo().setValue(speed));
        open.run(() -> dialog.write(folder.resolve("speed-" + speed + ".gif")));
        patiently(() -> open.fx(() -> dialog.status().lines().count() > 1));
        String told = open.fx(dialog::status);
        open.run(() -> cancel().fire());
        return Integer.parseInt(told.replaceAll("(?s).*, (\\d+) frames.*", "$1"));
    }

    @Test
    void itOffersTheSpeedOfTheWindow() {
        open.run(() -> open.session.model().faster());

        open.fx(() -> dialog());

        assertThat(open.fx(() -> combo().getValue())).isEqualTo(2.0);
        open.run(() -> cancel().fire());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Double> combo() {
        return (ComboBox<Double>) open.everywhere("#export-speed").get(0);
    }

    private Button cancel() {
        return open.everywhere(".dialog-pane .button").stream()
                .map(Button.class::cast)
                .filter(Button::isCancelButton)
                .findFirst()
                .orElseThrow();
    }

    private ExportDialog dialog() {
        ExportDialog made = new ExportDialog(
                open.stage,
                open.session,
                WORDS,
                open.window.notice(),
                new Workshop(Platform::runLater, FrameClock::new));
        made.open();
        return made;
    }

    /** A hundred frames are painted before anything is told. */
    private static void patiently(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private ExportDialog export(Path file) {
        return open.fx(() -> {
            ExportDialog made = dialog();
            made.write(file);
            return made;
        });
    }

    private void said(ExportDialog dialog, String sentence) {
        open.until(() -> !dialog.status().startsWith("Writing"));
        assertThat(dialog.status()).isEqualTo(sentence);
    }

    private Node button() {
        return open.everywhere("#export-write").get(0);
    }
}
