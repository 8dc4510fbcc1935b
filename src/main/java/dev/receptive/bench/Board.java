package dev.receptive.bench;

import dev.receptive.words.Words;

/** The size of a stage, and the language that is spoken on it. */
public record Board(double width, double height, Words words) {}
