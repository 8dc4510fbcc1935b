package dev.receptive.console;

import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command. */
public final class Choices {

    @Option(names = "--lang", paramLabel = "en|zh", descriptionKey = "cli.lang")
    private @Nullable String lang;

    @Option(names = "--theme", paramLabel = "light|dark|contrast|contrast-dark", descriptionKey = "cli.theme")
    private @Nullable String theme;

    /** The chosen language, or nothing where none is chosen. */
    public @Nullable Language language() {
        return lang == null ? null : Language.ofCode(lang);
    }

    /** The chosen theme, or nothing where none is chosen. */
    public @Nullable Palette theme() {
        return theme == null ? null : Arguments.theme(theme);
    }
}
