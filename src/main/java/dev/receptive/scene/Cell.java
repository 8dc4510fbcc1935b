package dev.receptive.scene;

/**
 * How one cell of a grid looks.
 *
 * @param row from 0
 * @param column from 0
 * @param fill behind the number
 * @param stroke around it
 * @param hatched whether it is crossed out by fine lines: no window reads it
 * @param text what stands in it, or nothing
 * @param ink the text's colour
 * @param note a small text in its lower right corner, or nothing
 */
public record Cell(int row, int column, Tint fill, Stroke stroke, boolean hatched, String text, Tint ink, String note) {

    /** The same, not crossed out. */
    Cell unhatched() {
        return new Cell(row, column, fill, stroke, false, text, ink, note);
    }
}
