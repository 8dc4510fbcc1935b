package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was saved of the settings is loaded, whatever it is called. */
class SettingsStoreTest {

    @TempDir
    Path folder;

    private SettingsStore store() {
        return new SettingsStore(folder.resolve("receptive"));
    }

    @Test
    void whatWasSavedIsLoaded() {
        Settings settings = new Settings(
                Language.CHINESE,
                Palette.DARK,
                new Settings.Frame(1300, 820, true),
                Panels.USUAL,
                List.of("/a b.yaml", "/c: d.yaml"),
                Map.of("convolution", "/a b.yaml"),
                0.25);
        store().save(settings);
        SettingsStore.Loaded loaded = store().load();
        assertThat(loaded.settings()).isEqualTo(settings);
        assertThat(loaded.problem()).isEmpty();
    }

    @Test
    void aFirstStartHasTheUsualSettingsAndNoComplaint() {
        assertThat(store().load().problem()).isEmpty();
        assertThat(store().load().settings().frame()).isEqualTo(Settings.Frame.USUAL);
    }

    @Test
    void keysOfALaterVersionAreLetBe() throws IOException {
        SettingsStore store = store();
        store.makeFolder();
        Files.writeString(
                store.settingsFile(),
                "language: zh\ntheme: dark\nsound: [loud]\nwindow: {width: 900, height: 700, left: 3}\nrecent: []");

        assertThat(store.load().problem()).isEmpty();
        assertThat(store.load().settings())
                .isEqualTo(new Settings(
                        Language.CHINESE,
                        Palette.DARK,
                        new Settings.Frame(900, 700, false),
                        Panels.USUAL,
                        List.of(),
                        Map.of(),
                        1));
    }

    /** Names that a file may have, and that YAML takes for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/\u001B[31m.yaml",
                "/\u202Ea",
                "~",
                "null",
                "1e3",
                "- a",
                "a: b",
                "/中文，【】.yaml",
                "/\uD83D\uDE00",
                "/a\nb",
                "/\u0085",
                "/\uFEFF",
                " a ",
                "#",
                "/\u00A0",
                "!x",
                "*x",
                "@",
                "\t",
                "",
                "'",
                "\"\\"
            })
    void anyNameOfAFileIsRemembered(String name) {
        Settings settings = Settings.usual().opened("/plain").opened(name);
        store().save(settings);

        assertThat(store().load()).isEqualTo(new SettingsStore.Loaded(settings, Optional.empty()));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        SettingsStore store = new SettingsStore(file.resolve("receptive"));
        assertThatThrownBy(() -> store.save(Settings.usual()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void recentFilesAreFewAndTheNewestComesFirst() {
        Settings settings = Settings.usual();
        for (int i = 0; i < 12; i++) {
            settings = settings.opened("/" + i % 10);
        }
        assertThat(settings.recent()).hasSize(8).startsWith("/1", "/0", "/9").doesNotHaveDuplicates();
    }
}
