package dev.receptive.bench.transposed;

/** What is left of stamped planes, as Python slices it: {@code 1:5, 0:4}. */
final class CutText {

    private CutText() {}

    static String of(TransposedExperiment experiment) {
        return of(experiment.rows()) + ", " + of(experiment.columns());
    }

    private static String of(StampLane lane) {
        return lane.before() + ":" + (lane.before() + lane.outputs());
    }
}
