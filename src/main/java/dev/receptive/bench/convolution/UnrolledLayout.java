package dev.receptive.bench.convolution;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.nn.Extent;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;

/**
 * Where the arrays of a product stand: the left one beside its result, the one above over that or over the left one, so that
 * what is multiplied meets in line; the input and the kernel in what is free.
 *
 * @param input the padded input
 */
record UnrolledLayout(double unit, Grid input, Grid kernel, Grid left, Grid above, Grid result, double captionY) {

    private static final double MARGIN = Sketch.MARGIN;

    /** The width of a name over a narrow array. */
    private static final double NAME = 60;

    /** The width of the names of two, side by side, over arrays that are narrower. */
    private static final double NAMES = 190;

    /** Over each array: its name. */
    private static final double HEAD = 30;

    /** Between two arrays. */
    private static final double BETWEEN = 22;

    /** The height of the sum over the caption. */
    private static final double SUM = 40;

    private static final double LARGEST = 56;
    private static final double LARGEST_INPUT = 32;

    /** Of the height, for an input over other arrays. */
    private static final double OF_INPUT = 0.24;

    /** Columns of patches stand over the result, the flattened input over the matrix. */
    static UnrolledLayout of(ConvTrace trace, Unrolled arrays, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double unit = sketch.unit();
        double wide = sketch.room(width - (2 * MARGIN + BETWEEN) * unit);
        double foot = sketch.captionY() - (24 + SUM) * unit;
        Extent left = arrays.size(Unrolled.LEFT);
        Extent above = arrays.size(Unrolled.ABOVE);
        Extent result = arrays.size(Unrolled.RESULT);
        boolean overResult = above.width() == result.width() && left.height() == 1;
        UnrolledLayout layout = overResult
                ? patches(trace, sketch, new double[] {wide, foot}, left, above)
                : matrix(trace, sketch, new double[] {wide, foot}, left, result);
        return layout.centred(width);
    }

    /** In the middle of a stage that is wider than all of it. */
    private UnrolledLayout centred(double width) {
        double right = Math.max(all().and(kernel.bounds()).right(), result.x() + NAME * unit);
        double by = Math.max(0, (width - right - all().x()) / 2);
        return new UnrolledLayout(
                unit,
                moved(input, by),
                moved(kernel, by),
                moved(left, by),
                moved(above, by),
                moved(result, by),
                captionY);
    }

    private static Grid moved(Grid grid, double by) {
        return new Grid(grid.x() + by, grid.y(), grid.cell(), grid.gap(), grid.rows(), grid.columns());
    }

    private static UnrolledLayout patches(ConvTrace trace, Sketch sketch, double[] room, Extent left, Extent above) {
        double unit = sketch.unit();
        double high = sketch.room(room[1] - (2 * HEAD + BETWEEN) * unit);
        double names = NAMES * unit;
        double beside = room[0] / (left.width() + above.width());
        double fits = beside * left.width() < names ? Math.max(0, room[0] - names) / above.width() : beside;
        double pitch = Math.min(LARGEST * unit, Math.min(fits, high / (above.height() + 1)));
        double wide = Math.max(pitch * left.width(), names);
        double x = MARGIN * unit;
        double right = x + wide + BETWEEN * unit;
        double top = HEAD * unit;
        double columns = pitch * above.height();
        double over = Math.max(columns, over(trace, room[1], unit));
        double low = top + over + (BETWEEN / 2 + HEAD) * unit;
        Box free = new Box(x, top, wide, over);
        return new UnrolledLayout(
                unit,
                input(trace, free, unit),
                kernel(trace, free, unit),
                GridFigure.cells(x, low, pitch, 1, left.width()),
                GridFigure.cells(right, top + over - columns, pitch, above.height(), above.width()),
                GridFigure.cells(right, low, pitch, 1, above.width()),
                sketch.captionY());
    }

    private static UnrolledLayout matrix(ConvTrace trace, Sketch sketch, double[] room, Extent left, Extent result) {
        double unit = sketch.unit();
        double x = MARGIN * unit;
        double over = over(trace, room[1], unit);
        double top = 2 * HEAD * unit + over;
        double high = sketch.room(room[1] - top - (HEAD + BETWEEN) * unit);
        double wide = room[0] / (left.width() + 1);
        double fits = wide < NAME * unit ? Math.max(0, room[0] - NAME * unit) / left.width() : wide;
        double pitch = Math.min(LARGEST * unit, Math.min(fits, high / (left.height() + 1)));
        double low = top + pitch + (BETWEEN / 2 + HEAD) * unit;
        Box free = new Box(x, HEAD * unit, room[0], over);
        return new UnrolledLayout(
                unit,
                input(trace, free, unit),
                kernel(trace, free, unit),
                GridFigure.cells(x, low, pitch, left.height(), left.width()),
                GridFigure.cells(x, top, pitch, 1, left.width()),
                GridFigure.cells(
                        x + pitch * left.width() + BETWEEN * unit, low, pitch, result.height(), result.width()),
                sketch.captionY());
    }

    /** The height of an input that stands over other arrays. */
    private static double over(ConvTrace trace, double high, double unit) {
        return Math.min(OF_INPUT * high, LARGEST_INPUT * unit * trace.rows().padded());
    }

    private static double pitch(ConvTrace trace, Box free, double unit) {
        int columns = trace.columns().padded() + trace.columns().kernel();
        int rows = Math.max(trace.rows().padded(), trace.rows().kernel());
        double wide = Math.max(unit, free.width() - 2 * BETWEEN * unit);
        return Math.max(0.5, Math.min(LARGEST_INPUT * unit, Math.min(wide / columns, free.height() / rows)));
    }

    private static Grid input(ConvTrace trace, Box free, double unit) {
        return GridFigure.cells(
                free.x(),
                free.y(),
                pitch(trace, free, unit),
                trace.rows().padded(),
                trace.columns().padded());
    }

    private static Grid kernel(ConvTrace trace, Box free, double unit) {
        double pitch = pitch(trace, free, unit);
        double x = free.x() + pitch * trace.columns().padded() + BETWEEN * unit;
        return GridFigure.cells(
                x, free.y(), pitch, trace.rows().kernel(), trace.columns().kernel());
    }

    /** The middle of the line in which the sum is written. */
    double sumY() {
        return captionY - (12 + SUM / 2) * unit;
    }

    /** Where what stands beside the kernel begins, or the stage ends. */
    double free() {
        boolean beside = above.x() > kernel.bounds().right();
        return beside
                ? above.x() - BETWEEN / 2 * unit
                : all().and(kernel.bounds()).right() + NAMES * unit;
    }

    /** What the caption stands under. */
    Box all() {
        return input.bounds().and(left.bounds()).and(result.bounds()).and(above.bounds());
    }

    Grid of(String array) {
        return switch (array) {
            case Unrolled.LEFT -> left;
            case Unrolled.ABOVE -> above;
            default -> result;
        };
    }
}
