package dev.receptive.bench.convolution;

import dev.receptive.nn.Axis;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Colormap;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Numerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The four grids of a convolution as cells: padded input, lens, kernel with its bias, and output. */
final class GridMarks {

    /** Below this many pixels a number is only noise. */
    private static final double SMALLEST_NUMBER = 5;

    private final ConvolutionLayout layout;
    private final ConvTrace trace;
    private final float inputScale;
    private final float kernelScale;
    private final float outputScale;

    GridMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout) {
        this.layout = layout;
        this.trace = trace;
        this.inputScale = largest(experiment.input().values());
        this.kernelScale = largest(experiment.kernel().values());
        this.outputScale = largest(trace.output());
    }

    private static float largest(Tensor values) {
        float scale = 0;
        for (int i = 0; i < values.shape().count(); i++) {
            scale = Math.max(scale, Math.abs(values.at(i)));
        }
        return scale;
    }

    /** The padded input; under the window each cell carries its weight, as far as {@code ghosts} is in sight. */
    Mark input(Stand stand, double ghosts) {
        Grid grid = layout.input();
        double font = font(grid);
        Map<Place, Product> covered = new HashMap<>();
        if (ghosts > 0.5 && !layout.hasLens()) {
            stand.terms().forEach(term -> covered.put(new Place(term.row(), term.column()), term));
        }
        List<Cell> cells = new ArrayList<>(grid.rows() * grid.columns());
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                Place place = padded(row, column);
                Product term = covered.get(place);
                boolean padding = trace.isPadding(place);
                float value = trace.input(place);
                cells.add(new Cell(
                        row,
                        column,
                        padding ? new Tint(Ink.PANEL, 0.7) : Colormap.diverging(value, inputScale),
                        new Stroke(new Tint(padding ? Ink.MUTED : Ink.LINE, padding ? 0.55 : 1), hairline(), padding),
                        !trace.isRead(place),
                        font < SMALLEST_NUMBER ? "" : Numerals.cell(value),
                        Tint.of(padding ? Ink.MUTED : Ink.TEXT),
                        term == null ? "" : "×" + Numerals.cell(term.weight())));
            }
        }
        return new Mark.Cells("input", grid, radius(grid), font, cells);
    }

    /** The numbers under the window, with their weights, where the input is too fine to show them. */
    Mark lens(Stand stand) {
        Grid grid = layout.lens();
        List<Cell> cells = new ArrayList<>();
        for (Product term : stand.terms()) {
            cells.add(new Cell(
                    term.i(),
                    term.j(),
                    term.padding() ? new Tint(Ink.PANEL, 0.7) : Colormap.diverging(term.input(), inputScale),
                    new Stroke(new Tint(term.padding() ? Ink.MUTED : Ink.INPUT, 0.55), hairline(), term.padding()),
                    false,
                    Numerals.cell(term.input()),
                    Tint.of(term.padding() ? Ink.MUTED : Ink.TEXT),
                    "×" + Numerals.cell(term.weight())));
        }
        return new Mark.Cells("lens", grid, radius(grid), font(grid), cells);
    }

    Mark kernel() {
        Grid grid = layout.kernel();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < grid.rows(); i++) {
            for (int j = 0; j < grid.columns(); j++) {
                cells.add(weight(i, j, trace.layer().weight().at(0, 0, i, j), kernelScale));
            }
        }
        return new Mark.Cells("kernel", grid, radius(grid), font(grid), cells);
    }

    Mark bias() {
        Grid grid = layout.bias();
        Cell cell = weight(0, 0, trace.bias(), Math.abs(trace.bias()));
        return new Mark.Cells("bias", grid, radius(grid), font(grid), List.of(cell));
    }

    /** The output: what has landed shows its value, the rest is still empty. */
    Mark output(Stand stand) {
        Grid grid = layout.output();
        double font = font(grid);
        int landed = stand.cell() + (stand.hasLanded() ? 1 : 0);
        List<Cell> cells = new ArrayList<>(grid.rows() * grid.columns());
        for (int cell = 0; cell < trace.cells(); cell++) {
            Place place = trace.place(cell);
            boolean known = cell < landed;
            float value = trace.result(cell);
            cells.add(new Cell(
                    place.row(),
                    place.column(),
                    known ? Colormap.diverging(value, outputScale) : Tint.NONE,
                    new Stroke(Tint.of(Ink.LINE), hairline(), false),
                    false,
                    known && font >= SMALLEST_NUMBER ? Numerals.cell(value) : "",
                    Tint.of(Ink.TEXT),
                    ""));
        }
        return new Mark.Cells("output", grid, radius(grid), font, cells);
    }

    /** From a row and column of the padded grid to a place in the input. */
    Place padded(int row, int column) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        return new Place(row - rows.before(), column - columns.before());
    }

    private Cell weight(int i, int j, float value, float scale) {
        Stroke stroke = new Stroke(new Tint(Ink.KERNEL, 0.7), hairline(), false);
        return new Cell(
                i, j, Colormap.diverging(value, scale), stroke, false, Numerals.cell(value), Tint.of(Ink.TEXT), "");
    }

    private double hairline() {
        return Math.max(0.75, layout.unit());
    }

    private static double radius(Grid grid) {
        return grid.cell() * 0.1;
    }

    private static double font(Grid grid) {
        return Math.max(grid.cell() < 14 ? 0 : 8, Math.min(grid.cell() * 0.4, 26));
    }
}
