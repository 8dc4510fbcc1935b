package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.ColourScale;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Raster;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Photographs and digits as pixels, and the outputs as far as the window has come. */
final class PixelMarks implements PlaneMarks {

    /** A kernel whose weights add up to about 1 makes a picture of a picture; others make a map of signed values. */
    private static final double PICTURE_KERNEL = 0.05;

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final MarkNames names;
    private final List<Raster> inputs;
    private final List<Raster> outputs;
    private final List<ColourScale> scales;
    private final List<Boolean> signed;

    /**
     * @param pixels the inputs', as {@link #rasters} makes them
     */
    PixelMarks(ConvolutionExperiment experiment, ConvTrace trace, ConvolutionLayout layout, List<Raster> pixels) {
        this.trace = trace;
        this.layout = layout;
        this.names = new MarkNames(trace);
        this.inputs = pixels;
        float[] results = trace.output().toArray();
        List<float[]> maps = IntStream.range(0, trace.maps())
                .mapToObj(map -> Arrays.copyOfRange(results, map * trace.cells(), (map + 1) * trace.cells()))
                .toList();
        this.scales = maps.stream().map(ColourScale::of).toList();
        this.signed = IntStream.range(0, trace.maps())
                .mapToObj(map -> Math.abs(sum(experiment.kernels(), map) - 1) >= PICTURE_KERNEL)
                .toList();
        this.outputs = IntStream.range(0, trace.maps())
                .mapToObj(map -> output(map, maps.get(map)))
                .toList();
    }

    static List<Raster> rasters(ConvolutionExperiment experiment) {
        return experiment.input().planes().stream().map(PixelMarks::raster).toList();
    }

    private static Raster raster(Numbers input) {
        return Raster.grey(input.width(), input.height(), input.values().toArray(), 0, Numbers.MAX_LEVEL);
    }

    private Raster output(int map, float[] results) {
        int wide = trace.columns().outputs();
        int high = trace.rows().outputs();
        return signed.get(map)
                ? scales.get(map).raster(wide, high, results)
                : Raster.grey(wide, high, results, 0, Numbers.MAX_LEVEL);
    }

    private static double sum(KernelBank kernels, int map) {
        double sum = 0;
        for (int c = 0; c < kernels.depth(); c++) {
            Tensor weights = kernels.slice(map, c).values();
            for (int i = 0; i < weights.shape().count(); i++) {
                sum += weights.at(i);
            }
        }
        return sum;
    }

    List<Raster> inputs() {
        return inputs;
    }

    @Override
    public void input(Sheet sheet, Stand stand, int slot, int channel, boolean resting) {
        String name = names.input(channel);
        PixelFigure figure = new PixelFigure(name, layout.own(slot, trace), inputs.get(channel), layout.unit());
        figure.padding(
                sheet,
                "padding" + name.substring(Tensors.INPUT.length()),
                layout.inputs().get(slot));
        figure.draw(sheet);
    }

    @Override
    public void output(Sheet sheet, int slot, int map, int landed) {
        Grid grid = layout.outputs().get(slot);
        draw(sheet, names.output(map), grid, map, landed);
        if (signed.get(map)) {
            scales.get(map)
                    .legend(
                            sheet,
                            "scale" + names.output(map).substring(Tensors.OUTPUT.length()),
                            grid.bounds(),
                            layout.unit());
        }
    }

    private void draw(Sheet sheet, String name, Grid grid, int map, int landed) {
        PixelFigure figure = new PixelFigure(name, grid, outputs.get(map), layout.unit());
        figure.draw(sheet);
        figure.cover(sheet, "covered" + (name.equals(Tensors.OUTPUT) ? "" : ":" + name), landed);
        figure.frame(sheet);
    }

    @Override
    public void foldedInput(Sheet sheet, int channel) {
        Grid grid = layout.folds().inputs().get(channel);
        new PixelFigure(MarkNames.folded(names.input(channel)), grid, inputs.get(channel), layout.unit()).draw(sheet);
    }

    @Override
    public void foldedOutput(Sheet sheet, int map, int landed) {
        draw(
                sheet,
                MarkNames.folded(names.output(map)),
                layout.folds().outputs().get(map),
                map,
                landed);
    }
}
