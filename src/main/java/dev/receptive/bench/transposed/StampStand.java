package dev.receptive.bench.transposed;

/**
 * How far the stamps have come.
 *
 * @param phase what is going on
 * @param progress how much of the phase is done, 0 to 1
 * @param map the channel out that is being computed
 * @param channel the channel in whose stamps are laid
 * @param row of the input whose stamp is laid
 * @param column of that input
 * @param stamp the number of that stamp on its channel out
 * @param begun how many of its products have begun to be taken: the current one included
 */
record StampStand(StampPhase phase, double progress, int map, int channel, int row, int column, int stamp, int begun) {

    /** How much of a product's way is gone when it has landed. */
    static final double LANDS = 0.75;

    /** How much of the last phase is gone when the bias is in. */
    static final double BIASED = 0.6;

    /** How many products of the stamp have landed: one that is on its way has not. */
    int landed() {
        return phase == StampPhase.PRODUCT && progress < LANDS ? begun - 1 : begun;
    }

    boolean isStarted() {
        return phase != StampPhase.START;
    }

    /** Whether all stamps are down. */
    boolean isAtBias() {
        return phase == StampPhase.BIAS || phase == StampPhase.END;
    }

    /** Whether the bias is in the outputs of the channel out. */
    boolean isBiased() {
        return phase == StampPhase.END || (phase == StampPhase.BIAS && progress >= BIASED);
    }
}
