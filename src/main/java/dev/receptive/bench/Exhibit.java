package dev.receptive.bench;

/**
 * A stage as another bench asks for it.
 *
 * @param at the moment
 */
public record Exhibit(Setup<?> setup, Bookmark at) {}
