package dev.receptive.words;

import java.util.List;

/**
 * Something to be said to a person, before a language is chosen: a key of the message bundle and what fills its
 * placeholders. A value may itself be a sentence.
 *
 * @param key a key that both bundles hold
 * @param values strings, numbers or sentences for {@code {0}}, {@code {1}} and so on
 */
public record Sentence(String key, List<Object> values) {

    public Sentence {
        values = List.copyOf(values);
    }

    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    /** The sentence in English: what logs and exceptions show. */
    @Override
    public String toString() {
        return Words.in(Language.ENGLISH).say(this);
    }
}
