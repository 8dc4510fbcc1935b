package dev.receptive.fast;

import dev.receptive.nn.Axis;
import dev.receptive.nn.Range;

/** The loops of max pooling over planes; the first of equal numbers wins, and one that is none wins over all. */
final class MaxPool {

    /** In place of a winner: nothing but padding was there. */
    static final int NOBODY = -1;

    private final Kernels kernels;
    private final Axis rows;
    private final Axis columns;
    private final int outRows;
    private final int outColumns;
    private final boolean isTwoByTwo;

    MaxPool(Kernels kernels, Axis rows, Axis columns) {
        this.kernels = kernels;
        this.rows = rows;
        this.columns = columns;
        this.outRows = rows.outputs();
        this.outColumns = columns.outputs();
        this.isTwoByTwo = isPairs(rows) && isPairs(columns);
    }

    private static boolean isPairs(Axis axis) {
        return axis.kernel() == 2
                && axis.stride() == 2
                && axis.dilation() == 1
                && axis.before() == 0
                && axis.outputs() * 2 <= axis.input();
    }

    /** Whether a window may lie in the padding only. */
    boolean mayHaveNobody() {
        return rows.padded() > rows.input() || columns.padded() > columns.input();
    }

    int inPlane() {
        return rows.input() * columns.input();
    }

    int outPlane() {
        return outRows * outColumns;
    }

    /**
     * @param winners takes the index of each output's largest input in {@code in}
     * @param planes which planes of both arrays
     */
    void forward(float[] in, float[] out, int[] winners, Range planes) {
        for (int plane = planes.from(); plane < planes.to(); plane++) {
            if (isTwoByTwo) {
                kernels.maxOfFour(
                        in,
                        plane * inPlane(),
                        columns.input(),
                        out,
                        winners,
                        plane * outPlane(),
                        planes.to() * outPlane(),
                        outRows,
                        outColumns);
            } else {
                any(in, plane * inPlane(), out, winners, plane * outPlane());
            }
        }
    }

    private void any(float[] in, int from, float[] out, int[] winners, int to) {
        for (int y = 0; y < outRows; y++) {
            for (int x = 0; x < outColumns; x++) {
                int winner = winner(in, from, y, x);
                int i = to + y * outColumns + x;
                winners[i] = winner;
                out[i] = winner == NOBODY ? Float.NEGATIVE_INFINITY : in[winner];
            }
        }
    }

    private int winner(float[] in, int from, int y, int x) {
        int winner = NOBODY;
        for (int i = 0; i < rows.kernel(); i++) {
            int row = rows.read(y, i);
            for (int j = 0; j < columns.kernel() && !rows.isPadding(row); j++) {
                int column = columns.read(x, j);
                int rival = from + row * columns.input() + column;
                if (!columns.isPadding(column) && (winner == NOBODY || wins(in[rival], in[winner]))) {
                    winner = rival;
                }
            }
        }
        return winner;
    }

    private static boolean wins(float rival, float best) {
        return rival > best || (Float.isNaN(rival) && !Float.isNaN(best));
    }
}
