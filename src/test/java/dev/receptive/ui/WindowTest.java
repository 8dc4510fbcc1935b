package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.figure.Spot;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("window")
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    @TempDir
    static Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(folder.resolve("none"));
    }

    @Test
    void theLanguageIsSwitchedInPlaceAndTheMomentStays() {
        double time = open.time();
        open.press("language");
        assertThat(open.label("position")).isEqualTo("输出 8 / 25");
        assertThat(open.time()).isEqualTo(time);
        open.press("language");
        assertThat(open.label("position")).isEqualTo("Output 8 of 25");
    }

    @Test
    void theThemeIsSwitchedInPlace() {
        open.press("theme");
        assertThat(open.session.settings().palette()).isEqualTo(Palette.DARK);
        assertThat(open.stage.getScene().getStylesheets().get(0)).endsWith("dark.css");
        open.press("theme");
        assertThat(open.session.settings().palette()).isEqualTo(Palette.CONTRAST);
        open.press("theme");
        assertThat(open.session.settings().palette()).isEqualTo(Palette.CONTRAST_DARK);
        open.press("theme");
        assertThat(open.session.settings().palette()).isEqualTo(Palette.LIGHT);
    }

    /** JavaFX finds the styles of every kind of control anew under another root. */
    @Test
    void theRootUnderWhichStylesAreFoundStaysOnEveryBenchAndInEveryLanguage() {
        Parent root = open.stage.getScene().getRoot();
        open.run(() -> {
            open.session.desk().show(open.session.desk().benches().all().get(1));
            open.session.switchLanguage();
        });
        assertThat(open.stage.getScene().getRoot()).isSameAs(root);
        assertThat(root.lookupAll(".window")).hasSize(1);
        open.run(open.session::switchLanguage);
    }

    @Test
    void pageKeysTurnTheExamples() {
        open.run(() -> open.session.openExample(open.session.examples().get(0)));
        open.keys(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(open.session.example()).contains(open.session.examples().get(2));
        open.keys(KeyCode.PAGE_UP);
        assertThat(open.session.example()).contains(open.session.examples().get(1));
        assertThat(open.label("about-title"))
                .isEqualTo(open.session.examples().get(1).title().in(Language.ENGLISH));
    }

    @Test
    void aFileWithMistakesIsExplainedLineByLineAndWhatWasOpenStays() throws IOException {
        Path file = folder.resolve("wrong.yaml");
        Files.writeString(file, "stage:\n  bench: convolutoin\n  input: [[1, 2], [3]]\n  kernel: [[1]]\n");
        var before = open.state().experiment();
        open.run(() -> open.window.files().open(file));
        open.until(() -> open.window.notice().isVisible());
        assertThat(open.label("notice-text"))
                .contains("wrong.yaml:2:10: ")
                .contains("did you mean \"convolution\"?")
                .contains("wrong.yaml:3:");
        assertThat(open.state().experiment()).isEqualTo(before);
        open.focusStage();
        open.keys(KeyCode.ESCAPE);
        assertThat(open.find("notice").isVisible()).isFalse();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        open.run(() -> open.window.files().open(folder.resolve("nowhere.yaml")));
        open.until(() -> open.window.notice().isVisible());
        assertThat(open.label("notice-text")).contains("nowhere.yaml");
    }

    @Test
    void whatIsSavedIsOpenedAgainWithItsMoment() {
        Path file = folder.resolve("mine.yaml");
        open.run(() -> open.model().set(Spot.of("kernel", 0, 0), 9, "nine"));
        open.run(() -> open.session.save(file));
        double time = open.time();
        var saved = open.state().experiment();
        open.run(() -> open.session.openExample(open.session.examples().get(0)));
        open.run(() -> open.window.files().open(file));
        open.until(() -> open.session.path().isPresent());
        assertThat(open.state().experiment()).isEqualTo(saved);
        assertThat(open.time()).isEqualTo(time);
        assertThat(open.session.settings().recent()).first().isEqualTo(file.toString());
        assertThat(open.stage.getTitle()).isEqualTo("mine.yaml – Receptive");
    }

    @Test
    void aPictureBecomesTheInput() {
        Path picture = Path.of("assets", "digits", "3.png");
        open.run(() -> open.window.files().open(picture));
        open.until(() -> open.model().state().experiment().input().height() == 28);
        assertThat(open.state().experiment().input().levels()).isTrue();
    }

    @Test
    void presentingLeavesTheStageAndItsTransport() {
        open.focusStage();
        open.keys(KeyCode.F11);
        assertThat(open.find("menus"))
                .satisfies(menus -> assertThat(menus.isVisible()).isFalse());
        assertThat(open.fx(() -> open.stage.getScene().lookup(".inspector"))).isNull();
        assertThat(open.find("play")).isNotNull();
        open.keys(KeyCode.F11);
        assertThat(open.fx(() -> open.stage.getScene().lookup(".inspector"))).isNotNull();
    }

    @Test
    void keysInAnOpenMenuLeaveTheStoryAlone() {
        open.focusStage();
        double time = open.time();
        open.clickOn(open.fx(() -> open.find("menus").lookup(".menu-button")));
        open.keys(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(open.time()).isEqualTo(time);
        open.keys(KeyCode.ESCAPE);
    }
}
