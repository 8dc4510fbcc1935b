package dev.receptive.formula;

/**
 * A formula to be set.
 *
 * @param tex what it says
 * @param size of its letters, in pixels
 * @param display whether it stands in a line of its own, with room for limits
 */
public record TexRequest(String tex, double size, boolean display) {}
