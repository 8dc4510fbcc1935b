package dev.receptive.bench.convolution;

import dev.receptive.figure.WeightedSum;
import java.util.List;

/**
 * How far a convolution has come: what the narration says, the code panel lights and the transport counts.
 *
 * @param phase what is going on
 * @param progress how much of the phase is done, 0 to 1
 * @param cell number of the output being computed
 * @param place row and column of that output
 * @param terms the products of that output, in order
 * @param done how many of them have begun to count: the current one included
 */
record Stand(Phase phase, double progress, int cell, Place place, List<Product> terms, int done) {

    /** The product that is being added, while one is. */
    public Product term() {
        return terms.get(Math.max(0, done - 1));
    }

    /** The sum of the products that stand in the tray, without the bias. */
    public float sum() {
        return counted() == 0 ? 0 : terms.get(counted() - 1).sum();
    }

    /** The same as it is shown, in a sentence. */
    public String shownSum(WeightedSum shown) {
        return counted() == 0 ? "0" : shown.lines().get(counted() - 1).sum().said();
    }

    /** How many products stand in the tray: one that is still on its way does not. */
    public int counted() {
        return phase == Phase.PRODUCT && progress < 0.6 ? done - 1 : done;
    }

    /** How many outputs stand in their cells. */
    public int landed() {
        return cell + (hasLanded() ? 1 : 0);
    }

    /** Whether this output's value stands in its cell. */
    public boolean hasLanded() {
        return phase == Phase.END || (phase == Phase.LAND && progress >= 1);
    }
}
