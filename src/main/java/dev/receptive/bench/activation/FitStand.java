package dev.receptive.bench.activation;

/**
 * How far a fit has come.
 *
 * @param phase what is going on
 * @param progress how much of the phase is done, 0 to 1
 * @param relu which ReLU is added, from 0
 * @param layer through which layer the line goes, from 0
 */
record FitStand(FitPhase phase, double progress, int relu, int layer) {

    private boolean isDone() {
        return progress >= 1;
    }

    /** What is told: a ReLU that is on its way into the line is not in it yet. */
    FitPhase told() {
        return phase == FitPhase.ADD && !isDone() ? FitPhase.SCALE : phase;
    }

    /** The line that is there; while it moves, the one that it leaves. */
    FitLine line(FitTrace trace) {
        return switch (phase) {
            case START, KNOT, SCALE -> trace.added(relu);
            case ADD -> trace.added(isDone() ? relu + 1 : relu);
            case FOLD -> trace.folded(isDone() ? layer : layer - 1);
            case END -> trace.last();
        };
    }

    /** The line to which it moves. */
    FitLine next(FitTrace trace) {
        return switch (phase) {
            case START -> trace.added(0);
            case KNOT, SCALE, ADD -> trace.added(relu + 1);
            case FOLD -> trace.folded(layer);
            case END -> trace.last();
        };
    }

    boolean isStarted() {
        return phase != FitPhase.START;
    }

    /** Whether one of the ReLUs is on its way into the line. */
    boolean adds() {
        return phase == FitPhase.KNOT || phase == FitPhase.SCALE || (phase == FitPhase.ADD && !isDone());
    }

    /** How many of the moves of a ReLU are done. */
    int moves() {
        return switch (phase) {
            case START -> 0;
            case KNOT -> isDone() ? 1 : 0;
            case SCALE -> isDone() ? 2 : 1;
            case ADD -> isDone() ? FitScore.MOVES : 2;
            case FOLD, END -> FitScore.MOVES;
        };
    }
}
