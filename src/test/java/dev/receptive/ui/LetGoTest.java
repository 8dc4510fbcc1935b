package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is made anew takes nothing with it: the memory stays as it was. */
@ExtendWith(ApplicationExtension.class)
class LetGoTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, folder);
    }

    @Test
    void viewsThatWereMadeAnewAreLetGo() {
        WeakReference<StageView> old = new WeakReference<>(open.fx(() -> open.window.stage()));
        for (int i = 0; i < 4; i++) {
            open.run(open.session::switchLanguage);
            open.fx(() -> true);
        }
        open.until(() -> {
            System.gc();
            return old.get() == null;
        });
        assertThat(old.get()).isNull();
    }
}
