package dev.receptive.bench.transposed;

/**
 * How far outputs have come that come about one by one.
 *
 * @param phase what is going on
 * @param progress how much of the phase is done, 0 to 1
 * @param map the channel that is being computed
 * @param row of the number that is being computed
 * @param column of that number
 * @param cell the number of that number in its channel, row by row
 * @param seen which of the channels that it is made of is being taken
 */
record GatherStand(GatherPhase phase, double progress, int map, int row, int column, int cell, int seen) {

    /** What is going on. */
    enum GatherPhase {
        /** Nothing has been computed. */
        START,
        /** The window goes to its place. */
        SLIDE,
        /** The products of a channel are taken. */
        GATHER,
        /** The sum goes to its place. */
        LAND,
        /** Every number has been computed. */
        END
    }

    boolean isStarted() {
        return phase != GatherPhase.START;
    }

    /** Whether this number stands in its cell. */
    boolean hasLanded() {
        return phase == GatherPhase.END || (phase == GatherPhase.LAND && progress >= 1);
    }

    /** How many numbers of the channel stand in their cells. */
    int landed() {
        return cell + (hasLanded() ? 1 : 0);
    }

    /** Whether the sum is complete. */
    boolean isSummed() {
        return phase == GatherPhase.LAND || phase == GatherPhase.END;
    }

    /** How many products of all have been taken. */
    int taken(int area) {
        if (isSummed()) {
            return (seen + 1) * area;
        }
        return phase == GatherPhase.GATHER ? seen * area + (int) Math.min(area, Math.floor(progress * (area + 1))) : 0;
    }
}
