package dev.receptive.bench.transposed;

/** What is left of stamped planes, as Python slices it: {@code 1:5, 0:4}. */
final class CutText {

    private CutText() {}

    static String of(TransposedExperiment experiment) {
        StampLane rows = StampLane.rows(
                experiment.geometry(),
                experiment.input().height(),
                experiment.kernels().height());
        StampLane columns = StampLane.columns(
                experiment.geometry(),
                experiment.input().width(),
                experiment.kernels().width());
        return of(rows) + ", " + of(columns);
    }

    private static String of(StampLane lane) {
        return lane.before() + ":" + (lane.before() + lane.outputs());
    }
}
