package dev.receptive.figure;

import dev.receptive.words.Numerals;

/**
 * What stands in the cells of a {@link GridFigure}; asked cell by cell each time the grid is drawn, so nothing is made for
 * a cell but the cell. Rows and columns are those of the grid, from 0.
 */
@FunctionalInterface
public interface CellContent {

    float value(int row, int column);

    /** What is written of it. */
    default String text(int row, int column) {
        return Numerals.cell(value(row, column));
    }

    /** Whether the value is there yet; a cell without one is empty. */
    default boolean isKnown(int row, int column) {
        return true;
    }

    /** Whether the cell stands outside the plane. */
    default boolean isPadding(int row, int column) {
        return false;
    }

    /** Whether anything reads the cell; others are hatched. */
    default boolean isRead(int row, int column) {
        return true;
    }

    /** A small text in the corner of the cell, or nothing. */
    default String note(int row, int column) {
        return "";
    }
}
