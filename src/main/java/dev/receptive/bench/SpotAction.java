package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.Optional;

/**
 * Something that a bench offers to do with a number, in its menu.
 *
 * @param name what it is called
 * @param change what is set up then, and what undo calls that
 * @param job the work that begins then, by its code; nothing where none does
 * @param click whether a click on the number does it, too
 */
public record SpotAction<E extends Experiment>(Sentence name, Change<E> change, Optional<String> job, boolean click) {}
