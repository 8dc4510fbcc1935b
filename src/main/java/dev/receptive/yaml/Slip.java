package dev.receptive.yaml;

import dev.receptive.words.Sentence;

/**
 * A slip of the pen in a text, and where it is.
 *
 * @param line from 1
 * @param column from 1
 * @param what what is wrong there, and what to type instead
 */
public record Slip(int line, int column, Sentence what) {}
