package dev.receptive.bench.transposed;

import dev.receptive.time.StepSize;
import java.util.List;

/** How far one step of a transposed convolution goes. */
final class StampSteps {

    static final StepSize PRODUCT = new StepSize("product", 0.8);

    /** One input: its whole stamp. */
    static final StepSize STAMP = new StepSize("stamp", 1.2);

    /** One output of the views in which outputs come about one by one. */
    static final StepSize CELL = new StepSize("cell", 0.8);

    static final StepSize ROW = new StepSize("row", 2.4);

    /** All stamps of a channel in; only where there are several. */
    static final StepSize CHANNEL = new StepSize("channel", 3.6);

    /** A channel out, with its bias; only where there are several. */
    static final StepSize MAP = new StepSize("map", 4.8);

    /** From the smallest to the largest. */
    static final List<StepSize> ALL = List.of(PRODUCT, STAMP, CELL, ROW, CHANNEL, MAP);

    private StampSteps() {}
}
