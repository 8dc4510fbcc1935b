package dev.receptive.bench.convolution;

import dev.receptive.bench.convolution.ConvolutionLayout.Folds;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Sketch;
import dev.receptive.figure.Titles;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import java.util.List;

/**
 * One channel and one kernel: input, kernel and output side by side in cells of one size, the equation under them. Lengths
 * are in units.
 */
final class LonePlan {

    private static final double MARGIN = Sketch.MARGIN;
    private static final double BETWEEN = 34;
    private static final double WIDEST_BETWEEN = 72;
    private static final double LARGEST_CELL = 64;

    /** The least width of what stands between input and output: the kernel's title. */
    private static final double MIDDLE = 112;

    /** The height of the equation. */
    private static final double EQUATION = 206;

    /** From a kernel to its bias, in cells and in units. */
    private static final double BIAS = 1;

    private static final double OVER_BIAS = 12;

    private final Sketch sketch;
    private final double unit;
    private final Axis rows;
    private final Axis columns;
    private final Box foot;
    private final double top;
    private final double pitch;
    private final double middle;

    LonePlan(ConvTrace trace, Sketch sketch) {
        this.sketch = sketch;
        this.unit = sketch.unit();
        this.rows = trace.rows();
        this.columns = trace.columns();
        this.foot = sketch.foot(EQUATION);
        this.top = sketch.top();
        double tall = sketch.tall(foot);
        double wide = sketch.width() - 2 * (MARGIN + BETWEEN) * unit;
        int cells = columns.padded() + columns.kernel() + columns.outputs();
        double least = (wide - MIDDLE * unit) / (columns.padded() + columns.outputs());
        double high = Math.min(
                tall / Math.max(rows.padded(), rows.outputs()), (tall - OVER_BIAS * unit) / (rows.kernel() + BIAS));
        double all = Math.min(LARGEST_CELL * unit, high);
        double fits = Math.min(all, wide / cells);
        this.pitch = Math.max(0.5, fits * columns.kernel() < MIDDLE * unit ? Math.min(all, least) : fits);
        this.middle = Math.max(MIDDLE * unit, pitch * columns.kernel());
    }

    double pitch() {
        return pitch;
    }

    ConvolutionLayout layout() {
        double grids = pitch * (columns.padded() + columns.outputs());
        double spare = sketch.width() - 2 * MARGIN * unit - middle - grids;
        double between = Math.max(0, Math.min(WIDEST_BETWEEN * unit, spare / 2));
        double titled = Titles.TITLE_WIDTH * unit - pitch * columns.padded();
        double before = Math.max(between, Math.min(spare - between, titled));
        double x = MARGIN * unit + Math.max(0, spare - before - between) / 2;
        double kernelX = x + pitch * columns.padded() + before;
        Grid kernel = GridFigure.cells(kernelX, top, pitch, rows.kernel(), columns.kernel());
        double biasX = kernelX + Titles.BESIDE * unit;
        double biasY = kernel.bounds().bottom() + OVER_BIAS * unit;
        double outputX = kernelX + middle + between;
        return new ConvolutionLayout(
                unit,
                new Slots(1, 1),
                List.of(GridFigure.cells(x, top, pitch, rows.padded(), columns.padded())),
                List.of(),
                List.of(kernel),
                new Grid(biasX, biasY, Math.min(kernel.cell(), 44 * unit), 0, 1, 1),
                List.of(),
                List.of(GridFigure.cells(outputX, top, pitch, rows.outputs(), columns.outputs())),
                Folds.NONE,
                EquationPlan.wide(foot, unit),
                sketch.captionY());
    }
}
