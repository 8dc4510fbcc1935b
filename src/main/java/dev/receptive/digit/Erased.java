package dev.receptive.digit;

import java.util.List;
import java.util.Objects;

/**
 * What is left of some evidence when the ink at a place is erased, for each place of the eraser.
 *
 * @param eraser whose place (row, column) begins at pixel (row · stride, column · stride)
 * @param rows of places
 * @param columns of places
 * @param before the evidence of the whole picture
 * @param after the evidence of the picture without the ink at each place, row by row
 */
public record Erased(Erasing eraser, int rows, int columns, double before, List<Double> after) {

    public Erased {
        after = List.copyOf(after);
    }

    /**
     * The evidence without the ink at a place.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double after(int row, int column) {
        return after.get(Objects.checkIndex(row, rows) * columns + Objects.checkIndex(column, columns));
    }

    /**
     * How far the evidence falls if the ink at a place is erased; below 0 if it rises.
     *
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public double fall(int row, int column) {
        return before - after(row, column);
    }
}
