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

    /** Whether a window may lie in the padding only. */
    boolean mayHaveNobody() {
        return rows.padded() > rows.input() || columns.padded() > columns.input();
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

    /** Which of four wins is as hard to foresee as a coin, so nothing here branches on it. */
    private void pairs(float[] in, int from, float[] out, int[] winners, int to) {
        int width = columns.input();
        int i = to;
        for (int y = 0; y < rows.outputs(); y++) {
            int a = from + 2 * y * width;
            int b = a + width;
            for (int x = 0; x < columns.outputs(); x++) {
                int first = order(in[a]);
                int second = order(in[a + 1]);
                int third = order(in[b]);
                int fourth = order(in[b + 1]);
                int above = Math.max(first, second);
                int below = Math.max(third, fourth);
                int inAbove = a + less(first, second);
                int inBelow = b + less(third, fourth);
                int winner = inAbove + less(above, below) * (inBelow - inAbove);
                winners[i] = winner;
                out[i++] = in[winner];
                a += 2;
                b += 2;
            }
        }
    }

    /** An integer for each number, in the same order; −0 is 0, and what is no number comes last. */
    private static int order(float number) {
        int bits = Float.floatToIntBits(number + 0f);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    /** 1 if a is less than b, else 0. */
    private static int less(int a, int b) {
        return (int) (((long) a - b) >>> 63);
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
