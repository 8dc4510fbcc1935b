package dev.receptive.document;

import dev.receptive.words.Language;
import dev.receptive.yaml.PlacedText;

/**
 * A text in both languages, each of which knows where in its file it stands.
 *
 * @param en in English, or nothing
 * @param zh in Chinese, or nothing
 */
public record PlacedTitle(PlacedText en, PlacedText zh) {

    public static final PlacedTitle NONE = new PlacedTitle(PlacedText.NONE, PlacedText.NONE);

    /** The text in a language, or in the other one where it is missing. */
    public PlacedText in(Language language) {
        PlacedText wanted = of(language);
        return wanted.isEmpty() ? of(language.other()) : wanted;
    }

    /** The text in a language, or nothing. */
    public PlacedText of(Language language) {
        return language == Language.CHINESE ? zh : en;
    }

    public boolean isEmpty() {
        return en.isEmpty() && zh.isEmpty();
    }

    /** Without the places. */
    public Title title() {
        return new Title(en.text(), zh.text());
    }
}
