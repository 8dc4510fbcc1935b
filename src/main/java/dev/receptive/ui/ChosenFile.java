package dev.receptive.ui;

import dev.receptive.words.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that somebody chose to save as: files are looked for by their endings, and not everybody types one. */
final class ChosenFile {

    private ChosenFile() {}

    /** With an ending, if the name has none. */
    static Path of(Path chosen, String ending) {
        return of(chosen, String.valueOf(chosen.getFileName()).contains("."), ending);
    }

    /**
     * With an ending, if the name does not say the format.
     *
     * @throws Refusal if another file has that name, which nobody was asked about
     */
    static Path of(Path chosen, boolean said, String ending) {
        Path path = said ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + ending);
        if (!said && Files.exists(path)) {
            throw Refusal.of("error.export.exists", path);
        }
        return path;
    }
}
