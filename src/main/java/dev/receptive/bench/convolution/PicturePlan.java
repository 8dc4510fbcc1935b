package dev.receptive.bench.convolution;

import dev.receptive.bench.convolution.ConvolutionLayout.Folds;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Unread;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.nn.PaddingMode;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.List;

/**
 * One channel whose numbers are too many to be written: a photograph, or a large grid. Those under the window stand in a lens,
 * between the grids or below them. Lengths are in units.
 */
final class PicturePlan {

    private static final double MARGIN = Sketch.MARGIN;

    /** The height of the equation. */
    private static final double EQUATION = 150;

    /** Above a kernel or lens: its name. */
    private static final double NAME = Titles.HEADING;

    private static final double BETWEEN = 30;
    private static final double WIDEST_BETWEEN = 64;
    private static final double MIDDLE = 96;
    private static final double LARGEST_CELL = 58;
    private static final double LARGEST_WEIGHT = 52;
    private static final double KERNEL_WIDTH = 168;
    private static final double BIAS = 1.3;
    private static final double GAP = 0.07;

    private final Sketch sketch;
    private final double width;
    private final boolean picture;
    private final Axis rows;
    private final Axis columns;
    private final PaddingMode mode;
    private final Extent kernel;
    private final double unit;
    private final Box foot;
    private final double top;
    private final double tall;

    PicturePlan(ConvTrace trace, boolean picture, Sketch sketch) {
        this.sketch = sketch;
        this.width = sketch.width();
        this.picture = picture;
        this.rows = trace.rows();
        this.columns = trace.columns();
        this.mode = trace.padded().mode();
        this.kernel = new Extent(rows.kernel(), columns.kernel());
        this.unit = sketch.unit();
        this.foot = sketch.foot(EQUATION);
        this.top = sketch.top();
        this.tall = sketch.tall(foot);
    }

    /** Where the lens stands does not matter as much as how large the grids are. */
    static ConvolutionLayout layout(ConvTrace trace, boolean picture, Sketch sketch) {
        PicturePlan plan = new PicturePlan(trace, picture, sketch);
        ConvolutionLayout between = plan.between();
        ConvolutionLayout below = plan.below();
        boolean lower = below.inputs().get(0).pitch() > between.inputs().get(0).pitch();
        return lower ? below : between;
    }

    /** The kernel, and a lens above it, between input and output. */
    private ConvolutionLayout between() {
        double names = (NAME + 6) * unit;
        double weight = Math.min(
                Math.min(LARGEST_WEIGHT, KERNEL_WIDTH / kernel.width()) * unit,
                sketch.room(tall - names) / (2 * kernel.height() + BIAS));
        double middle = Math.max(MIDDLE * unit, weight * kernel.width());
        double pitch = pitch(width - (2 * MARGIN + 2 * BETWEEN) * unit - middle, tall);
        double spare = width - 2 * MARGIN * unit - middle - pitch * (columns.padded() + columns.outputs());
        double between = Math.min(WIDEST_BETWEEN * unit, spare / 2);
        double before =
                Math.min(spare - between, Math.max(between, Titles.TITLE_WIDTH * unit - pitch * columns.padded()));
        double x = MARGIN * unit + (spare - before - between) / 2;
        double grids = pitch * Math.max(rows.padded(), rows.outputs());
        double column = weight * (2 * kernel.height() + BIAS) + names;
        double y = top + Math.max(0, (tall - Math.max(grids, column)) / 2);

        double middleX = x + pitch * columns.padded() + before;
        double kernelX = middleX + (middle - weight * kernel.width()) / 2;
        double kernelY = y + Math.max(0, (grids - column) / 2);
        Grid lens = weights(kernelX, kernelY, weight);
        kernelY += weight * kernel.height() + names;
        Grid weights = weights(kernelX, kernelY, weight);
        Grid bias = bias(middleX + middle / 2 + 4 * unit, weights.bounds().bottom() + 12 * unit, weights.cell());
        return layout(pitch, x, middleX + middle + between, y, lens, weights, bias);
    }

    /** Input and output side by side, the lens and the kernel below them. */
    private ConvolutionLayout below() {
        double weight = Math.min(40, 150.0 / kernel.height()) * unit;
        double row = weight * kernel.height() + (NAME + foot()) * unit;
        double pitch = pitch(width - (2 * MARGIN + BETWEEN) * unit, tall - row - 10 * unit);
        double grids = pitch * (columns.padded() + columns.outputs());
        double spare = width - 2 * MARGIN * unit - grids;
        double between = Math.min(WIDEST_BETWEEN * unit, spare);
        double x = MARGIN * unit + (spare - between) / 2;
        double high = pitch * Math.max(rows.padded(), rows.outputs());
        double y = top + Math.max(0, (tall - high - row) / 2);
        double lower = y + high + row - weight * kernel.height();
        double side = weight * kernel.width();
        double group = 2 * side + (BETWEEN + 110) * unit;
        double lensX = (width - group) / 2;
        Grid weights = weights(lensX + side + BETWEEN * 1.6 * unit, lower, weight);
        Grid bias = bias(
                weights.bounds().right() + 66 * unit,
                weights.bounds().centreY() - Math.min(weights.cell(), 38 * unit) / 2,
                weights.cell());
        return layout(
                pitch, x, x + pitch * columns.padded() + between, y, weights(lensX, lower, weight), weights, bias);
    }

    /** Room for the line that names what no window reads. */
    private double foot() {
        return Unread.isAny(rows, columns, mode) ? Titles.NOTE : 0;
    }

    /** The largest pitch at which input and output fit a space; pixels of a picture are whole where they can be. */
    private double pitch(double wide, double high) {
        double most = Math.min(
                sketch.room(wide) / (columns.padded() + columns.outputs()),
                sketch.room(high) / Math.max(rows.padded(), rows.outputs()));
        double pitch = Math.min(picture ? 16 * unit : LARGEST_CELL * unit, most);
        return picture && pitch > 2 ? Math.floor(pitch) : pitch;
    }

    private Grid weights(double x, double y, double pitch) {
        return new Grid(x, y, pitch * (1 - GAP), pitch * GAP, kernel.height(), kernel.width());
    }

    private Grid bias(double x, double y, double cell) {
        return new Grid(x, y, Math.min(cell, 38 * unit), 0, 1, 1);
    }

    private ConvolutionLayout layout(
            double pitch, double inputX, double outputX, double y, Grid lens, Grid weights, Grid bias) {
        Grid input = plane(inputX, y, pitch, rows.padded(), columns.padded());
        Grid output = plane(outputX, y, pitch, rows.outputs(), columns.outputs());
        return new ConvolutionLayout(
                unit,
                new Slots(1, 1),
                List.of(input),
                List.of(lens),
                List.of(weights),
                bias,
                List.of(),
                List.of(output),
                Folds.NONE,
                EquationPlan.low(foot, unit),
                sketch.captionY());
    }

    /** Between the pixels of a picture there is nothing. */
    private Grid plane(double x, double y, double pitch, int down, int across) {
        return picture ? new Grid(x, y, pitch, 0, down, across) : GridFigure.cells(x, y, pitch, down, across);
    }
}
