package dev.receptive.ui;

import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a person has chosen for the program, and which files were opened last: the settings as they are now, and their file. */
final class Preferences {

    private final SettingsStore store;
    private final ReadOnlyObjectWrapper<Settings> settings;

    /**
     * As they were left.
     *
     * @param told what is wrong with their file
     */
    Preferences(SettingsStore store, Consumer<Sentence> told) {
        this.store = store;
        SettingsStore.Loaded loaded = store.load();
        this.settings = new ReadOnlyObjectWrapper<>(loaded.settings());
        loaded.problem().ifPresent(told);
    }

    ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    Settings settings() {
        return settings.get();
    }

    /** A file was opened or saved, and is among the recent ones. */
    void remember(Path file) {
        settings.set(settings().opened(file.toAbsolutePath().toString()));
    }

    /** Takes a path that is no longer there out of the recent ones. */
    void forget(Path file) {
        settings.set(settings().forgotten(file.toAbsolutePath().toString()));
    }

    void language(Language language) {
        settings.set(settings().withLanguage(language));
    }

    void palette(Palette palette) {
        settings.set(settings().withPalette(palette));
    }

    void panels(Panels panels) {
        settings.set(settings().withPanels(panels));
    }

    void frame(Settings.Frame frame) {
        settings.set(settings().withFrame(frame));
    }

    void speed(double speed) {
        settings.set(settings().withSpeed(speed));
    }

    /** Where the files lie that are open, by the code of the bench. */
    void open(Map<String, String> paths) {
        settings.set(settings().withOpen(paths));
    }

    /**
     * Writes them for the next start.
     *
     * @throws dev.receptive.words.Refusal if they cannot be written
     */
    void save() {
        store.save(settings());
    }
}
