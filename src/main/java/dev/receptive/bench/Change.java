package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.Optional;

/**
 * An edit.
 *
 * @param next what it makes
 * @param name what undo calls it
 * @param notice what a person should be told: that something was left away or rounded
 * @param advances the size of a step by which the story plays on, by its code; nothing where it stays where it is
 */
public record Change<E>(E next, Sentence name, Optional<Sentence> notice, Optional<String> advances) {

    public Change(E next, Sentence name, Optional<Sentence> notice) {
        this(next, name, notice, Optional.empty());
    }

    public static <E> Change<E> of(E next, Sentence name) {
        return new Change<>(next, name, Optional.empty());
    }

    /** The same, after which the story plays a step of a size. */
    public Change<E> advancing(String size) {
        return new Change<>(next, name, notice, Optional.of(size));
    }
}
