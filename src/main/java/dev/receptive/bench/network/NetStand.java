package dev.receptive.bench.network;

/**
 * How far a network has come.
 *
 * @param phase what is going on
 * @param layer whose unit is being computed
 * @param unit its number in the layer; at the end that of the class that is likeliest
 * @param taken how many of its terms have been taken
 * @param current the term that is being taken; −1 for none
 * @param progress how much of what is going on is done, 0 to 1
 */
record NetStand(NetPhase phase, int layer, int unit, int taken, int current, double progress) {

    /** Whether a unit of a layer stands in its cell. */
    boolean has(int ofLayer, int ofUnit) {
        return ofLayer < layer || (ofLayer == layer && ofUnit < landed());
    }

    /** How many units of the layer stand in their cells: at the end all, whichever is told of. */
    int landed() {
        return phase == NetPhase.END ? Integer.MAX_VALUE : unit + (hasLanded() ? 1 : 0);
    }

    boolean hasLanded() {
        return phase == NetPhase.END || (phase == NetPhase.LAND && progress >= 1);
    }

    boolean isStarted() {
        return phase != NetPhase.START;
    }

    /** Whether the unit's number is known: it is on its way to its cell, or there. */
    boolean isMade() {
        return phase == NetPhase.LAND || phase == NetPhase.END;
    }
}
