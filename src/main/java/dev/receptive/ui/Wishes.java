package dev.receptive.ui;

import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the window is to open.
 *
 * @param file what to open, or null for what was open last
 * @param language to speak, or null for the one chosen before
 * @param theme to wear, or null for the one chosen before
 * @param lessons a folder of lessons beside the program's own, or null
 * @param asks whether lessons ask their questions
 */
public record Wishes(
        @Nullable Path file,
        @Nullable Language language,
        @Nullable Palette theme,
        @Nullable Path lessons,
        boolean asks) {

    /** As it was left. */
    public static final Wishes NONE = new Wishes(null, null, null, null, true);

    /** As the toolkit hands them on. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (file != null) {
            arguments.add("--file=" + file.toAbsolutePath());
        }
        if (language != null) {
            arguments.add("--lang=" + language.code());
        }
        if (theme != null) {
            arguments.add("--theme=" + theme.name());
        }
        if (lessons != null) {
            arguments.add("--lessons=" + lessons.toAbsolutePath());
        }
        if (!asks) {
            arguments.add("--asks=no");
        }
        return arguments;
    }
}
