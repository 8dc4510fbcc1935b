package dev.receptive.fast;

/** {@link Kernels#maxOfFour} one by one, without a branch: which of four wins is as hard to foresee as a coin. */
final class PlainPool {

    private PlainPool() {}

    static void maxOfFour(float[] in, int from, int width, float[] out, int[] winners, int to, int rows, int columns) {
        int i = to;
        for (int y = 0; y < rows; y++) {
            int a = from + 2 * y * width;
            int b = a + width;
            for (int x = 0; x < columns; x++) {
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
}
