package dev.receptive.ui;

import dev.receptive.data.AtomicFile;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Keeps the settings and the last experiment in the system's configuration folder. */
final class SettingsStore {

    private final Path folder;

    SettingsStore(Path folder) {
        this.folder = folder;
    }

    /** The folder of this system's user; the system property {@code receptive.config} names another. */
    static SettingsStore ofUser() {
        String named = System.getProperty("receptive.config");
        return new SettingsStore(named != null ? Path.of(named) : usual(System.getProperty("os.name", "")));
    }

    private static Path usual(String system) {
        Path home = Path.of(System.getProperty("user.home"));
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return environment("APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Receptive");
        }
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support/Receptive");
        }
        return environment("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("receptive");
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    Path settingsFile() {
        return folder.resolve("settings.yaml");
    }

    /** Where the experiment on the stage waits for the next start. */
    Path lastExperiment() {
        return folder.resolve("last.yaml");
    }

    /** What was read, and what a person should know about it. */
    record Loaded(Settings settings, Optional<Sentence> problem) {}

    /** The settings as they were left; a file that cannot be read is set aside and named. */
    Loaded load() {
        if (!Files.exists(settingsFile())) {
            return new Loaded(Settings.usual(), Optional.empty());
        }
        try {
            Load load = new Load(
                    LoadSettings.builder().setMaxAliasesForCollections(10).build());
            return new Loaded(read(load.loadFromString(Files.readString(settingsFile()))), Optional.empty());
        } catch (IOException | YamlEngineException | ClassCastException | IllegalArgumentException | Refusal damage) {
            return new Loaded(Settings.usual(), Optional.of(setAside(settingsFile())));
        }
    }

    /**
     * Gives the last experiment a name of its own, which no later one takes.
     *
     * @throws Refusal if the folder cannot be written
     */
    Path keepUnsaved() {
        Path kept = folder.resolve("unsaved.yaml");
        for (int number = 2; Files.exists(kept); number++) {
            kept = folder.resolve("unsaved-" + number + ".yaml");
        }
        try {
            return Files.move(lastExperiment(), kept);
        } catch (IOException failure) {
            throw new Refusal(Sentence.of("settings.folder", folder), failure);
        }
    }

    /** Renames a damaged file, so that nothing is lost and the next start is clean. */
    Sentence setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Sentence.of("settings.damaged", file, aside.getFileName());
        } catch (IOException failure) {
            return Sentence.of("settings.unreadable", file);
        }
    }

    private static Settings read(Object yaml) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("settings: a mapping is expected");
        }
        Map<?, ?> frame = (Map<?, ?>) map.get("window");
        List<?> recent = (List<?>) map.get("recent");
        if (frame == null || recent == null) {
            throw new IllegalArgumentException("settings: window or recent is missing");
        }
        return new Settings(
                Language.ofCode(String.valueOf(map.get("language"))),
                Palette.valueOf(String.valueOf(map.get("theme")).toUpperCase(Locale.ROOT)),
                new Settings.Frame(
                        number(frame.get("width")),
                        number(frame.get("height")),
                        Boolean.TRUE.equals(frame.get("maximized"))),
                recent.stream().map(String::valueOf).toList());
    }

    private static double number(@Nullable Object value) {
        double number = value instanceof Number n ? n.doubleValue() : Double.NaN;
        if (!(number >= 200 && number <= 20_000)) {
            throw new IllegalArgumentException("settings: " + value + " is no size of a window");
        }
        return number;
    }

    /**
     * Writes the settings, all or nothing.
     *
     * @throws Refusal if the folder cannot be written
     */
    void save(Settings settings) {
        Map<String, Object> frame = new LinkedHashMap<>();
        frame.put("width", settings.frame().width());
        frame.put("height", settings.frame().height());
        frame.put("maximized", settings.frame().maximized());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("language", settings.language().code());
        map.put("theme", settings.palette().code());
        map.put("window", frame);
        map.put("recent", settings.recent());
        DumpSettings style =
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
        makeFolder();
        AtomicFile.write(settingsFile(), new Dump(style).dumpToString(map));
    }

    void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Refusal(Sentence.of("settings.folder", folder), failure);
        }
    }
}
