package dev.receptive.bench.convolution;

import dev.receptive.bench.Limits;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.List;

/**
 * Where everything stands on a stage of a given size. It depends on sizes alone, never on values, so that nothing moves
 * when a number changes its width.
 *
 * @param unit what a length of 1 in the sketch is here; letters and margins scale with it
 * @param input the padded input's cells; (0, 0) is the first padding cell
 * @param lens the numbers under the window, where the input's own are too small to read; else without rows
 * @param kernel the weights
 * @param bias the one cell of the bias
 * @param output the outputs
 * @param tray where the products are collected
 * @param captionY the middle of the narration
 */
record ConvolutionLayout(
        double unit, Grid input, Grid lens, Grid kernel, Grid bias, Grid output, Box tray, double captionY) {

    /** A cell narrower than this many units cannot hold a number that can be read from a back row. */
    private static final double READABLE = 17;

    /**
     * Numbers in the cells where they can be read; else the numbers under the window in a lens, which stands between the
     * grids or below them, wherever that leaves the grids larger.
     */
    static ConvolutionLayout of(ConvolutionExperiment experiment, double width, double height) {
        LayoutPlan plan = new LayoutPlan(experiment, new Sketch(width, height));
        if (!experiment.input().levels()) {
            ConvolutionLayout plain = plan.between(false);
            if (plain.input.pitch() >= READABLE * plain.unit) {
                return plain;
            }
        }
        ConvolutionLayout between = plan.between(true);
        ConvolutionLayout below = plan.below();
        return below.input.pitch() > between.input.pitch() ? below : between;
    }

    boolean hasLens() {
        return lens.rows() > 0;
    }

    boolean hasLensBelow() {
        return hasLens() && lens.y() > input.bounds().bottom();
    }

    /** What can be pointed at. Pixels of a picture have no padding around them, and large grids are not typed. */
    List<Target> targets(ConvolutionExperiment experiment, ConvTrace trace) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        boolean typed = rows.input() <= Limits.TYPED && columns.input() <= Limits.TYPED;
        Plane plane = new Plane(Tensors.INPUT, 0, rows.input(), columns.input());
        Touch touch = typed ? Touch.TYPE : Touch.READ;
        Plane weights = new Plane(Tensors.KERNEL, 0, kernel.rows(), kernel.columns());
        Plane outputs = new Plane(Tensors.OUTPUT, 0, output.rows(), output.columns());
        return List.of(
                experiment.input().levels()
                        ? Lattice.of(plane, pixels(rows, columns), touch, Ink.INPUT)
                        : new Lattice(plane, input, -rows.before(), -columns.before(), touch, Ink.INPUT),
                Lattice.of(weights, kernel, Touch.TYPE, Ink.KERNEL),
                Lattice.of(new Plane(Tensors.BIAS, 0, 1, 1), bias, Touch.TYPE, Ink.KERNEL),
                Lattice.of(outputs, output, Touch.READ, Ink.OUTPUT));
    }

    /** The input's own cells, without its padding. */
    Grid pixels(Axis rows, Axis columns) {
        Box first = input.cell(rows.before(), columns.before());
        return new Grid(first.x(), first.y(), input.cell(), input.gap(), rows.input(), columns.input());
    }
}
