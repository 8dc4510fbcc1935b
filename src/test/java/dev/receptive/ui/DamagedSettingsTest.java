package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.document.Repeated;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that cannot be read at all are set aside, named, and lost to nobody. */
class DamagedSettingsTest {

    @TempDir
    Path folder;

    private SettingsStore store() {
        return new SettingsStore(folder.resolve("receptive"));
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
}
