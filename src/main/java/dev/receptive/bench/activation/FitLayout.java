package dev.receptive.bench.activation;

import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Plot;
import dev.receptive.figure.PlotPoints;
import dev.receptive.figure.Scale;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a fit stands on a stage of a given size: the plot, under each of its points the numbers of that in
 * three rows, and the equation. It depends on sizes alone. Lengths of the constants are in units.
 *
 * @param unit what a length of 1 in the sketch is here
 * @param plot with the curve and the line
 * @param curve the row of the curve's heights
 * @param line the row of the line's
 * @param difference the row between them
 * @param labels where the names of the rows begin
 * @param error where the squared error stands
 * @param equation where the line is written
 * @param captionY the middle of the narration
 */
record FitLayout(
        double unit,
        Plot plot,
        Grid curve,
        Grid line,
        Grid difference,
        double labels,
        Box error,
        Box equation,
        double captionY) {

    /** For the names of the rows. */
    private static final double LABELS = 78;

    private static final double LARGEST_CELL = 46;
    private static final double GAP = 0.07;
    private static final double ERROR = 190;
    private static final double POINT = 16;

    /** Above and below the heights that a curve can have. */
    private static final double ROOM = 0.075;

    static FitLayout of(double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double unit = sketch.unit();
        Box equation = sketch.foot(FitEquation.HIGH);
        double tall = sketch.room(sketch.tall(equation) + Titles.NOTE * unit);
        double most = sketch.room(width - (2 * Sketch.MARGIN + LABELS) * unit) / CurveFit.POINTS;
        double pitch = Math.min(most, tall / 6);
        double cell = Math.min(LARGEST_CELL * unit, pitch * (1 - GAP));
        double row = cell + 3 * unit;
        double left = (width - pitch * CurveFit.POINTS - LABELS * unit) / 2;
        double x = left + LABELS * unit;
        double plotHigh = sketch.room(tall - 3 * row - (Plot.FOOT + 4) * unit);
        Box area = new Box(x + pitch / 2, sketch.top(), pitch * (CurveFit.POINTS - 1), plotHigh);
        double rows = area.bottom() + (Plot.FOOT + 4) * unit;
        Scale y = new Scale(CurveFit.LOW, CurveFit.HIGH).grow(ROOM);
        Box error =
                new Box(area.right() - ERROR * unit, sketch.top() - (Titles.TITLE - 6) * unit, ERROR * unit, 24 * unit);
        return new FitLayout(
                unit,
                new Plot(area, new Scale(CurveFit.LOW, CurveFit.HIGH), y, unit),
                row(x, rows, cell, pitch),
                row(x, rows + row, cell, pitch),
                row(x, rows + 2 * row, cell, pitch),
                left,
                error,
                equation,
                sketch.captionY());
    }

    private static Grid row(double x, double y, double cell, double pitch) {
        double gap = pitch - cell;
        return new Grid(x + gap / 2, y, cell, gap, 1, CurveFit.POINTS);
    }

    /** How far off the line is; of a folded one, the line that was folded. */
    private Target third(int layer) {
        boolean fits = layer == 0;
        Plane plane =
                new Plane(fits ? FitTensors.DIFFERENCE : FitTensors.LINE, fits ? 0 : layer - 1, 1, CurveFit.POINTS);
        return Lattice.of(plane, difference, Touch.READ, fits ? Ink.GRADIENT : Ink.OUTPUT);
    }

    /** The rows, and the points of the curve, which can be drawn. */
    List<Target> targets(FitTrace trace, int layer) {
        List<Float> heights = new ArrayList<>();
        for (int point = 0; point < CurveFit.POINTS; point++) {
            heights.add(trace.curve(point));
        }
        Plane typed = new Plane(FitTensors.CURVE, 0, 1, CurveFit.POINTS);
        return List.of(
                Lattice.of(typed, curve, Touch.TYPE, Ink.INPUT),
                Lattice.of(new Plane(FitTensors.LINE, layer, 1, CurveFit.POINTS), line, Touch.READ, Ink.OUTPUT),
                third(layer),
                new PlotPoints(typed, heights, plot, POINT * unit, Touch.TYPE, Ink.INPUT));
    }
}
