package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.document.Repeated;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1]",
                "x",
                "{}",
                "colour: red",
                "language: [en]\ntheme: pink\nwindow: 7\nrecent: x",
                "language: \"\\UFFFFFFFF\"",
                "a: &a {!!merge x: *a}"
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

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(strings = {"settings-deep", "settings-recursive", "settings-recursive-first"})
    void aHostileFileIsSaidOnce(String name) throws IOException {
        SettingsStore store = store();
        store.makeFolder();
        Files.copy(Path.of("src/test/resources/hostile", name + ".yaml"), store.settingsFile());

        SettingsStore.Loaded loaded = store.load();
        assertThat(loaded.problem()).isPresent();
        store.save(loaded.settings());
        assertThat(store.load().problem()).isEmpty();
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

    @Test
    void whatIsWrongWithAFileIsSaidWithItsPlace() throws IOException {
        SettingsStore store = store();
        store.makeFolder();
        Files.writeString(store.settingsFile(), "language: en\ntheme: [light\n");

        assertThat(store.load().problem())
                .hasValueSatisfying(said ->
                        assertThat(said.toString()).contains("starts afresh. What is wrong in it, line 2, column 8: "));
    }

    static Stream<Arguments> repeated() {
        return Stream.of(" ", "\n", "- ", "1", ": ", "[", "\"", "&a ", "：")
                .map(piece -> Arguments.argumentSet("U+%04X".formatted(piece.codePointAt(0)), piece));
    }

    @ParameterizedTest
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @MethodSource("repeated")
    void anyRepeatedPieceIsToldAfterBoundedWork(String piece) throws IOException {
        SettingsStore store = store();
        store.makeFolder();
        for (String text : Repeated.in(piece).values()) {
            Files.writeString(store.settingsFile(), text);

            long bytes = Repeated.bytes(() -> assertThat(store.load().problem()).isPresent());
            assertThat(bytes).isLessThan(200L << 20);
        }
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

    @Test
    void noFileThatWasSetAsideIsLost() throws IOException {
        SettingsStore store = store();
        store.makeFolder();
        for (String damaged : List.of("[1]", "[2]", "[3]")) {
            Files.writeString(store.settingsFile(), damaged);
            store.load();
        }

        Path file = store.settingsFile();
        assertThat(Files.readString(file.resolveSibling("settings.yaml.damaged")))
                .isEqualTo("[1]");
        assertThat(Files.readString(file.resolveSibling("settings.yaml.damaged-2")))
                .isEqualTo("[2]");
        assertThat(Files.readString(file.resolveSibling("settings.yaml.damaged-3")))
                .isEqualTo("[3]");
    }

    @Test
    @Timeout(10)
    void whatIsNoFileIsSetAsideUnread() throws IOException {
        SettingsStore store = store();
        Path folder = Files.createDirectories(store.settingsFile());
        assertThat(store.load().problem()).isPresent();
        assertThat(folder).doesNotExist();

        Files.write(store.settingsFile(), new byte[(1 << 20) + 1]);
        assertThat(store.load().problem()).isPresent();
    }

    @Test
    @Timeout(10)
    @EnabledOnOs(OS.LINUX)
    void aDeviceOrAPipeIsSetAsideUnread() throws IOException, InterruptedException {
        SettingsStore store = store();
        store.makeFolder();
        Files.createSymbolicLink(store.settingsFile(), Path.of("/dev/zero"));
        assertThat(store.load().problem()).isPresent();
        Files.delete(store.settingsFile().resolveSibling("settings.yaml.damaged"));

        int made = new ProcessBuilder("mkfifo", store.settingsFile().toString())
                .start()
                .waitFor();
        assertThat(made).isZero();
        assertThat(store.load().problem()).isPresent();
        assertThat(store.load().problem()).isEmpty();
    }

    /** Not even the administrator may rename what is in /proc. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whatCannotBeSetAsideIsNamed() {
        Path file = Path.of("/proc/version");

        assertThat(store().setAside(file)).isEqualTo(Sentence.of("settings.unreadable", file));
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
