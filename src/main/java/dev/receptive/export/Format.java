package dev.receptive.export;

import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.Locale;

/** The kinds of files that leave the program. */
public enum Format {
    /** The whole story, moving. */
    GIF,
    /** One moment, as pixels. */
    PNG,
    /** One moment, as shapes and text. */
    SVG;

    /** The end of a file's name, without its dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that a file's name asks for.
     *
     * @throws Refusal if it asks for none of them
     */
    public static Format of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith("." + format.ending())) {
                return format;
            }
        }
        throw Refusal.of("error.export.ending", file.toString());
    }
}
