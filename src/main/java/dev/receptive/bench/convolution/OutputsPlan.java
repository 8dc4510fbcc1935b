package dev.receptive.bench.convolution;

import dev.receptive.figure.FoldedChannels;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * The channels out over the arithmetic of one of them: all if their numbers can be read, else the current one large and all
 * of them in small. Lengths of the constants are in units.
 */
final class OutputsPlan {

    private static final double INNER = ColumnsPlan.INNER;
    static final double OVER_EQUATION = 16;
    private static final double LARGEST = 46;
    private static final double LARGEST_PIXEL = 16;

    /** More channels out stand beside each other only where they are this much larger for it. */
    private static final double WORTH = 1.05;

    private final boolean picture;
    private final Sketch sketch;
    private final double unit;
    private final int rows;
    private final int columns;
    private final double top;
    private final double high;
    private final List<Grid> slots;
    private final List<Grid> folded;

    /**
     * @param top where they begin
     * @param equation where the arithmetic stands
     * @param end where they end at the latest
     */
    OutputsPlan(ConvTrace trace, boolean picture, Sketch sketch, double top, Box equation, double end) {
        this.picture = picture;
        this.sketch = sketch;
        this.unit = sketch.unit();
        this.rows = trace.rows().outputs();
        this.columns = trace.columns().outputs();
        this.top = top;
        this.high = sketch.room(end - top - OVER_EQUATION * unit);
        int maps = trace.maps();
        int across = 1;
        double best = 0;
        int most = (int) Math.max(1, equation.width() / (ColumnsPlan.NAMED * unit));
        for (int count = 1; count <= Math.min(maps, most); count++) {
            double pitch = pitch(equation.width(), count, (maps + count - 1) / count);
            if (pitch > best * WORTH) {
                best = pitch;
                across = count;
            }
        }
        boolean readable = best >= ColumnsPlan.READABLE * unit;
        if (maps == 1 || readable || (picture && maps <= ColumnsPlan.MOST_SLOTS)) {
            this.slots = slots(equation.x(), equation.width(), across, best, maps);
            this.folded = List.of();
        } else {
            double label = ColumnsPlan.LABEL * unit;
            FoldedChannels small = new FoldedChannels(maps, top + label, sketch.room(high - label), unit);
            double wide = sketch.room(equation.width() - small.width());
            this.slots = slots(equation.x(), wide, 1, pitch(wide, 1, 1), 1);
            this.folded = small.right(equation.right(), rows, columns);
        }
    }

    /** The channels that stand large. */
    List<Grid> slots() {
        return slots;
    }

    /** All in small; none where all stand large. */
    List<Grid> folded() {
        return folded;
    }

    private double pitch(double wide, int across, int down) {
        double one = sketch.room(wide / across - (across > 1 ? INNER : 0) * unit);
        double label = ColumnsPlan.LABEL + (down > 1 ? ColumnsPlan.ROW_GAP : 0);
        double tall = sketch.room(high / down - label * unit);
        double most = (picture ? LARGEST_PIXEL : LARGEST) * unit;
        return Math.min(most, Math.min(one / columns, tall / rows));
    }

    private List<Grid> slots(double left, double wide, int across, double pitch, int count) {
        int down = (count + across - 1) / across;
        List<Grid> grids = new ArrayList<>();
        for (int map = 0; map < count; map++) {
            double x = left + map % across * (wide / across);
            double y = top + Math.floorDiv(map, across) * (high / down) + ColumnsPlan.LABEL * unit;
            grids.add(plane(picture, x, y, pitch, rows, columns));
        }
        return grids;
    }

    /** Between the pixels of a picture there is nothing. */
    static Grid plane(boolean picture, double x, double y, double pitch, int down, int across) {
        return picture ? new Grid(x, y, pitch, 0, down, across) : GridFigure.cells(x, y, pitch, down, across);
    }
}
