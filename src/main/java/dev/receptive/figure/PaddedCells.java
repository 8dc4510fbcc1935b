package dev.receptive.figure;

import dev.receptive.nn.Axis;
import dev.receptive.nn.PaddingMode;
import java.util.function.IntPredicate;

/**
 * A plane with the padding around it, as a grid shows it whose first cell is padding where there is any.
 *
 * @param plane what stands in the cells of the plane, by its own rows and columns
 * @param rows what surrounds it above and below
 * @param columns what surrounds it left and right
 * @param around what stands in the cells around it, by the same rows and columns
 */
public record PaddedCells(CellContent plane, Rim rows, Rim columns, CellContent around) implements CellContent {

    /**
     * A plane along one axis, and what is read of it.
     *
     * @param inputs how many of its own
     * @param before padding before them
     * @param isRead whether any window reads one; the padding before it is negative
     */
    public record Rim(int inputs, int before, IntPredicate isRead) {

        public static Rim of(Axis axis, PaddingMode mode) {
            return new Rim(axis.input(), axis.before(), index -> axis.isRead(index, mode));
        }

        private int inPlane(int padded) {
            return padded - before;
        }

        private boolean isPadding(int padded) {
            return inPlane(padded) < 0 || inPlane(padded) >= inputs;
        }
    }

    @Override
    public float value(int row, int column) {
        return at(row, column).value(rows.inPlane(row), columns.inPlane(column));
    }

    @Override
    public String text(int row, int column) {
        return at(row, column).text(rows.inPlane(row), columns.inPlane(column));
    }

    private CellContent at(int row, int column) {
        return isPadding(row, column) ? around : plane;
    }

    @Override
    public boolean isPadding(int row, int column) {
        return rows.isPadding(row) || columns.isPadding(column);
    }

    @Override
    public boolean isRead(int row, int column) {
        return rows.isRead.test(rows.inPlane(row)) && columns.isRead.test(columns.inPlane(column));
    }
}
