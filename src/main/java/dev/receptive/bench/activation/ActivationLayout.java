package dev.receptive.bench.activation;

import dev.receptive.bench.Limits;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Plot;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.List;

/**
 * Where everything stands on a stage of a given size. It depends on sizes alone, never on values, so that nothing moves
 * when a number changes its width. Lengths of the constants are in units.
 *
 * @param unit what a length of 1 in the sketch is here; letters and margins scale with it
 * @param input the map before
 * @param output the map after
 * @param plot the plane of the curves
 * @param inputBars the histogram of the map before
 * @param outputBars that of the map after
 * @param equation where the arithmetic of a number stands
 * @param captionY the middle of the narration
 */
record ActivationLayout(
        double unit, Grid input, Grid output, Box plot, Box inputBars, Box outputBars, Box equation, double captionY) {

    private static final double LARGEST_CELL = 74;
    private static final double LARGEST_PIXEL = 16;

    /** Of the width that a map takes. */
    private static final double MAP = 0.27;

    /** A narrower map still has a histogram of this width. */
    private static final double NARROWEST = 184;

    private static final double BEFORE_PLOT = Plot.SIDE;

    /** Between plot and output there stands what a number becomes. */
    static final double AFTER_PLOT = 60;

    private static final double BESIDE_PLOT = BEFORE_PLOT + AFTER_PLOT;

    /** Under the plot: the numbers of its axis, and what the shade means. */
    private static final double UNDER_PLOT = Plot.FOOT + 22;

    private static final double TALLEST_PLOT = 1.2;
    private static final double WIDEST_PLOT = 1.6;
    private static final double BARS = 92;
    private static final double TALLEST_BARS = 130;

    static ActivationLayout of(int rows, int columns, boolean picture, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double unit = sketch.unit();
        Box equation = sketch.foot(ActivationEquation.HIGH);
        double tall = sketch.room(sketch.tall(equation) + Titles.NOTE * unit);
        double wide = sketch.room(width - 2 * Sketch.MARGIN * unit);
        double most = MAP * wide;
        double around = (HistogramMarks.HEAD + HistogramMarks.FOOT) * unit;
        double pitch = pitch(most, sketch.room(tall - around - BARS * unit), rows, columns, picture, unit);
        double mapWide = Math.min(most, Math.max(NARROWEST * unit, pitch * columns));
        double plotHigh = sketch.room(tall - UNDER_PLOT * unit);
        double plotWide = Math.min(sketch.room(wide - 2 * mapWide - BESIDE_PLOT * unit), WIDEST_PLOT * plotHigh);
        double plotTall = Math.min(plotHigh, TALLEST_PLOT * plotWide);
        double block = Math.max(pitch * rows + around + BARS * unit, plotTall + UNDER_PLOT * unit);
        double x = (width - 2 * mapWide - BESIDE_PLOT * unit - plotWide) / 2;
        double y = sketch.top() + Math.max(0, (tall - block) / 2);
        double plotX = x + mapWide + BEFORE_PLOT * unit;
        double outX = plotX + plotWide + AFTER_PLOT * unit;
        double barsHigh = Math.max(BARS * unit, Math.min(TALLEST_BARS * unit, block - pitch * rows - around));
        Box bars = new Box(x, y + block - HistogramMarks.FOOT * unit - barsHigh, mapWide, barsHigh);
        return new ActivationLayout(
                unit,
                plane(new Box(x, y, mapWide, pitch * rows), pitch, rows, columns, picture),
                plane(new Box(outX, y, mapWide, pitch * rows), pitch, rows, columns, picture),
                new Box(plotX, y, plotWide, block - UNDER_PLOT * unit),
                bars,
                new Box(outX, bars.y(), bars.width(), bars.height()),
                equation,
                sketch.captionY());
    }

    /** The largest pitch at which a map fits; pixels of a picture are whole where they can be. */
    private static double pitch(double wide, double high, int rows, int columns, boolean picture, double unit) {
        double most = Math.min(wide / columns, high / rows);
        if (!picture) {
            return Math.min(LARGEST_CELL * unit, most);
        }
        double pixel = Math.min(LARGEST_PIXEL * unit, most);
        return pixel > 2 ? Math.floor(pixel) : pixel;
    }

    /** A map in the middle of its column. Between the pixels of a picture there is nothing. */
    private static Grid plane(Box column, double pitch, int rows, int columns, boolean picture) {
        double x = column.centreX() - pitch * columns / 2;
        return picture
                ? new Grid(x, column.y(), pitch, 0, rows, columns)
                : GridFigure.cells(x, column.y(), pitch, rows, columns);
    }

    /** What can be pointed at. Large maps are not typed. */
    List<Target> targets() {
        boolean small = input.rows() <= Limits.TYPED && input.columns() <= Limits.TYPED;
        Touch touch = small ? Touch.TYPE : Touch.READ;
        return List.of(
                Lattice.of(plane(ActivationTensors.INPUT), input, touch, Ink.INPUT),
                Lattice.of(plane(ActivationTensors.OUTPUT), output, Touch.READ, Ink.OUTPUT));
    }

    private Plane plane(String tensor) {
        return new Plane(tensor, 0, input.rows(), input.columns());
    }
}
