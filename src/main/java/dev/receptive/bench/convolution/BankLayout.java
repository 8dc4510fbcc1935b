package dev.receptive.bench.convolution;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;

/**
 * Where the slices of all kernels stand: a row for each kernel, a column for each channel in, the biases at the right; below
 * them one slice large, and how many numbers all of it is. Lengths of the constants are in units.
 */
final class BankLayout {

    private static final double MARGIN = Sketch.MARGIN;
    private static final double HEAD = 78;
    private static final double SIDE = 76;
    private static final double BIAS = 76;
    private static final double FOOT = 170;

    /** Between two slices, in cells. */
    private static final double BETWEEN = 0.7;

    private static final double LARGEST = 40;
    private static final double FOCUS = 120;

    private final ConvTrace trace;
    private final double unit;
    private final double pitch;
    private final double x;
    private final double y;
    private final Box foot;
    private final double captionY;

    BankLayout(ConvTrace trace, double width, double height) {
        this.trace = trace;
        Sketch sketch = new Sketch(width, height);
        this.unit = sketch.unit();
        this.foot = sketch.foot(FOOT);
        this.captionY = sketch.captionY();
        double wide = sketch.room(width - (2 * MARGIN + SIDE + BIAS) * unit);
        double high = sketch.room(foot.y() - (HEAD + 14) * unit);
        double most = Math.min(
                wide / (trace.inputs() * (trace.columns().kernel() + BETWEEN)),
                high / (trace.maps() * (trace.rows().kernel() + BETWEEN)));
        this.pitch = Math.min(LARGEST * unit, most);
        this.x = (MARGIN + SIDE) * unit;
        this.y = HEAD * unit;
    }

    double unit() {
        return unit;
    }

    double captionY() {
        return captionY;
    }

    /** Where the focused slice and the count stand. */
    Box foot() {
        return foot;
    }

    /** The slice of a kernel that meets a channel in. */
    Grid slice(int map, int channel) {
        double left = x + channel * pitch * (trace.columns().kernel() + BETWEEN);
        double top = y + map * pitch * (trace.rows().kernel() + BETWEEN);
        return GridFigure.cells(
                left, top, pitch, trace.rows().kernel(), trace.columns().kernel());
    }

    Grid bias(int map) {
        Box last = slice(map, trace.inputs() - 1).bounds();
        double cell = Math.min(34 * unit, last.height());
        return new Grid(last.right() + 30 * unit, last.centreY() - cell / 2, cell, 0, 1, 1);
    }

    /** The slice that is looked at, large. */
    Grid focus() {
        int most = Math.max(trace.rows().kernel(), trace.columns().kernel());
        double large = Math.min(LARGEST, FOCUS / most) * unit;
        double top = foot.y() + 34 * unit;
        return GridFigure.cells(
                foot.x() + 20 * unit,
                top,
                large,
                trace.rows().kernel(),
                trace.columns().kernel());
    }
}
