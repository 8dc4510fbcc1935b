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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                List.of("/a b.yaml", "/c: d.yaml"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1]",
                "language: en",
                "language: xx\ntheme: light\nwindow: {width: 900, height: 700}\nrecent: []",
                "language: en\ntheme: pink\nwindow: {width: 900, height: 700}\nrecent: []",
                "language: en\ntheme: light\nwindow: {width: .nan, height: 700}\nrecent: []",
                "language: en\ntheme: light\nwindow: 7\nrecent: []"
            })
    void aDamagedFileIsSetAsideAndNamed(String damaged) throws IOException {
        SettingsStore store = store();
        store.makeFolder();
        Files.writeString(store.settingsFile(), damaged);
        SettingsStore.Loaded loaded = store.load();
        assertThat(loaded.settings().frame()).isEqualTo(Settings.Frame.USUAL);
        assertThat(loaded.problem())
                .hasValueSatisfying(said -> assertThat(said.toString())
                        .contains(store.settingsFile().toString())
                        .contains("settings.yaml.damaged"));
        assertThat(Files.readString(store.settingsFile().resolveSibling("settings.yaml.damaged")))
                .isEqualTo(damaged);
        assertThat(store.load().problem()).isEmpty();
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
