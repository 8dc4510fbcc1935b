package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class LeavingTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) throws IOException {
        Path file = folder.resolve("no-folder");
        Files.writeString(file, "a file where a folder should be");
        open = new OpenWindow(file.resolve("config"));
    }

    @Test
    void whatCannotBeKeptIsSaidBeforeTheWindowGoes() {
        Leaving leaving = open.fx(() -> new Leaving(open.stage, open.session, open.window, open.workshop));
        WindowEvent first = new WindowEvent(open.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
        open.run(() -> leaving.asked(first));
        assertThat(first.isConsumed()).isTrue();
        assertThat(((Label) open.find("notice-text")).getText())
                .contains("no-folder")
                .contains("once more");

        WindowEvent second = new WindowEvent(open.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
        open.run(() -> leaving.asked(second));
        assertThat(second.isConsumed()).isFalse();
    }
}
