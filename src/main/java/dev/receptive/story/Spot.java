package dev.receptive.story;

import dev.receptive.scene.Hit;

/**
 * A cell that somebody points at or has selected.
 *
 * @param grid {@code input}, {@code kernel}, {@code bias} or {@code output}
 * @param row of the grid; of the input without its padding, so that it may be negative
 * @param column likewise
 */
public record Spot(String grid, int row, int column) {

    public static final String INPUT = "input";
    public static final String KERNEL = "kernel";
    public static final String BIAS = "bias";
    public static final String OUTPUT = "output";

    public boolean isIn(String other) {
        return grid.equals(other);
    }

    static Spot of(Hit hit) {
        return new Spot(hit.id(), hit.row(), hit.column());
    }
}
