package dev.receptive.words;

import java.util.ArrayList;
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

    /**
     * A count of things, in the singular or the plural.
     *
     * @param things a key that ends in a point; {@code one} and {@code many} follow it
     * @param more what fills the placeholders after the count
     */
    public static Sentence counted(String things, long count, Object... more) {
        List<Object> values = new ArrayList<>(List.of(count));
        values.addAll(List.of(more));
        return new Sentence(things + (count == 1 ? "one" : "many"), values);
    }

    /** The sentence in English: what logs and exceptions show. */
    @Override
    public String toString() {
        return Words.in(Language.ENGLISH).say(this);
    }
}
