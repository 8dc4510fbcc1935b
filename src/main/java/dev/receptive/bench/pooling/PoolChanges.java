package dev.receptive.bench.pooling;

import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;

/**
 * How much of a plane changed when the input was moved.
 *
 * @param changed so many numbers are others
 * @param all there are so many
 */
record PoolChanges(int changed, int all) {

    /** Of a channel of the input. */
    static PoolChanges ofInput(PoolTrace before, PoolTrace after, int channel) {
        int columns = before.columns().inputs();
        int all = before.rows().inputs() * columns;
        int changed = 0;
        for (int place = 0; place < all; place++) {
            changed += isChangedInput(before, after, channel, place / columns, place % columns) ? 1 : 0;
        }
        return new PoolChanges(changed, all);
    }

    /** Of a channel of the output. */
    static PoolChanges ofOutput(PoolTrace before, PoolTrace after, int channel) {
        int columns = before.columns().outputs();
        int changed = 0;
        for (int cell = 0; cell < before.cells(); cell++) {
            changed += isChangedOutput(before, after, channel, cell / columns, cell % columns) ? 1 : 0;
        }
        return new PoolChanges(changed, before.cells());
    }

    static boolean isChangedInput(PoolTrace before, PoolTrace after, int channel, int row, int column) {
        return before.input().plane(channel).values().at(row, column)
                != after.input().plane(channel).values().at(row, column);
    }

    static boolean isChangedOutput(PoolTrace before, PoolTrace after, int channel, int row, int column) {
        return before.output(channel, row, column) != after.output(channel, row, column);
    }

    double part() {
        return (double) changed / all;
    }

    /** As in {@code 34 of 48 changed (≈ 70.8 %)}; a percentage that comes out has no {@code ≈}. */
    Sentence told() {
        long tenths = Math.round(1000.0 * changed / all);
        boolean exact = 1000L * changed == tenths * all;
        return Sentence.of("pool.changed", changed, all, (exact ? "" : "≈ ") + Numerals.cell(tenths / 10f));
    }
}
