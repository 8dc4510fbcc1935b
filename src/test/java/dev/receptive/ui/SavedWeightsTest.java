package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.LearnedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Tag("thorough")
class SavedWeightsTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"));
    }

    @BeforeEach
    void onTheNetwork() {
        open.press("bench-network");
    }

    private boolean isOffered() {
        return open.fx(() -> {
            Menus menus = (Menus) open.stage.getScene().lookup("#menus");
            Menu file = menus.getMenus().get(0);
            Event.fireEvent(file, new Event(Menu.ON_SHOWING));
            return file.getItems().stream()
                    .filter(item -> "file-save-weights".equals(item.getId()))
                    .noneMatch(MenuItem::isDisable);
        });
    }

    private void write(Path path) {
        open.run(() -> open.window.files().weights().write(path));
    }

    @Test
    void theyCanBeSavedWhereSomethingOnTheBenchLearns() {
        assertThat(isOffered()).isTrue();
        open.press("bench-convolution");
        assertThat(isOffered()).isFalse();
    }

    @Test
    void theyAreWrittenToTheChosenFileAndItIsSaid() throws Exception {
        Path file = folder.resolve("mine");
        write(file);
        Path written = folder.resolve("mine.safetensors");
        open.until(() -> open.label("notice-text").equals("Saved as " + written + "."));
        assertThat(LearnedFile.read(written).state()).isNotEmpty();
        open.run(() -> open.session.open(written));
        assertThat(open.fx(() -> open.session.isChanged())).isTrue();
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByItsWholeName() throws IOException {
        Path there = Files.writeString(folder.resolve("there.safetensors"), "another's");
        write(folder.resolve("there"));
        assertThat(open.label("notice-text")).contains("is there already");
        assertThat(there).hasContent("another's");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        Path nowhere = folder.resolve("none").resolve("such").resolve("own.safetensors");
        write(nowhere);
        open.until(() -> open.label("notice-text").contains("such"));
        assertThat(nowhere).doesNotExist();
    }
}
