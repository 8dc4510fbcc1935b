package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What comes from the clipboard goes where it was put, or is told why not. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class PastingTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"));
    }

    @BeforeEach
    void freshPaddingExample() {
        open.run(() -> open.session.openExample(open.session.examples().get(3)));
    }

    @Test
    void aBlockFromASpreadsheetGoesWhereItWasPut() {
        paste("1\t2\n3\t4\n");
        open.focusGrid("kernel");
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(open.state().experiment().kernels().slices().get(0).values().toArray())
                .containsExactly(1, 2, -1, 3, 4, -1, 1, 0, -1);
        open.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(open.state().experiment().kernels().slices().get(0).values().toArray())
                .containsExactly(1, 2, 1, 3, 4, 3, 1, 0, -1);
        assertThat(open.label("notice-text")).startsWith("The pasted block is 2 × 2; 2 × 1 of it found room here");
    }

    @Test
    void aBlockReplacesTheWholeGridWhereThatIsAskedFor() {
        paste("1\t2\n3\t4\n");
        open.focusGrid("kernel");
        open.chord(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
        assertThat(open.state().experiment().kernels().slices().get(0).values().toArray())
                .containsExactly(1, 2, 3, 4);
        open.run(open.model()::undo);
        assertThat(open.state().experiment().kernels().slices().get(0).values().toArray())
                .hasSize(9);
    }

    @Test
    void aBlockOnTheOutputIsToldWhereItCouldGo() {
        paste("1\t2\n3\t4\n");
        open.focusGrid("output");
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(open.label("notice-text")).startsWith("Choose a cell that can be edited first");
    }

    @Test
    void aBlockWithLettersIsExplainedAndNothingChanges() {
        paste("1\tb\n3\t4\n");
        open.focusGrid("kernel");
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(open.label("notice-text")).contains("b");
        assertThat(open.state().experiment().kernels().slices().get(0).values().toArray())
                .hasSize(9);
    }

    /** A program may give nothing but the page. */
    @Test
    void aTableOfAWebPageIsABlock() {
        open.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putHtml("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>");
            Clipboard.getSystemClipboard().setContent(content);
        });
        open.focusGrid("kernel");
        open.chord(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(open.state().experiment().kernels().slices().get(0).values().toArray())
                .containsExactly(1, 2, -1, 3, 4, -1, 1, 0, -1);
    }

    private void paste(String text) {
        open.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
