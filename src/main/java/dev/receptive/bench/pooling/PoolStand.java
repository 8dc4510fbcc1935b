package dev.receptive.bench.pooling;

/**
 * How far a pooling has come: what the narration says, the code panel lights and the transport counts.
 *
 * @param phase what is going on
 * @param progress how much of the phase is done, 0 to 1
 * @param channel that is being pooled
 * @param row of the output that is being computed
 * @param column of that output
 * @param cell the number of that output in its channel, row by row
 * @param done how many places of its window have begun to be taken: the current one included
 */
record PoolStand(PoolPhase phase, double progress, int channel, int row, int column, int cell, int done) {

    /** How much of a number's way is gone before it counts. */
    private static final double ARRIVES = 0.6;

    /** How many places have been taken: one that is still on its way has not. */
    int taken() {
        return phase == PoolPhase.TAKE && progress < ARRIVES ? done - 1 : done;
    }

    /** How many outputs of the channel stand in their cells. */
    int landed() {
        return cell + (hasLanded() ? 1 : 0);
    }

    /** Whether this output's value stands in its cell. */
    boolean hasLanded() {
        return phase == PoolPhase.END || (phase == PoolPhase.LAND && progress >= 1);
    }

    boolean isStarted() {
        return phase != PoolPhase.START;
    }
}
