package dev.receptive.words;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The message bundle in one language.
 *
 * <p>Values are made {@link Visible}. Placeholders are {@code {0}}, {@code {1}} … and nothing else is special, so an apostrophe in a sentence is an
 * apostrophe; {@link java.text.MessageFormat} would want it doubled and would group the digits of numbers.
 */
public final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "dev.receptive.words.messages",
                Locale.forLanguageTag(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** The text of {@code key} with its placeholders filled. */
    public String say(String key, Object... values) {
        String text = bundle.getString(key);
        StringBuilder said = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            said.append(text, from, open).append(value(values[Integer.parseInt(text.substring(open + 1, close))]));
            from = close + 1;
        }
        return said.append(text, from, text.length()).toString();
    }

    public String say(Sentence sentence) {
        return say(sentence.key(), sentence.values().toArray());
    }

    private String value(Object value) {
        if (value instanceof Sentence sentence) {
            return say(sentence);
        }
        if (value instanceof Float number) {
            return Numerals.cell(number);
        }
        return value instanceof Integer || value instanceof Long
                ? Numerals.count(((Number) value).longValue())
                : Visible.of(value.toString());
    }
}
