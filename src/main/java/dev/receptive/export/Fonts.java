package dev.receptive.export;

import dev.receptive.scene.Face;
import dev.receptive.words.Language;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.util.EnumMap;
import java.util.Map;

/** Which font a text is set in, so that every character of it can be shown. */
final class Fonts {

    private static final Map<Typeface, Font> LOADED = new EnumMap<>(Typeface.class);

    private Fonts() {}

    /**
     * The typeface of a text. One text has one typeface: in Chinese the text faces are Noto Sans SC throughout, and
     * everywhere it stands in where the face lacks a character.
     */
    static Typeface typeface(Face face, Language language, String text) {
        Typeface own = Typeface.of(face);
        boolean chinese = language == Language.CHINESE && !face.isMono();
        return chinese || base(own).canDisplayUpTo(text) >= 0 ? Typeface.chinese(face) : own;
    }

    /** The font of a text. */
    static Font font(Face face, double size, Language language, String text) {
        return font(typeface(face, language, text), size);
    }

    static Font font(Typeface typeface, double size) {
        return base(typeface).deriveFont((float) size);
    }

    private static Font base(Typeface typeface) {
        synchronized (LOADED) {
            return LOADED.computeIfAbsent(
                    typeface, one -> one.load().deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON)));
        }
    }
}
