package dev.receptive.bench.activation;

/**
 * How far an activation has come.
 *
 * @param phase what is going on
 * @param progress how much of the phase is done, 0 to 1
 * @param row of the number that is going through the curve
 * @param column of that number
 * @param cell the number of that number in its map, row by row
 */
record ActivationStand(ActivationPhase phase, double progress, int row, int column, int cell) {

    /** How many outputs stand in their cells. */
    int landed() {
        return cell + (hasLanded() ? 1 : 0);
    }

    /** Whether this number's output stands in its cell. */
    boolean hasLanded() {
        return phase == ActivationPhase.END || (phase == ActivationPhase.LAND && progress >= 1);
    }

    boolean isStarted() {
        return phase != ActivationPhase.START;
    }

    /** Whether the number has come to the curve, so that it is known what it becomes. */
    boolean isKnown() {
        return phase.compareTo(ActivationPhase.ACROSS) >= 0;
    }

    /** How many of the four moves are done. */
    int moves() {
        int before = switch (phase) {
            case START, LEAVE -> 0;
            case RISE -> 1;
            case ACROSS -> 2;
            case LAND, END -> ActivationScore.MOVES - 1;
        };
        return before + (isStarted() && progress >= 1 ? 1 : 0);
    }
}
