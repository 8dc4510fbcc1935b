package dev.receptive.bench.convolution;

import dev.receptive.nn.Axis;
import dev.receptive.nn.Extent;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.stream.IntStream;

/** Works out a {@link ConvolutionLayout}: the largest cells for which everything fits the stage. Lengths are in units. */
final class LayoutPlan {

    private static final double MARGIN = 26;
    private static final double TOP = 18;

    /** Above a grid: its name and its size. */
    private static final double HEAD = 46;

    /** Below a grid: what no window reads. */
    private static final double FOOT = 26;

    /** Above a kernel or lens: its name. */
    private static final double NAME = 34;

    /** The name and the size of a narrow grid need this width, or what stands beside it is pushed away. */
    private static final double TITLE = 150;

    private static final double BETWEEN = 30;
    private static final double WIDEST_BETWEEN = 64;
    private static final double MIDDLE = 96;
    private static final double LARGEST_CELL = 58;
    private static final double LARGEST_WEIGHT = 52;
    private static final double SMALLEST_WEIGHT = 40;
    private static final double KERNEL_WIDTH = 168;
    private static final double BIAS = 1.3;
    private static final double GAP = 0.07;
    private static final int ONE_ROW_OF_TERMS = 10;

    private final double width;
    private final boolean picture;
    private final Axis rows;
    private final Axis columns;
    private final Extent kernel;
    private final double unit;
    private final Box tray;
    private final double captionY;
    private final double top;
    private final double tall;

    LayoutPlan(ConvolutionExperiment experiment, double width, double height) {
        this.width = width;
        this.picture = experiment.input().levels();
        this.rows = experiment.window().rows(experiment.input().height());
        this.columns = experiment.window().columns(experiment.input().width());
        this.kernel = experiment.window().kernel();
        this.unit = Math.max(0.5, Math.min(width / 780, height / 640));
        double trayHeight = (kernel.count() > ONE_ROW_OF_TERMS ? 146 : 128) * unit;
        this.captionY = height - 30 * unit;
        double trayWidth = room(width - 2 * MARGIN * unit);
        this.tray = new Box(MARGIN * unit, captionY - 26 * unit - trayHeight, trayWidth, trayHeight);
        this.top = (TOP + HEAD) * unit;
        this.tall = room(tray.y() - (FOOT + 8) * unit - top);
    }

    /** The kernel, and a lens above it, between input and output. */
    ConvolutionLayout between(boolean lens) {
        int blocks = lens ? 2 : 1;
        double names = (blocks - 1) * (NAME + 6) * unit;
        double weight = Math.min(
                Math.min(LARGEST_WEIGHT, KERNEL_WIDTH / kernel.width()) * unit,
                room(tall - names) / (blocks * kernel.height() + BIAS));
        double middle = Math.max(MIDDLE * unit, weight * kernel.width());
        double pitch = pitch(width - (2 * MARGIN + 2 * BETWEEN) * unit - middle, tall);
        if (!lens) {
            weight = Math.min(weight, Math.max(pitch, SMALLEST_WEIGHT * unit));
        }
        double spare = width - 2 * MARGIN * unit - middle - pitch * (columns.padded() + columns.outputs());
        double between = Math.min(WIDEST_BETWEEN * unit, spare / 2);
        double before = Math.min(spare - between, Math.max(between, TITLE * unit - pitch * columns.padded()));
        double x = MARGIN * unit + (spare - before - between) / 2;
        double grids = pitch * Math.max(rows.padded(), rows.outputs());
        double column = weight * (blocks * kernel.height() + BIAS) + names;
        double y = top + Math.max(0, (tall - Math.max(grids, column)) / 2);

        double middleX = x + pitch * columns.padded() + before;
        double kernelX = middleX + (middle - weight * kernel.width()) / 2;
        double kernelY = y + Math.max(0, (grids - column) / 2);
        Grid lensGrid = weights(kernelX, kernelY, weight, lens);
        if (lens) {
            kernelY += weight * kernel.height() + (NAME + 6) * unit;
        }
        Grid weights = weights(kernelX, kernelY, weight, true);
        Grid bias = bias(middleX + middle / 2 + 4 * unit, weights.bounds().bottom() + 12 * unit, weights.cell());
        return layout(pitch, x, middleX + middle + between, y, lensGrid, weights, bias);
    }

    /** Input and output side by side, the lens and the kernel below them. */
    ConvolutionLayout below() {
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
        Grid weights = weights(lensX + side + BETWEEN * 1.6 * unit, lower, weight, true);
        Grid bias = bias(
                weights.bounds().right() + 66 * unit,
                weights.bounds().centreY() - Math.min(weights.cell(), 38 * unit) / 2,
                weights.cell());
        return layout(
                pitch,
                x,
                x + pitch * columns.padded() + between,
                y,
                weights(lensX, lower, weight, true),
                weights,
                bias);
    }

    /** Room for the line that names what no window reads. */
    private double foot() {
        return isReadWhole(rows) && isReadWhole(columns) ? 0 : FOOT;
    }

    private static boolean isReadWhole(Axis axis) {
        return IntStream.range(-axis.before(), axis.input() + axis.after()).allMatch(axis::isRead);
    }

    /** The largest pitch at which input and output fit a space; pixels of a picture are whole where they can be. */
    private double pitch(double wide, double high) {
        double most = Math.min(
                room(wide) / (columns.padded() + columns.outputs()),
                room(high) / Math.max(rows.padded(), rows.outputs()));
        double pitch = Math.min(picture ? 16 * unit : LARGEST_CELL * unit, most);
        return picture && pitch > 2 ? Math.floor(pitch) : pitch;
    }

    /** What is left of a length, and a little where nothing is: a stage may be too small for everything. */
    private double room(double left) {
        return Math.max(unit, left);
    }

    private Grid weights(double x, double y, double pitch, boolean there) {
        return new Grid(x, y, pitch * (1 - GAP), pitch * GAP, there ? kernel.height() : 0, there ? kernel.width() : 0);
    }

    private Grid bias(double x, double y, double cell) {
        return new Grid(x, y, Math.min(cell, 38 * unit), 0, 1, 1);
    }

    private ConvolutionLayout layout(
            double pitch, double inputX, double outputX, double y, Grid lens, Grid weights, Grid bias) {
        double gap = picture ? 0 : Math.min(pitch / 2, Math.max(0.5, pitch * GAP));
        Grid input = new Grid(inputX, y, pitch - gap, gap, rows.padded(), columns.padded());
        Grid output = new Grid(outputX, y, pitch - gap, gap, rows.outputs(), columns.outputs());
        return new ConvolutionLayout(unit, input, lens, weights, bias, output, tray, captionY);
    }
}
