package dev.receptive.bench.convolution;

import dev.receptive.figure.Spot;
import dev.receptive.time.Ease;

/**
 * How far a convolution has come: what the narration says, the code panel lights and the transport counts.
 *
 * @param phase what is going on
 * @param progress how much of the phase is done, 0 to 1
 * @param map the channel of the output that is being computed
 * @param cell number of that output in its channel
 * @param place row and column of that output
 * @param channel which of the channels that the output sees is being taken
 * @param done how many of the output's products have begun to count: the current one included
 */
record Stand(Phase phase, double progress, int map, int cell, Place place, int channel, int done) {

    /** How much of a product's way is gone before it counts. */
    static final double ARRIVES = 0.6;

    /** The same, at another channel. */
    Stand withChannel(int other) {
        return new Stand(phase, progress, map, cell, place, other, done);
    }

    /** How many products have arrived: one that is still on its way has not. */
    int counted() {
        return phase == Phase.PRODUCT && progress < ARRIVES ? done - 1 : done;
    }

    /** Whether the products of a channel are being taken. */
    boolean takesProducts() {
        return phase == Phase.PRODUCT || phase == Phase.PARTIAL;
    }

    /** How much of the bias's way into the sum is gone, 0 to 1. */
    double biased() {
        return ends() ? Ease.part(progress, 0, 0.3) : 0;
    }

    /** How much of the activation's work is done, 0 to 1. */
    double activated() {
        return ends() ? Ease.part(progress, 0.3, 0.45) : 0;
    }

    /** Whether the bias is in the sum. */
    boolean isBiased() {
        return biased() >= 1;
    }

    /** How many outputs of the channel stand in their cells. */
    int landed() {
        return cell + (hasLanded() ? 1 : 0);
    }

    /** Whether this output's value stands in its cell. */
    boolean hasLanded() {
        return phase == Phase.END || (phase == Phase.LAND && progress >= 1);
    }

    boolean isStarted() {
        return phase != Phase.START;
    }

    /** Whether all products are in the sum, and what is left is the bias. */
    boolean ends() {
        return phase == Phase.LAND || phase == Phase.END;
    }

    /** The output that is being computed. */
    Spot output() {
        return new Spot(Tensors.OUTPUT, map, place.row(), place.column());
    }
}
