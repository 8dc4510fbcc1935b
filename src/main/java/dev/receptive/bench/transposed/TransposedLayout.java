package dev.receptive.bench.transposed;

import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.FoldedChannels;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.List;

/**
 * Where everything stands on a stage of a given size: what is read at the left, the kernel in the middle, what comes of it at
 * the right, the arithmetic below. It depends on sizes alone, never on values. Lengths of the constants are in units.
 *
 * @param unit what a length of 1 in the sketch is here; letters and margins scale with it
 * @param left the input, or the stretched input
 * @param kernel the slice that is being laid
 * @param bias of the channel out
 * @param right the output, with what is cut off around it where that is shown
 * @param inputs a small grid for each of several channels in; else none
 * @param outputs a small grid for each of several channels out; else none
 * @param equation where the arithmetic stands
 * @param captionY the middle of the narration
 */
record TransposedLayout(
        double unit,
        Grid left,
        Grid kernel,
        Grid bias,
        Grid right,
        List<Grid> inputs,
        List<Grid> outputs,
        EquationPlan equation,
        double captionY) {

    private static final double LARGEST_CELL = 64;
    private static final double LARGEST_BIAS = 44;
    private static final double BETWEEN = 30;
    private static final double WIDEST_BETWEEN = 64;

    /** The least width of what stands in the middle: the kernel's title. */
    private static final double MIDDLE = 112;

    /** The height of the arithmetic. */
    private static final double EQUATION = 206;

    private static final double OVER_BIAS = 12;

    /** Smaller cells of one size would waste the room beside a small plane. */
    private static final double SMALL = 24;

    /** What planes of sizes of their own take of the width. */
    private static final double OWN_LEFT = 0.28;

    private static final double OWN_KERNEL = 0.17;

    TransposedLayout {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Rows and columns of a plane. */
    record Side(int rows, int columns) {}

    /**
     * What stands on a stage.
     *
     * @param left the plane at the left
     * @param kernel a slice
     * @param right the plane at the right
     * @param input a channel in, in small
     * @param output a channel out, in small
     * @param channels how many channels in there are
     * @param maps how many channels out
     */
    record StagePlanes(Side left, Side kernel, Side right, Side input, Side output, int channels, int maps) {}

    static TransposedLayout of(StagePlanes planes, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double unit = sketch.unit();
        Box foot = sketch.foot(EQUATION);
        double top = sketch.top();
        double tall = sketch.tall(foot);
        FoldedChannels in = new FoldedChannels(planes.channels(), top, tall, unit);
        FoldedChannels out = new FoldedChannels(planes.maps(), top, tall, unit);
        double start = Sketch.MARGIN * unit + in.width();
        double end = width - Sketch.MARGIN * unit - out.width();
        double room = sketch.room(end - start - 2 * BETWEEN * unit);
        Pitches pitch = Pitches.of(planes, room, tall, unit);
        double middle = Math.max(MIDDLE * unit, pitch.kernel * planes.kernel.columns);
        double leftWide = Math.max(pitch.left * planes.left.columns, Math.min(Titles.TITLE_WIDTH * unit, 0.2 * room));
        double rightWide = pitch.right * planes.right.columns;
        double spare = Math.max(0, room + 2 * BETWEEN * unit - leftWide - middle - rightWide);
        double between = Math.min(WIDEST_BETWEEN * unit, spare / 2);
        double x = start + Math.max(0, spare - 2 * between) / 2;
        double kernelX = x + leftWide + between;
        double rightX = kernelX + middle + between;
        Grid kernel = GridFigure.cells(kernelX, top, pitch.kernel, planes.kernel.rows, planes.kernel.columns);
        double biasX = kernelX + Titles.BESIDE * unit;
        double biasY = kernel.bounds().bottom() + OVER_BIAS * unit;
        return new TransposedLayout(
                unit,
                GridFigure.cells(x, top, pitch.left, planes.left.rows, planes.left.columns),
                kernel,
                new Grid(biasX, biasY, Math.min(kernel.cell(), LARGEST_BIAS * unit), 0, 1, 1),
                GridFigure.cells(rightX, top, pitch.right, planes.right.rows, planes.right.columns),
                in.left(Sketch.MARGIN * unit, planes.input.rows, planes.input.columns),
                out.right(width - Sketch.MARGIN * unit, planes.output.rows, planes.output.columns),
                EquationPlan.wide(foot, unit),
                sketch.captionY());
    }

    /** From one cell to the next, in each plane. */
    private record Pitches(double left, double kernel, double right) {

        static Pitches of(StagePlanes planes, double room, double tall, double unit) {
            double under = tall - (OVER_BIAS + LARGEST_BIAS) * unit;
            double most = Math.min(LARGEST_CELL * unit, tall / Math.max(planes.left.rows, planes.right.rows));
            double high = Math.max(0.5, Math.min(most, under / planes.kernel.rows));
            double one = Math.max(0.5, Math.min(high, common(planes, room, unit)));
            return one >= SMALL * unit ? new Pitches(one, one, one) : own(planes, room, tall, under, unit);
        }

        /** With which all three fit side by side, however little of what its title takes a plane needs. */
        private static double common(StagePlanes planes, double room, double unit) {
            double title = Math.min(Titles.TITLE_WIDTH * unit, 0.2 * room);
            double middle = MIDDLE * unit;
            int left = planes.left.columns;
            int kernel = planes.kernel.columns;
            int right = planes.right.columns;
            double both = Math.min(room / (left + kernel + right), (room - middle) / (left + right));
            return Math.min(both, Math.min((room - title) / (kernel + right), (room - title - middle) / right));
        }

        private static Pitches own(StagePlanes planes, double room, double tall, double under, double unit) {
            double largest = LARGEST_CELL * unit;
            double left = least(largest, tall / planes.left.rows, OWN_LEFT * room / planes.left.columns);
            double wide = Math.max(MIDDLE * unit, OWN_KERNEL * room);
            double kernel = least(largest, under / planes.kernel.rows, wide / planes.kernel.columns);
            double taken = Math.max(left * planes.left.columns, Math.min(Titles.TITLE_WIDTH * unit, 0.2 * room))
                    + Math.max(MIDDLE * unit, kernel * planes.kernel.columns);
            double right = least(largest, tall / planes.right.rows, (room - taken) / planes.right.columns);
            return new Pitches(left, kernel, right);
        }

        private static double least(double one, double other, double third) {
            return Math.max(0.5, Math.min(one, Math.min(other, third)));
        }
    }
}
