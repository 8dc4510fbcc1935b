package dev.receptive.bench.network;

/**
 * How far a step of training has come.
 *
 * @param phase START before anything; TAKE while the arithmetic of a number stands there; LAND while the number goes to its
 *     place; END after all
 * @param row what comes about
 * @param index which number of the row
 * @param progress how much of what is going on is done, 0 to 1
 */
record NetStepStand(NetPhase phase, NetStepRow row, int index, double progress) {

    /** Whether the number is known: it is on its way, or there. */
    boolean isMade() {
        return phase == NetPhase.LAND || phase == NetPhase.END;
    }

    /** How many numbers of the row are in their places. */
    int landed() {
        return index + (phase == NetPhase.END || (phase == NetPhase.LAND && progress >= 1) ? 1 : 0);
    }

    boolean isStarted() {
        return phase != NetPhase.START;
    }

    boolean is(NetStepKind kind) {
        return row.kind() == kind;
    }
}
