package dev.receptive.bench.transposed;

import dev.receptive.figure.EquationPlan;
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
 * Input, output and what comes back, side by side, each in cells as large as it can have; between them the kernel, which is
 * the same there and back. Lengths of the constants are in units.
 *
 * @param unit what a length of 1 in the sketch is here
 * @param there the kernel on the way there
 * @param here the kernel on the way back
 * @param equation where the arithmetic stands
 * @param captionY the middle of the narration
 */
record BackLayout(
        double unit,
        Grid input,
        Grid there,
        Grid output,
        Grid here,
        Grid back,
        EquationPlan equation,
        double captionY) {

    private static final double LARGEST_CELL = 64;

    /** Between two planes, for the kernel, an arrow and its name. */
    private static final double BETWEEN = 118;

    /** Of that, left and right of the kernel. */
    private static final double ASIDE = 14;

    /** Under the kernel, for an arrow and its name. */
    private static final double ARROW = 44;

    private static final double EQUATION = 206;

    static BackLayout of(BackTrace trace, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double unit = sketch.unit();
        Box foot = sketch.foot(EQUATION);
        double tall = sketch.tall(foot);
        StampLane rows = trace.there().rows();
        StampLane columns = trace.there().columns();
        double room = sketch.room(width - 2 * (Sketch.MARGIN + BETWEEN) * unit);
        double title = Titles.TITLE_WIDTH * unit * 0.7;
        int tallest = Math.max(rows.outputs(), Math.max(rows.inputs(), trace.rows()));
        int small = columns.inputs() + trace.columns();
        double most = Math.min(LARGEST_CELL * unit, tall / tallest);
        double pitch = Math.max(0.5, Math.min(most, room / (small + columns.outputs())));
        double inWide = Math.max(title, pitch * columns.inputs());
        double outWide = Math.max(title, pitch * columns.outputs());
        double backWide = Math.max(title, pitch * trace.columns());
        double all = inWide + outWide + backWide;
        double scale = all > room ? Math.max(0.1, room / all) : 1;
        double shrunk = pitch * scale;
        double x = Sketch.MARGIN * unit + Math.max(0, room - all) / 2;
        double outX = x + inWide * scale + BETWEEN * unit;
        double backX = outX + outWide * scale + BETWEEN * unit;
        double under = Math.max(unit, tall - ARROW * unit);
        double wide = (BETWEEN - 2 * ASIDE) * unit;
        double weight = Math.min(Math.max(shrunk, wide / 4), Math.min(wide / columns.kernel(), under / rows.kernel()));
        double high = Math.max(shrunk * tallest, weight * rows.kernel() + ARROW * unit);
        double y = sketch.top() + Math.max(0, (tall - high) / 2);
        double aside = (BETWEEN * unit - weight * columns.kernel()) / 2;
        return new BackLayout(
                unit,
                GridFigure.cells(x, y, shrunk, rows.inputs(), columns.inputs()),
                GridFigure.cells(outX - BETWEEN * unit + aside, y, weight, rows.kernel(), columns.kernel()),
                GridFigure.cells(outX, y, shrunk, rows.outputs(), columns.outputs()),
                GridFigure.cells(backX - BETWEEN * unit + aside, y, weight, rows.kernel(), columns.kernel()),
                GridFigure.cells(backX, y, shrunk, trace.rows(), trace.columns()),
                EquationPlan.wide(foot, unit),
                sketch.captionY());
    }

    /** Under a kernel, where its arrow stands. */
    Box arrow(Grid kernel) {
        double wide = (BETWEEN - 2 * ASIDE) * unit;
        Box cells = kernel.bounds();
        return new Box(cells.centreX() - wide / 2, cells.bottom(), wide, ARROW * unit);
    }

    /**
     * What can be pointed at while a channel comes back.
     *
     * @param slice of the kernel between the channel in and the channel out
     */
    List<Target> targets(int channel, int map, int slice) {
        Plane kernel = plane(TransposedTensors.KERNEL, slice, there);
        return List.of(
                Lattice.of(plane(TransposedTensors.INPUT, channel, input), input, Touch.TYPE, Ink.INPUT),
                Lattice.of(kernel, there, Touch.TYPE, Ink.KERNEL),
                Lattice.of(plane(TransposedTensors.OUTPUT, map, output), output, Touch.READ, Ink.OUTPUT),
                Lattice.of(kernel, here, Touch.TYPE, Ink.KERNEL),
                Lattice.of(plane(TransposedTensors.BACK, channel, back), back, Touch.READ, Ink.FOCUS));
    }

    private static Plane plane(String tensor, int channel, Grid grid) {
        return new Plane(tensor, channel, grid.rows(), grid.columns());
    }
}
