package dev.receptive.bench.activation;

/** What the numbers of a fit are called by spots. */
final class FitTensors {

    /** The heights of the curve: a row. */
    static final String CURVE = "curve";

    /** The heights of the line: a row for each layer, which is its channel. */
    static final String LINE = "line";

    /** How far the curve is above the line of a layer, which is its channel. */
    static final String DIFFERENCE = "difference";

    /** The sum of the squares of those. */
    static final String ERROR = "error";

    /** Where the points stand: a row. */
    static final String X = "x";

    /** What comes out of the ReLUs of a layer, which is its channel: a row for each. */
    static final String HIDDEN = "hidden";

    /** What goes into them: likewise. */
    static final String SHIFTED = "shifted";

    /** Where the ReLUs begin: a row. */
    static final String KNOT = "knot";

    /** What they are multiplied by: a row for each number of ReLUs, which is its channel. */
    static final String WEIGHT = "weight";

    /** What is added to them: likewise. */
    static final String BIAS = "bias";

    private FitTensors() {}
}
