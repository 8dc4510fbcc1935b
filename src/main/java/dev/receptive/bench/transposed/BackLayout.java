package dev.receptive.bench.transposed;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.List;

/**
 * Input, output and what comes back, side by side, each in cells as large as it can have. Lengths of the constants are in
 * units.
 *
 * @param unit what a length of 1 in the sketch is here
 * @param box where is told what became of a number
 * @param captionY the middle of the narration
 */
record BackLayout(double unit, Grid input, Grid output, Grid back, Box box, double captionY) {

    private static final double LARGEST_CELL = 64;

    /** Between two planes, for an arrow and its name. */
    private static final double BETWEEN = 96;

    private static final double BOX = 108;

    static BackLayout of(BackTrace trace, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double unit = sketch.unit();
        Box foot = sketch.foot(BOX);
        double tall = sketch.tall(foot);
        StampLane rows = trace.there().rows();
        StampLane columns = trace.there().columns();
        double room = sketch.room(width - 2 * (Sketch.MARGIN + BETWEEN) * unit);
        double title = Titles.TITLE_WIDTH * unit * 0.8;
        int small = columns.inputs() + trace.columns();
        double most =
                Math.min(LARGEST_CELL * unit, tall / Math.max(rows.outputs(), Math.max(rows.inputs(), trace.rows())));
        double pitch = Math.max(0.5, Math.min(most, room / (small + columns.outputs())));
        double inWide = Math.max(title, pitch * columns.inputs());
        double outWide = Math.max(title, pitch * columns.outputs());
        double backWide = Math.max(title, pitch * trace.columns());
        double all = inWide + outWide + backWide;
        double shrunk = all > room ? pitch * Math.max(0.1, room / all) : pitch;
        double scale = all > room ? room / all : 1;
        double x = Sketch.MARGIN * unit + Math.max(0, room - all) / 2;
        double outX = x + inWide * scale + BETWEEN * unit;
        double backX = outX + outWide * scale + BETWEEN * unit;
        double high = shrunk * Math.max(rows.outputs(), Math.max(rows.inputs(), trace.rows()));
        double y = sketch.top() + Math.max(0, (tall - high) / 2);
        return new BackLayout(
                unit,
                GridFigure.cells(x, y, shrunk, rows.inputs(), columns.inputs()),
                GridFigure.cells(outX, y, shrunk, rows.outputs(), columns.outputs()),
                GridFigure.cells(backX, y, shrunk, trace.rows(), trace.columns()),
                foot,
                sketch.captionY());
    }

    /** What can be pointed at while a channel comes back. */
    List<Target> targets(int channel, int map) {
        return List.of(
                Lattice.of(plane(TransposedTensors.INPUT, channel, input), input, Touch.TYPE, Ink.INPUT),
                Lattice.of(plane(TransposedTensors.OUTPUT, map, output), output, Touch.READ, Ink.OUTPUT),
                Lattice.of(plane(TransposedTensors.BACK, channel, back), back, Touch.READ, Ink.FOCUS));
    }

    private static Plane plane(String tensor, int channel, Grid grid) {
        return new Plane(tensor, channel, grid.rows(), grid.columns());
    }
}
