package dev.receptive.fast;

import dev.receptive.nn.Axis;
import dev.receptive.nn.Range;

/** The loops of max pooling over planes in an array; the first of equal numbers wins, and one that is none wins over all. */
final class MaxPool {

    /** In place of a winner: nothing but padding was there. */
    static final int NOBODY = -1;

    private final Axis rows;
    private final Axis columns;
    private final boolean isTwoByTwo;

    MaxPool(Axis rows, Axis columns) {
        this.rows = rows;
        this.columns = columns;
        this.isTwoByTwo = isPairs(rows) && isPairs(columns);
    }

    private static boolean isPairs(Axis axis) {
        return axis.kernel() == 2
                && axis.stride() == 2
                && axis.dilation() == 1
                && axis.before() == 0
                && axis.outputs() * 2 <= axis.input();
    }

    int inPlane() {
        return rows.input() * columns.input();
    }

    int outPlane() {
        return rows.outputs() * columns.outputs();
    }

    /**
     * @param winners takes the index of each output's largest input in {@code in}
     * @param planes which planes of both arrays
     */
    void forward(float[] in, float[] out, int[] winners, Range planes) {
        for (int plane = planes.from(); plane < planes.to(); plane++) {
            if (isTwoByTwo) {
                pairs(in, plane * inPlane(), out, winners, plane * outPlane());
            } else {
                any(in, plane * inPlane(), out, winners, plane * outPlane());
            }
        }
    }

    private void pairs(float[] in, int from, float[] out, int[] winners, int to) {
        int width = columns.input();
        int i = to;
        for (int y = 0; y < rows.outputs(); y++) {
            int row = from + 2 * y * width;
            for (int x = 0; x < columns.outputs(); x++) {
                int a = row + 2 * x;
                int above = wins(in[a + 1], in[a]) ? a + 1 : a;
                int b = a + width;
                int below = wins(in[b + 1], in[b]) ? b + 1 : b;
                int winner = wins(in[below], in[above]) ? below : above;
                winners[i] = winner;
                out[i++] = in[winner];
            }
        }
    }

    private void any(float[] in, int from, float[] out, int[] winners, int to) {
        for (int y = 0; y < rows.outputs(); y++) {
            for (int x = 0; x < columns.outputs(); x++) {
                int winner = winner(in, from, y, x);
                int i = to + y * columns.outputs() + x;
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
