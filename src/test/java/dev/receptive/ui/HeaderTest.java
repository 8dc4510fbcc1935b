package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Benches;
import dev.receptive.words.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What stands in the header stands there whole, or not at all. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Tag("thorough")
class HeaderTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"), Benches.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void theNameIsNeverCutWhereverTheWindowIsMadeAnew(Language language) {
        List<String> cut = new ArrayList<>();
        for (int width = 960; width <= 1440; width += 24) {
            int wide = width;
            open.run(() -> open.stage.setWidth(wide));
            open.run(open.session::switchLanguage);
            open.settle();
            open.run(() -> open.session.language(language));
            open.settle();
            open.run(() -> {
                open.layOut();
                Label name = (Label) open.stage.getScene().getRoot().lookup(".app-name");
                String shown = ((Text) name.lookup(".text")).getText();
                if (name.isVisible() && !shown.equals(name.getText())) {
                    cut.add(wide + ": " + shown);
                }
            });
        }
        assertThat(cut).isEmpty();
    }
}
