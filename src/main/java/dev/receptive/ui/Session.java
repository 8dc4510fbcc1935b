package dev.receptive.ui;

import dev.receptive.data.FileName;
import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.Examples;
import dev.receptive.experiment.ExperimentFile;
import dev.receptive.experiment.ExperimentReader;
import dev.receptive.experiment.ExperimentWriter;
import dev.receptive.experiment.Opened;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import dev.receptive.yaml.FileProblems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is open, where it is kept, and what the program remembers; without controls. */
final class Session {

    /** The example that a first start shows. */
    private static final int FIRST = 3;

    private final List<ExperimentFile> examples = Examples.all();
    private final SettingsStore store;
    private final ConvolutionModel model;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<ExperimentFile> file;
    private final Deque<Sentence> problems = new ArrayDeque<>();

    Session(SettingsStore store) {
        this.store = store;
        SettingsStore.Loaded loaded = store.load();
        this.settings = new ReadOnlyObjectWrapper<>(loaded.settings());
        loaded.problem().ifPresent(problems::add);
        this.model = new ConvolutionModel(examples.get(FIRST), loaded.settings().language());
        this.file = new ReadOnlyObjectWrapper<>(examples.get(FIRST));
        model.stateProperty()
                .addListener((property, before, now) -> file.set(now.opened().file()));
        model.start(examples.get(FIRST));
    }

    ConvolutionModel model() {
        return model;
    }

    List<ExperimentFile> examples() {
        return examples;
    }

    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    Settings settings() {
        return settings.get();
    }

    /** The file that is open, as it was opened or saved. */
    ReadOnlyObjectProperty<ExperimentFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ExperimentFile file() {
        return file.get();
    }

    /** Where the file that is open is kept. */
    Optional<Path> path() {
        return model.state().opened().path();
    }

    /** The example that is open, or nothing where something else is. */
    Optional<ExperimentFile> example() {
        return examples.stream()
                .filter(example ->
                        example.id().equals(file().id()) && example.title().equals(file().title()))
                .findFirst();
    }

    /** What a person should know about the start, each thing once. */
    Optional<Sentence> takeProblem() {
        return Optional.ofNullable(problems.poll());
    }

    /** Whether the experiment differs from what was opened or saved. */
    boolean isChanged() {
        return model.state().opened().isChanged();
    }

    /** The window's title. */
    String title(Words words) {
        String name = path().map(where -> where.getFileName().toString())
                .or(() -> Optional.of(file().title().in(words.language())))
                .filter(text -> !text.isEmpty())
                .orElse(words.say("file.untitled"));
        return words.say("window.title", isChanged() ? "• " + name : name);
    }

    private void show(ExperimentFile next, Optional<Path> where) {
        model.open(Opened.of(next, where), Sentence.of("edit.open", name(next, where)));
    }

    private String name(ExperimentFile file, Optional<Path> where) {
        return where.map(path -> String.valueOf(path.getFileName()))
                .orElse(file.title().in(settings().language()));
    }

    void openExample(ExperimentFile example) {
        show(example, Optional.empty());
    }

    /** The example before or after the one that is open; from anything else, the first. */
    void turnTo(int by) {
        int now = example().map(examples::indexOf).orElse(-1);
        int next = now < 0 ? 0 : Math.max(0, Math.min(examples.size() - 1, now + by));
        openExample(examples.get(next));
    }

    /**
     * Opens a file: an experiment, or a picture to be the input.
     *
     * @throws Refusal if it cannot be read
     * @throws FileProblems if it has mistakes; what was open stays
     */
    void open(Path where) {
        String name = String.valueOf(where.getFileName()).toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(png|jpe?g|gif|bmp)")) {
            ConvolutionExperiment now = model.state().experiment();
            model.edit(Sentence.of("edit.input", where.getFileName()), now.withInput(PictureChooser.read(where)));
            model.toEnd();
            return;
        }
        show(ExperimentReader.open(where), Optional.of(where));
        remember(where);
    }

    /**
     * Writes the experiment and its moment.
     *
     * @throws Refusal if the file cannot be written
     */
    void save(Path where) {
        ExperimentFile now = current();
        ExperimentWriter.save(where, now);
        model.saved(now, where);
        remember(where);
    }

    /** What a file would hold now. */
    ExperimentFile current() {
        return model.state().opened().current(model.opening());
    }

    /** Takes a path that is no longer there out of the recent ones. */
    void forget(Path where) {
        settings.set(settings().forgotten(where.toAbsolutePath().toString()));
    }

    private void remember(Path where) {
        settings.set(settings().opened(where.toAbsolutePath().toString()));
    }

    void language(Language language) {
        settings.set(settings().withLanguage(language));
        model.language(language);
    }

    void palette(Palette palette) {
        settings.set(settings().withPalette(palette));
    }

    void frame(Settings.Frame frame) {
        settings.set(settings().withFrame(frame));
    }

    /** Brings back the experiment of the last run; one that cannot be read is set aside and named. */
    void resume() {
        Path last = store.lastExperiment();
        if (!Files.exists(last)) {
            return;
        }
        try {
            model.start(ExperimentReader.open(last));
        } catch (Refusal | FileProblems damage) {
            problems.add(store.setAside(last));
        }
    }

    /**
     * Instead of {@link #resume} where another file is to be opened: what of the last run is in no file yet is kept
     * beside the settings, among the recent files.
     */
    void keepUnsaved() {
        Path last = store.lastExperiment();
        if (!Files.exists(last)) {
            return;
        }
        try {
            if (!isKept(ExperimentReader.open(last).experiment())) {
                Path kept = store.keepUnsaved();
                remember(kept);
                problems.add(Sentence.of("settings.unsaved", kept));
            }
        } catch (Refusal cannotBeKept) {
            problems.add(cannotBeKept.sentence());
        } catch (FileProblems damage) {
            problems.add(store.setAside(last));
        }
    }

    /** Whether an experiment is one of the examples, or what one of the recent files holds. */
    private boolean isKept(ConvolutionExperiment experiment) {
        return examples.stream().anyMatch(example -> example.experiment().equals(experiment))
                || settings().recent().stream().anyMatch(path -> holds(path, experiment));
    }

    private static boolean holds(String path, ConvolutionExperiment experiment) {
        try {
            return ExperimentReader.open(FileName.of(path)).experiment().equals(experiment);
        } catch (Refusal | FileProblems unreadable) {
            return false;
        }
    }

    /**
     * Keeps the settings and the experiment for the next start.
     *
     * @throws Refusal if the folder cannot be written
     */
    void keep() {
        store.save(settings());
        ExperimentWriter.keep(store.lastExperiment(), current());
    }
}
