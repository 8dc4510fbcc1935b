package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.tensor.Tensor;

/** A photograph or a digit as pixels, and the output as far as the window has come. */
final class PixelMarks {

    /** A kernel whose weights add up to about 1 makes a picture of a picture; others make a map of signed values. */
    private static final double PICTURE_KERNEL = 0.05;

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final Raster input;
    private final Raster output;

    /**
     * @param input the input's pixels, as {@link #raster} makes them
     */
    PixelMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout, Raster input) {
        this.trace = trace;
        this.layout = layout;
        this.input = input;
        float[] result = trace.output().toArray();
        int width = trace.columns().outputs();
        int height = trace.rows().outputs();
        this.output = Math.abs(sum(experiment.kernel().values()) - 1) < PICTURE_KERNEL
                ? Raster.grey(width, height, result, 0, 255)
                : Raster.diverging(width, height, result);
    }

    static Raster raster(Numbers input) {
        return Raster.grey(input.width(), input.height(), input.values().toArray(), 0, 255);
    }

    Raster input() {
        return input;
    }

    private static double sum(Tensor weights) {
        double sum = 0;
        for (int i = 0; i < weights.shape().count(); i++) {
            sum += weights.at(i);
        }
        return sum;
    }

    void draw(Sheet sheet, Stand stand) {
        Grid padded = layout.input();
        Box inner = padded.cells(
                trace.rows().before(),
                trace.columns().before(),
                trace.rows().input(),
                trace.columns().input());
        Stroke dashed = new Stroke(new Tint(Ink.MUTED, 0.7), Math.max(0.75, layout.unit()), true);
        if (padded.rows() > trace.rows().input()
                || padded.columns() > trace.columns().input()) {
            sheet.rect("padding", padded.bounds(), 0, new Tint(Ink.PANEL, 0.7), dashed);
        }
        sheet.add(new Mark.Picture(Tensors.INPUT, inner, input));
        sheet.add(new Mark.Picture(Tensors.OUTPUT, layout.output().bounds(), output));
        cover(sheet, stand);
        Stroke line = Stroke.of(Ink.LINE, Math.max(0.75, layout.unit()));
        sheet.rect("output:frame", layout.output().bounds(), 0, Tint.NONE, line);
    }

    /** Hides the outputs that have not been computed yet. */
    private void cover(Sheet sheet, Stand stand) {
        int done = stand.cell() + (stand.hasLanded() ? 1 : 0);
        Grid grid = layout.output();
        int row = done / grid.columns();
        int column = done % grid.columns();
        if (column > 0) {
            Box rest = grid.cells(row, column, 1, grid.columns() - column);
            sheet.rect("covered:row", rest, 0, Tint.of(Ink.STAGE), Stroke.NONE);
        }
        int below = row + (column > 0 ? 1 : 0);
        if (below < grid.rows()) {
            Box rest = grid.cells(below, 0, grid.rows() - below, grid.columns());
            sheet.rect("covered:below", rest, 0, Tint.of(Ink.STAGE), Stroke.NONE);
        }
    }
}
