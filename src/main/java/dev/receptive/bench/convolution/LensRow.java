package dev.receptive.bench.convolution;

import dev.receptive.figure.GridFigure;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers under the window, in a row over the arithmetic that they go to, where those of the input are too small to read.
 * Lengths of the constants are in units.
 */
final class LensRow {

    private static final double TALLEST = 75;
    private static final double LARGEST_CELL = 25;

    private LensRow() {}

    /** A lens for each slot, side by side, if their numbers can be read; else one, for the channel that is being taken. */
    static List<Grid> of(ConvTrace trace, int slots, Box equation, double unit) {
        int rows = trace.rows().kernel();
        int columns = trace.columns().kernel();
        double cell = Math.min(LARGEST_CELL, TALLEST / rows) * unit;
        double wide = equation.width() / slots;
        double beside = Math.min(cell, (wide - ColumnsPlan.INNER * unit) / columns);
        boolean all = beside >= Math.min(cell, ColumnsPlan.READABLE * unit);
        double pitch = all ? beside : Math.min(cell, equation.width() / columns);
        double y = equation.y() - OutputsPlan.OVER_EQUATION * unit - pitch * rows;
        return IntStream.range(0, all ? slots : 1)
                .mapToObj(slot -> GridFigure.cells(equation.x() + slot * wide, y, pitch, rows, columns))
                .toList();
    }
}
