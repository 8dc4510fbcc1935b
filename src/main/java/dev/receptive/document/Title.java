package dev.receptive.document;

import dev.receptive.words.Language;

/**
 * A text in both languages.
 *
 * @param en in English, or nothing
 * @param zh in Chinese, or nothing
 */
public record Title(String en, String zh) {

    public static final Title NONE = new Title("", "");

    /** The text in a language, or in the other one where it is missing. */
    public String in(Language language) {
        String wanted = language == Language.CHINESE ? zh : en;
        return wanted.isEmpty() ? language == Language.CHINESE ? en : zh : wanted;
    }
}
