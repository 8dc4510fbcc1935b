package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Where small grids of all channels stand: one under the other at a side of the stage, in two columns if they are many; none
 * of a single channel. Where something is said of each of many, they stand in one column instead, with room for it beside
 * each. Lengths of the constants are in units.
 *
 * @param channels how many
 * @param inAColumn how many of them stand under each other
 * @param top where they begin
 * @param tall the room that they have
 * @param unit what a length of 1 in the sketch is here
 */
public record FoldedChannels(int channels, int inAColumn, double top, double tall, double unit) {

    private static final double WIDE = 62;
    private static final double GAP = 8;
    private static final double BESIDE = 24;
    private static final int IN_A_COLUMN = 8;

    /** How wide a grid is with something beside it. */
    private static final double NARROW = 20;

    /** Many in two columns. */
    public FoldedChannels(int channels, double top, double tall, double unit) {
        this(channels, IN_A_COLUMN, top, tall, unit);
    }

    /** Many in one column, with room beside each. */
    public static FoldedChannels told(int channels, double top, double tall, double unit) {
        return new FoldedChannels(channels, channels, top, tall, unit);
    }

    /** Whether what is said of each of so many has room beside it, and not on it. */
    public static boolean isBeside(int channels) {
        return channels > IN_A_COLUMN;
    }

    /** The room beside a narrow grid. */
    public static Box beside(Box grid, double unit) {
        double high = Math.max(grid.height(), 11 * unit);
        return new Box(grid.x() + (NARROW + 4) * unit, grid.centreY() - high / 2, (WIDE - NARROW + 12) * unit, high);
    }

    private int columns() {
        return channels == 1 ? 0 : (channels + inAColumn - 1) / inAColumn;
    }

    /** What they take of the width at a side, with the gap to what stands there. */
    public double width() {
        return columns() == 0 ? 0 : (columns() * (WIDE + GAP) - GAP + BESIDE) * unit;
    }

    /** The grids of a side that begins at an x. */
    public List<Grid> left(double x, int down, int across) {
        List<Grid> grids = new ArrayList<>();
        int rows = Math.min(inAColumn, channels);
        boolean narrow = rows > IN_A_COLUMN;
        double wide = (narrow ? NARROW : WIDE) * unit;
        double room = tall / rows;
        double pitch = Math.min(wide / across, Math.max(unit, room - GAP * unit) / down);
        for (int channel = 0; columns() > 0 && channel < channels; channel++) {
            int column = channel / rows;
            double start = x + column * (WIDE + GAP) * unit + (wide - pitch * across) / 2;
            grids.add(GridFigure.cells(start, top + channel % rows * room, pitch, down, across));
        }
        return grids;
    }

    /** The grids of a side that ends at an x. */
    public List<Grid> right(double x, int down, int across) {
        return left(x - width() + (columns() == 0 ? 0 : BESIDE * unit), down, across);
    }
}
