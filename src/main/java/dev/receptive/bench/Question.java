package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;

/**
 * A question that an answer leads to.
 *
 * @param words as a person would ask it
 * @param about the number that answers it
 */
public record Question(Sentence words, Spot about) {}
