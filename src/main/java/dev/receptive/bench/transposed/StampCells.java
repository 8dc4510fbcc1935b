package dev.receptive.bench.transposed;

import dev.receptive.figure.CellContent;
import dev.receptive.figure.Quantity;
import dev.receptive.words.Numerals;

/** What stands in the cells of the output while stamps are laid on it; the first cell is cut off where anything is. */
final class StampCells implements CellContent {

    private final TransposedTrace trace;
    private final int map;
    private final StampSums sums;
    private final boolean biased;
    private final boolean[] rows;
    private final boolean[] columns;

    StampCells(TransposedTrace trace, StampStand stand, StampSums sums) {
        this.trace = trace;
        this.map = stand.map();
        this.sums = sums;
        this.biased = stand.isBiased();
        this.rows = reached(trace.rows());
        this.columns = reached(trace.columns());
    }

    private static boolean[] reached(StampLane lane) {
        boolean[] reached = new boolean[lane.whole()];
        for (int place = 0; place < reached.length; place++) {
            reached[place] = lane.isReached(place - lane.before());
        }
        return reached;
    }

    private int row(int row) {
        return row - trace.rows().before();
    }

    private int column(int column) {
        return column - trace.columns().before();
    }

    @Override
    public float value(int row, int column) {
        return biased && !isPadding(row, column)
                ? trace.output(map, row(row), column(column))
                : sums.sum(row(row), column(column));
    }

    @Override
    public String text(int row, int column) {
        float value = value(row, column);
        return biased ? Quantity.of(value).text() : Numerals.cell(value);
    }

    @Override
    public boolean isKnown(int row, int column) {
        return sums.isKnown(row(row), column(column));
    }

    @Override
    public boolean isPadding(int row, int column) {
        return trace.isCut(row(row), column(column));
    }

    @Override
    public boolean isRead(int row, int column) {
        return isPadding(row, column) || (rows[row] && columns[column]);
    }
}
