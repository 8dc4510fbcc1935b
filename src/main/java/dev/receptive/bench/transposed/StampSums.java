package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.TransposedTrace.Landing;

/** What has come together on a channel out at a stand, what is cut off included. */
final class StampSums {

    private final TransposedTrace trace;
    private final int across;
    private final float[] sums;
    private final int[] counts;
    private final boolean biased;

    StampSums(TransposedTrace trace, StampStand stand) {
        this.trace = trace;
        this.across = trace.columns().whole();
        this.sums = new float[trace.rows().whole() * across];
        this.counts = new int[sums.length];
        this.biased = stand.isBiased();
        if (!stand.isStarted()) {
            return;
        }
        for (int stamp = 0; stamp < stand.stamp(); stamp++) {
            add(stand.map(), stamp, trace.area());
        }
        add(stand.map(), stand.stamp(), stand.landed());
    }

    private void add(int map, int stamp, int products) {
        int channel = trace.firstSeen(map) + stamp / trace.cells();
        int y = stamp % trace.cells() / trace.columns().inputs();
        int x = stamp % trace.columns().inputs();
        for (int k = 0; k < products; k++) {
            Landing landing = trace.landing(channel, y, x, k);
            int at = index(landing.row(), landing.column());
            sums[at] += trace.product(map, landing);
            counts[at]++;
        }
    }

    private int index(int row, int column) {
        return (row + trace.rows().before()) * across + column + trace.columns().before();
    }

    /** What has landed in a place so far. */
    float sum(int row, int column) {
        return sums[index(row, column)];
    }

    /** How many stamps have met in a place so far. */
    int count(int row, int column) {
        return counts[index(row, column)];
    }

    /** Whether there is anything to be seen in a place; what was cut off stays to be seen. */
    boolean isKnown(int row, int column) {
        return count(row, column) > 0 || (biased && !trace.isCut(row, column));
    }
}
