package dev.receptive.bench.pooling;

import dev.receptive.bench.TypedCells;
import dev.receptive.bench.pooling.ShownPool.Deed;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.PaddedCells;
import dev.receptive.words.Numerals;

/** What stands in the cells of a pooling's grids. */
final class PoolCells {

    private PoolCells() {}

    /** The padded input of a channel. */
    static CellContent input(PoolTrace trace, int channel) {
        CellContent plane = new TypedCells(trace.input().plane(channel));
        return new PaddedCells(plane, trace.rows().rim(), trace.columns().rim(), new Around(trace, channel));
    }

    /** A plane of outputs. */
    static CellContent output(PoolTrace trace, int channel) {
        return new Pooled(trace, channel);
    }

    /** What stands around an input: what cannot win is −∞, what does not count is not written. */
    private record Around(PoolTrace trace, int channel) implements CellContent {

        @Override
        public float value(int row, int column) {
            return trace.taken(channel, row, column);
        }

        @Override
        public String text(int row, int column) {
            boolean silent = !trace.rule().kind().isMax() && !trace.counts(row, column);
            return silent ? "" : Numerals.cell(value(row, column));
        }
    }

    private record Pooled(PoolTrace trace, int channel) implements CellContent {

        @Override
        public float value(int row, int column) {
            return trace.output(channel, row, column);
        }

        @Override
        public String text(int row, int column) {
            return trace.quantity(channel, row, column).text();
        }
    }

    /** The numbers under the window. */
    record Under(ShownPool shown, int across) implements CellContent {

        private int place(int row, int column) {
            return row * across + column;
        }

        private boolean isPlace(int row, int column) {
            return column < across && place(row, column) < shown.window().size();
        }

        @Override
        public float value(int row, int column) {
            return isPlace(row, column) ? shown.window().get(place(row, column)).value() : 0;
        }

        @Override
        public boolean isKnown(int row, int column) {
            return isPlace(row, column);
        }

        @Override
        public boolean isPadding(int row, int column) {
            return isPlace(row, column)
                    && shown.window().get(place(row, column)).padding();
        }

        @Override
        public String text(int row, int column) {
            if (!isPlace(row, column)) {
                return "";
            }
            boolean counts = shown.lines().get(place(row, column)).deed() != Deed.NONE;
            return counts
                    ? shown.lines().get(place(row, column)).value().text()
                    : shown.isMean() ? "" : Numerals.cell(Float.NEGATIVE_INFINITY);
        }
    }
}
