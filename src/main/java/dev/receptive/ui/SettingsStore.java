package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.data.AtomicFile;
import dev.receptive.data.FileName;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.yaml.FileProblems;
import dev.receptive.yaml.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;

/** Keeps the settings and the last experiment in the system's configuration folder. */
final class SettingsStore {

    private final Path folder;

    SettingsStore(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder of this system's user; the system property {@code receptive.config} names another.
     *
     * @throws Refusal if the locale cannot express its name
     */
    static SettingsStore ofUser() {
        String named = System.getProperty("receptive.config");
        return new SettingsStore(named != null ? FileName.of(named) : usual(System.getProperty("os.name", "")));
    }

    private static Path usual(String system) {
        Path home = FileName.of(System.getProperty("user.home"));
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
                .map(FileName::of);
    }

    /** Where everything is kept. */
    Path folder() {
        return folder;
    }

    Path settingsFile() {
        return folder.resolve("settings.yaml");
    }

    /** Where the experiment on the stage waits for the next start. */
    Path lastExperiment() {
        return folder.resolve("last.yaml");
    }

    /** Where that of a bench waits that was not in front. */
    Path lastOn(Bench<?> bench) {
        return folder.resolve("last-" + bench.code() + ".yaml");
    }

    /** Where what came of work on a kept experiment waits beside it. */
    Path keepsakeOf(Path kept) {
        String name = kept.getFileName().toString();
        return kept.resolveSibling(name.substring(0, name.length() - ".yaml".length()) + ".run");
    }

    /**
     * Takes a file away, if there is one.
     *
     * @throws Refusal if it cannot be
     */
    void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new Refusal(Sentence.of("settings.folder", folder), failure);
        }
    }

    /** What was read, and what a person should know about it. */
    record Loaded(Settings settings, Optional<Sentence> problem) {}

    /** The settings as they were left; what is wrong in them is said, and a file that is no settings is set aside. */
    Loaded load() {
        Path file = settingsFile();
        if (!Files.exists(file)) {
            return new Loaded(Settings.usual(), Optional.empty());
        }
        try {
            SettingsReader.Read read = SettingsReader.read(file);
            return new Loaded(
                    read.settings(),
                    read.problems().stream()
                            .findFirst()
                            .map(wrong ->
                                    Sentence.of("settings.kept", file, wrong.line(), wrong.column(), wrong.what())));
        } catch (FileProblems damage) {
            Sentence aside = setAside(file);
            Problem first = damage.problems().get(0);
            return new Loaded(
                    Settings.usual(),
                    Optional.of(
                            first.line() == 0
                                    ? aside
                                    : Sentence.of("settings.why", aside, first.line(), first.column(), first.what())));
        }
    }

    /** Where unsaved work is written before it has a name of its own. */
    Path unsaved() {
        return folder.resolve("unsaved-0.yaml");
    }

    /**
     * Gives unsaved work a name of its own, which no later one takes.
     *
     * @throws Refusal if it cannot be renamed
     */
    Path keepUnsaved() {
        try {
            return moved(unsaved(), number -> "unsaved" + (number == 1 ? "" : "-" + number) + ".yaml");
        } catch (IOException failure) {
            throw new Refusal(Sentence.of("settings.unsaved.failed", unsaved()), failure);
        }
    }

    /** Renames a damaged file, so that nothing is lost and the next start is clean. */
    Sentence setAside(Path file) {
        return renamed(file)
                .map(aside -> Sentence.of("settings.damaged", file, aside))
                .orElseGet(() -> Sentence.of("settings.unreadable", file));
    }

    /** The same; the name that it has now, if it could be renamed. */
    Optional<Path> renamed(Path file) {
        try {
            Path aside = moved(file, number -> file.getFileName() + ".damaged" + (number == 1 ? "" : "-" + number));
            return Optional.ofNullable(aside.getFileName());
        } catch (IOException failure) {
            return Optional.empty();
        }
    }

    /** Renames a file to the first of these names that nothing has. What was put there before stays. */
    private static Path moved(Path file, IntFunction<String> name) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.move(file, file.resolveSibling(name.apply(number)));
            } catch (FileAlreadyExistsException taken) {
                // The next number is tried.
            }
        }
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
        map.put("panels", panels(settings.panels()));
        map.put("open", settings.open());
        map.put("speed", settings.speed());
        DumpSettings style = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
                .build();
        makeFolder();
        AtomicFile.write(settingsFile(), new Dump(style).dumpToString(map));
    }

    private static Map<String, Object> panels(Panels panels) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("examples", panels.examples());
        map.put("inspector", panels.inspector());
        map.put("narrow", panels.narrow().code());
        return map;
    }

    void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Refusal(Sentence.of("settings.folder", folder), failure);
        }
    }
}
