package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.Optional;

/**
 * An edit.
 *
 * @param next what it makes
 * @param name what undo calls it
 * @param notice what a person should be told: that something was left away or rounded
 */
public record Change<E>(E next, Sentence name, Optional<Sentence> notice) {

    public static <E> Change<E> of(E next, Sentence name) {
        return new Change<>(next, name, Optional.empty());
    }
}
