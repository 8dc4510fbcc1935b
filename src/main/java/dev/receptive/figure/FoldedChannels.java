package dev.receptive.figure;

import dev.receptive.scene.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * Where small grids of all channels stand: one under the other at a side of the stage, in two columns if they are many; none
 * of a single channel. Lengths of the constants are in units.
 *
 * @param channels how many
 * @param top where they begin
 * @param tall the room that they have
 * @param unit what a length of 1 in the sketch is here
 */
public record FoldedChannels(int channels, double top, double tall, double unit) {

    private static final double WIDE = 62;
    private static final double GAP = 8;
    private static final double BESIDE = 24;
    private static final int IN_A_COLUMN = 8;

    private int columns() {
        return channels == 1 ? 0 : channels > IN_A_COLUMN ? 2 : 1;
    }

    /** What they take of the width at a side, with the gap to what stands there. */
    public double width() {
        return columns() == 0 ? 0 : (columns() * (WIDE + GAP) - GAP + BESIDE) * unit;
    }

    /** The grids of a side that begins at an x. */
    public List<Grid> left(double x, int down, int across) {
        List<Grid> grids = new ArrayList<>();
        int inAColumn = Math.min(IN_A_COLUMN, channels);
        double room = tall / inAColumn;
        double pitch = Math.min(WIDE * unit / across, Math.max(unit, room - GAP * unit) / down);
        for (int channel = 0; columns() > 0 && channel < channels; channel++) {
            int column = channel / inAColumn;
            double start = x + column * (WIDE + GAP) * unit + (WIDE * unit - pitch * across) / 2;
            grids.add(GridFigure.cells(start, top + channel % inAColumn * room, pitch, down, across));
        }
        return grids;
    }

    /** The grids of a side that ends at an x. */
    public List<Grid> right(double x, int down, int across) {
        return left(x - width() + (columns() == 0 ? 0 : BESIDE * unit), down, across);
    }
}
