package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value of the settings that cannot be read is told, and the rest is kept. */
class SettingsValuesTest {

    @TempDir
    Path folder;

    private SettingsStore store() {
        return new SettingsStore(folder.resolve("receptive"));
    }

    /** What one value is taken for, where the others are zh, dark, 900 by 700 and two files. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language | xx | line 1, column 11: There is no language “xx”; there are en and zh.",
                "theme | sepia | line 2, column 8: There is no theme “sepia”; there are light, dark, contrast and contrast-dark.",
                "theme | [dark] | line 2, column 8: a single value is expected here, not a list",
                "window | 7 | line 3, column 9",
                "window | {width: 900} | line 3, column 9",
                "window | {width: .nan, height: 700} | line 3, column 17",
                "window | {width: 900, height: 1e9} | line 3, column 30",
                "window | {width: 900, height: 700, maximized: perhaps} | line 3, column 46",
                "recent | x | line 4, column 9",
                "open | x | line 5, column 7",
                "speed | 3 | line 6, column 8",
            })
    void aValueThatCannotBeReadIsAsUsualAndTheRestIsKept(String field, String wrong, String said) throws IOException {
        Settings all = new Settings(
                Language.CHINESE,
                Palette.DARK,
                new Settings.Frame(900, 700, false),
                Panels.USUAL,
                List.of("/a.yaml", "/b.yaml"),
                Map.of("convolution", "/a.yaml"),
                2);
        Settings usual = Settings.usual();
        SettingsStore.Loaded loaded = loaded(field, wrong);

        assertThat(loaded.settings())
                .isEqualTo(new Settings(
                        field.equals("language") ? usual.language() : all.language(),
                        field.equals("theme") ? usual.palette() : all.palette(),
                        field.equals("window") ? usual.frame() : all.frame(),
                        all.panels(),
                        field.equals("recent") ? usual.recent() : all.recent(),
                        field.equals("open") ? usual.open() : all.open(),
                        field.equals("speed") ? usual.speed() : all.speed()));
        assertThat(loaded.problem())
                .hasValueSatisfying(sentence ->
                        assertThat(sentence.toString()).contains("settings.yaml", "the rest is kept", said));
        assertThat(store().settingsFile()).exists();
    }

    private SettingsStore.Loaded loaded(String field, String value) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("language", "zh");
        values.put("theme", "dark");
        values.put("window", "{width: 900, height: 700}");
        values.put("recent", "[/a.yaml, /b.yaml]");
        values.put("open", "{convolution: /a.yaml}");
        values.put("speed", "2");
        values.put(field, value);
        SettingsStore store = store();
        store.makeFolder();
        Files.writeString(
                store.settingsFile(),
                values.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                        .collect(Collectors.joining()));
        return store.load();
    }

    @Test
    void oneRecentFileThatCannotBeReadIsLeftOut() throws IOException {
        SettingsStore.Loaded loaded = loaded("recent", "[/a.yaml, [x], /b.yaml]");

        assertThat(loaded.settings().recent()).containsExactly("/a.yaml", "/b.yaml");
        assertThat(loaded.problem()).isPresent();
    }

    @Test
    void settingsThatAreMissingAreAsUsualAndOneThatIsThereTwiceCountsOnce() throws IOException {
        SettingsStore store = store();
        store.makeFolder();
        Files.writeString(store.settingsFile(), "language: zh\nlanguage: en\n");

        assertThat(store.load().settings()).isEqualTo(Settings.usual().withLanguage(Language.CHINESE));
        assertThat(store.load().problem()).isPresent();
    }

    @Test
    void whatWasSaidOfAValueIsNotSaidAgainWhenTheSettingsWereSaved() throws IOException {
        store().save(loaded("theme", "sepia").settings());

        assertThat(store().load().problem()).isEmpty();
    }
}
