package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Raster;
import dev.receptive.tensor.Tensor;

/** A photograph or a digit as pixels, and the output as far as the window has come. */
final class PixelMarks {

    /** A kernel whose weights add up to about 1 makes a picture of a picture; others make a map of signed values. */
    private static final double PICTURE_KERNEL = 0.05;

    private final Grid padded;
    private final PixelFigure input;
    private final PixelFigure output;

    /**
     * @param pixels the input's, as {@link #raster} makes them
     */
    PixelMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout, Raster pixels) {
        this.padded = layout.input();
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        this.input = new PixelFigure(Tensors.INPUT, layout.pixels(rows, columns), pixels, layout.unit());
        float[] result = trace.output().toArray();
        Raster results = Math.abs(sum(experiment.kernel().values()) - 1) < PICTURE_KERNEL
                ? Raster.grey(columns.outputs(), rows.outputs(), result, 0, Numbers.MAX_LEVEL)
                : Raster.diverging(columns.outputs(), rows.outputs(), result);
        this.output = new PixelFigure(Tensors.OUTPUT, layout.output(), results, layout.unit());
    }

    static Raster raster(Numbers input) {
        return Raster.grey(input.width(), input.height(), input.values().toArray(), 0, Numbers.MAX_LEVEL);
    }

    Raster input() {
        return input.raster();
    }

    private static double sum(Tensor weights) {
        double sum = 0;
        for (int i = 0; i < weights.shape().count(); i++) {
            sum += weights.at(i);
        }
        return sum;
    }

    void draw(Sheet sheet, Stand stand) {
        input.padding(sheet, "padding", padded);
        input.draw(sheet);
        output.draw(sheet);
        output.cover(sheet, "covered", stand.landed());
        output.frame(sheet);
    }
}
