package dev.receptive.fast;

import dev.receptive.nn.Axis;

/**
 * One axis of a correlation, forward or backward: output {@code o} reads number {@code o·stride + i·dilation − before}
 * of the source through weight {@code i}. Going backward, the source is the gradient of the output with
 * {@code stuffing − 1} zeros between its numbers: the stride that the forward direction had.
 *
 * @param source how many numbers there are, without zeros between
 * @param stuffing distance from one number of the source to the next
 * @param kernel how many weights
 * @param stride from one output to the next
 * @param dilation from one weight to the next
 * @param before zeros before the source; below 0 that many numbers are skipped
 * @param outputs how many outputs
 */
record LineShape(int source, int stuffing, int kernel, int stride, int dilation, int before, int outputs) {

    static LineShape forward(Axis axis) {
        return new LineShape(
                axis.input(), 1, axis.kernel(), axis.stride(), axis.dilation(), axis.before(), axis.outputs());
    }

    /** From the gradient of the output to that of the input; the weights are met in reverse. */
    static LineShape backward(Axis axis) {
        int before = axis.dilation() * (axis.kernel() - 1) - axis.before();
        return new LineShape(axis.outputs(), axis.stride(), axis.kernel(), 1, axis.dilation(), before, axis.input());
    }

    /** Which number stands at a place of the padded and stuffed source; −1 where a zero does. */
    int at(int place) {
        int number = place - before;
        return number >= 0 && number % stuffing == 0 && number / stuffing < source ? number / stuffing : -1;
    }

    /** Whether its numbers stay neighbours. */
    boolean isPlain() {
        return stuffing == 1 && stride == 1;
    }

    /** From the first weight to the last. */
    int reach() {
        return dilation * (kernel - 1);
    }
}
