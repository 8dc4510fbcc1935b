package dev.receptive.experiment;

import dev.receptive.time.StepSize;
import dev.receptive.trace.Place;

/**
 * The moment at which an experiment opens.
 *
 * @param cell the output being computed, or (−1, −1) for the start
 * @param product how many of its products are done; −1 for all of them and the result
 * @param step the size of a step
 */
public record Opening(Place cell, int product, StepSize step) {

    public static final Opening START = new Opening(new Place(-1, -1), -1, StepSize.PRODUCT);

    public boolean isStart() {
        return cell.row() < 0;
    }
}
