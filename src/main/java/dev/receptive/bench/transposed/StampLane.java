package dev.receptive.bench.transposed;

import java.util.ArrayList;
import java.util.List;

/**
 * Where stamps come to lie along one axis. Input {@code y} lays weight {@code i} on output {@code y·s + i·d − before}; what
 * lies below 0 or past the outputs is cut off.
 *
 * @param inputs how many
 * @param kernel weights of a stamp
 * @param before cut off before the outputs
 * @param cutAfter cut off after them
 * @param extra output padding: outputs that there are more
 */
record StampLane(int inputs, int kernel, int stride, int dilation, int before, int cutAfter, int extra) {

    /** An input that reaches an output, and the weight through which it does. */
    record Meeting(int input, int weight) {}

    static StampLane rows(TransposedGeometry geometry, int inputs, int kernel) {
        return new StampLane(
                inputs,
                kernel,
                geometry.stride().height(),
                geometry.dilation().height(),
                geometry.cut().top(),
                geometry.cut().bottom(),
                geometry.extra().down());
    }

    static StampLane columns(TransposedGeometry geometry, int inputs, int kernel) {
        return new StampLane(
                inputs,
                kernel,
                geometry.stride().width(),
                geometry.dilation().width(),
                geometry.cut().left(),
                geometry.cut().right(),
                geometry.extra().across());
    }

    /** From the first weight of a stamp to its last. */
    int span() {
        return dilation * (kernel - 1) + 1;
    }

    /** From the first output that a stamp could reach to the last, if nothing were cut off. */
    int stamped() {
        return (inputs - 1) * stride + span();
    }

    int outputs() {
        return stamped() - before - cutAfter + extra;
    }

    /** What is cut off after the outputs: output padding leaves more of it. */
    int after() {
        return Math.max(0, stamped() - before - outputs());
    }

    /** Outputs with what is cut off around them. */
    int whole() {
        return before + outputs() + after();
    }

    /** Where a weight of an input's stamp lies. */
    int at(int input, int weight) {
        return input * stride + weight * dilation - before;
    }

    boolean isCut(int output) {
        return output < 0 || output >= outputs();
    }

    /** Whether an output is there because of the output padding alone. */
    boolean isExtra(int output) {
        return output >= outputs() - extra && output < outputs();
    }

    /** The inputs that reach a place, in order. */
    List<Meeting> meetings(int output) {
        List<Meeting> all = new ArrayList<>();
        for (int input = 0; input < inputs; input++) {
            int way = output + before - input * stride;
            if (way >= 0 && way % dilation == 0 && way / dilation < kernel) {
                all.add(new Meeting(input, way / dilation));
            }
        }
        return all;
    }

    /** Whether any stamp reaches a place. */
    boolean isReached(int output) {
        return !meetings(output).isEmpty();
    }

    /** The outputs that no stamp reaches. */
    List<Integer> unreached() {
        List<Integer> all = new ArrayList<>();
        for (int output = 0; output < outputs(); output++) {
            if (!isReached(output)) {
                all.add(output);
            }
        }
        return all;
    }

    /** How many numbers an ordinary convolution of the same geometry makes of the outputs: the floor drops output padding. */
    int back() {
        return (outputs() + before + cutAfter - span()) / stride + 1;
    }
}
