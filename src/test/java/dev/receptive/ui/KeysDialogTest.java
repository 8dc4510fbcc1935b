package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class KeysDialogTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyIsNamedToItsEnd(Language language) {
        open.run(() -> new InfoDialog(open.stage, Words.in(language)).keys());
        open.fx(() -> true);
        List<Label> labels = open.everywhere(".keys .label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
        assertThat(labels).hasSizeGreaterThan(30);
        open.run(() -> labels.forEach(label -> {
            double needed = label.isWrapText() ? label.prefHeight(label.getWidth()) : label.prefWidth(-1);
            double has = label.isWrapText() ? label.getHeight() : label.getWidth();
            assertThat(has).as(label.getText()).isGreaterThanOrEqualTo(needed - 0.5);
        }));
        close();
    }

    /** At the lowest size of the window, the dialog is no higher than that: what closes it is in sight. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsNoHigherThanALowWindow(Language language) {
        open.run(() -> {
            open.stage.setWidth(960);
            open.stage.setHeight(600);
        });
        open.until(() -> open.stage.getHeight() == 600);
        open.run(() -> new InfoDialog(open.stage, Words.in(language)).keys());
        List<Double> heights = open.fx(() -> Window.getWindows().stream()
                .filter(window -> window != open.stage)
                .map(Window::getHeight)
                .toList());
        close();
        assertThat(heights).hasSize(1).allSatisfy(height -> assertThat(height).isLessThanOrEqualTo(600));
    }

    private void close() {
        open.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != open.stage)
                .forEach(Window::hide));
    }
}
