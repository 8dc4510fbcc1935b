package dev.receptive.bench.activation;

import dev.receptive.time.StepSize;
import java.util.List;

/** How far one step of an activation goes. */
final class ActivationSteps {

    /** One of the four moves of a number, or of the three of a ReLU. */
    static final StepSize MOVE = new StepSize("move", 0.6);

    /** One number, from its cell through the curve into the other map. */
    static final StepSize VALUE = new StepSize("value", 1.2);

    static final StepSize ROW = new StepSize("row", 2.4);

    /** One ReLU of a fit, or one layer. */
    static final StepSize RELU = new StepSize("relu", 2);

    /** From the smallest to the largest, those of a map and those of a fit. */
    static final List<StepSize> ALL = List.of(MOVE, VALUE, RELU, ROW);

    private ActivationSteps() {}
}
