package dev.receptive.bench.network;

import dev.receptive.time.StepSize;
import java.util.List;

/** How far one step of a network goes. */
final class NetSteps {

    static final StepSize PRODUCT = new StepSize("product", 0.6);

    /** All of one number of a layer. */
    static final StepSize UNIT = new StepSize("unit", 0.8);

    /** All numbers of a map, or of a row of units. */
    static final StepSize MAP = new StepSize("map", 2.4);

    static final StepSize LAYER = new StepSize("layer", 4.8);

    /** From the smallest to the largest. */
    static final List<StepSize> ALL = List.of(PRODUCT, UNIT, MAP, LAYER);

    private NetSteps() {}
}
