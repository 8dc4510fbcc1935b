package dev.receptive.export;

import dev.receptive.scene.Face;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The bundled fonts. */
enum Typeface {
    INTER("Inter-Regular.otf", "Inter", 400),
    INTER_BOLD("Inter-Bold.otf", "Inter", 700),
    MONO("JetBrainsMono-Regular.ttf", "JetBrains Mono", 400),
    MONO_BOLD("JetBrainsMono-Bold.ttf", "JetBrains Mono", 700),
    NOTO("NotoSansSC-Regular.otf", "Noto Sans SC", 400),
    NOTO_BOLD("NotoSansSC-Bold.otf", "Noto Sans SC", 700);

    private final String file;
    private final String family;
    private final int weight;

    Typeface(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    /** The typeface that a face asks for. */
    static Typeface of(Face face) {
        return switch (face) {
            case TEXT -> INTER;
            case TEXT_BOLD -> INTER_BOLD;
            case MONO -> MONO;
            case MONO_BOLD -> MONO_BOLD;
        };
    }

    /** The Chinese typeface that stands in for a face. */
    static Typeface chinese(Face face) {
        return face.isBold() ? NOTO_BOLD : NOTO;
    }

    /** Its family, and the name under which a system may have it. */
    List<String> families() {
        return this == NOTO || this == NOTO_BOLD ? List.of(family, "Noto Sans CJK SC") : List.of(family);
    }

    int weight() {
        return weight;
    }

    boolean isMono() {
        return this == MONO || this == MONO_BOLD;
    }

    boolean isBold() {
        return weight > 400;
    }

    /** Whether its outlines are cubic and go round the other way than TrueType's. */
    boolean isOpenType() {
        return file.endsWith("otf");
    }

    private InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream("/dev/receptive/fonts/" + file), file);
    }

    /**
     * Reads the font, at size 1.
     *
     * @throws Refusal if Java has no room for the copy of the font from which it reads
     */
    Font load() {
        try (InputStream in = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException failure) {
            throw new Refusal(
                    Sentence.of("error.export.temporary", System.getProperty("java.io.tmpdir", ".")), failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException(file, failure);
        }
    }
}
