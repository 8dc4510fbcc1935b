package dev.receptive.bench.pooling;

import dev.receptive.time.StepSize;
import java.util.List;

/** How far one step of a pooling goes. */
final class PoolSteps {

    static final StepSize NUMBER = new StepSize("number", 0.8);

    /** One place of the window. */
    static final StepSize CELL = new StepSize("cell", 0.8);

    static final StepSize ROW = new StepSize("row", 2.4);

    /** All outputs of a channel, a feature map; only where there are several channels. */
    static final StepSize MAP = new StepSize("map", 4.8);

    /** From the smallest to the largest. */
    static final List<StepSize> ALL = List.of(NUMBER, CELL, ROW, MAP);

    private PoolSteps() {}
}
