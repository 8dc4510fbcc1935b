package dev.receptive.bench.convolution;

import dev.receptive.time.StepSize;
import java.util.List;

/** How far one step of a convolution goes. */
public final class Steps {

    public static final StepSize PRODUCT = new StepSize("product", 0.8);

    /** What one channel gives to an output. */
    static final StepSize CHANNEL = new StepSize("channel", 0.8);

    /** One place of the window. */
    public static final StepSize CELL = new StepSize("cell", 0.8);

    public static final StepSize ROW = new StepSize("row", 2.4);

    /** One channel of the output. */
    static final StepSize MAP = new StepSize("map", 4.8);

    /** From the smallest to the largest. */
    public static final List<StepSize> ALL = List.of(PRODUCT, CHANNEL, CELL, ROW, MAP);

    private Steps() {}
}
