package dev.receptive.bench.convolution;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.List;

/**
 * Where the input, the kernel as it was typed and as it was turned stand, and under them the outputs of both and their
 * difference. All cells have one size.
 *
 * @param outputs by the turned kernel, by the kernel as it was typed, the difference
 */
record ComparedLayout(double unit, Grid input, Grid kernel, Grid turned, List<Grid> outputs, double captionY) {

    private static final double MARGIN = Sketch.MARGIN;
    private static final double BETWEEN = 60;
    private static final double LARGEST = 58;

    /** The least width of what has a title of its own. */
    private static final double COLUMN = 120;

    /** Over each of the two rows. */
    private static final double HEAD = Titles.TITLE + 8;

    static ComparedLayout of(ConvTrace trace, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double unit = sketch.unit();
        int kernelColumns = trace.columns().kernel();
        int outputColumns = trace.columns().outputs();
        double wide = sketch.room(width - (2 * MARGIN + 2 * BETWEEN) * unit);
        int upper = Math.max(trace.rows().padded(), trace.rows().kernel());
        double high = sketch.room(sketch.captionY() - (2 * HEAD + 2 * Titles.NOTE) * unit);
        double least = Math.min(COLUMN * unit, wide / 4);
        int left = Math.max(trace.columns().padded(), outputColumns);
        int right = Math.max(kernelColumns, outputColumns);
        double pitch = Math.min(
                Math.min(LARGEST * unit, high / (upper + trace.rows().outputs())),
                Math.min(wide / (left + 2.0 * right), (wide - 2 * least) / left));
        double column = Math.max(least, pitch * right);
        double first = Math.max(least, pitch * left);
        double between = Math.min(BETWEEN * unit, Math.max(0, (width - 2 * MARGIN * unit - first - 2 * column) / 2));
        double x = Math.max(MARGIN * unit, (width - first - 2 * column - 2 * between) / 2);
        double spare = high - pitch * (upper + trace.rows().outputs());
        double top = HEAD * unit + Math.max(0, spare / 4);
        double low = top + pitch * upper + HEAD * unit + Math.max(0, spare / 4);
        double second = x + first + between;
        double third = second + column + between;
        return new ComparedLayout(
                unit,
                GridFigure.cells(
                        x, top, pitch, trace.rows().padded(), trace.columns().padded()),
                GridFigure.cells(second, top, pitch, trace.rows().kernel(), kernelColumns),
                GridFigure.cells(third, top, pitch, trace.rows().kernel(), kernelColumns),
                List.of(
                        GridFigure.cells(x, low, pitch, trace.rows().outputs(), outputColumns),
                        GridFigure.cells(second, low, pitch, trace.rows().outputs(), outputColumns),
                        GridFigure.cells(third, low, pitch, trace.rows().outputs(), outputColumns)),
                sketch.captionY());
    }

    /** What the caption stands under. */
    Box all() {
        return input.bounds().and(outputs.get(2).bounds());
    }
}
