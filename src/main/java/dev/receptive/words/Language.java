package dev.receptive.words;

import java.util.Locale;

/** The languages the program speaks. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639-1 code, as used in files and on the command line. */
    public String code() {
        return code;
    }

    /** The language of this machine's user: Chinese if the locale says so, else English. */
    public static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals(CHINESE.code) ? CHINESE : ENGLISH;
    }

    /** The language with this code, refused if there is none. */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw Refusal.of("error.language", code);
    }

    public Language other() {
        return this == ENGLISH ? CHINESE : ENGLISH;
    }
}
