package dev.receptive.bench.convolution;

import dev.receptive.bench.Numbers;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.nn.Axis;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Raster;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Photographs and digits as pixels, and the outputs as far as the window has come. */
final class PixelMarks implements PlaneMarks {

    private final ConvTrace trace;
    private final ConvolutionLayout layout;
    private final MarkNames names;
    private final Pixels pixels;
    private final Map<Integer, Raster> repeated = new ConcurrentHashMap<>();

    PixelMarks(ConvTrace trace, ConvolutionLayout layout, Pixels pixels) {
        this.trace = trace;
        this.layout = layout;
        this.names = new MarkNames(trace);
        this.pixels = pixels;
    }

    @Override
    public void input(Sheet sheet, Stand stand, int slot, int channel, boolean resting) {
        String name = names.input(channel);
        PixelFigure figure =
                new PixelFigure(name, layout.own(slot, trace), pixels.inputs().get(channel), layout.unit());
        around(channel)
                .ifPresent(all -> new PixelFigure(
                                "around" + name.substring(Tensors.INPUT.length()),
                                layout.inputs().get(slot),
                                all,
                                layout.unit())
                        .draw(sheet));
        figure.padding(
                sheet,
                "padding" + name.substring(Tensors.INPUT.length()),
                layout.inputs().get(slot));
        figure.draw(sheet);
    }

    /** A channel with the pixels that its padding repeats, if it does: they are seen pale around the picture. */
    private Optional<Raster> around(int channel) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        boolean padded = rows.padded() > rows.input() || columns.padded() > columns.input();
        return padded && trace.padded().repeats()
                ? Optional.of(repeated.computeIfAbsent(channel, this::repeated))
                : Optional.empty();
    }

    private Raster repeated(int channel) {
        Axis rows = trace.rows();
        Axis columns = trace.columns();
        float[] values = new float[rows.padded() * columns.padded()];
        for (int row = 0; row < rows.padded(); row++) {
            for (int column = 0; column < columns.padded(); column++) {
                values[row * columns.padded() + column] =
                        trace.padded().value(channel, row - rows.before(), column - columns.before());
            }
        }
        return Raster.grey(columns.padded(), rows.padded(), values, 0, Numbers.MAX_LEVEL);
    }

    @Override
    public void output(Sheet sheet, int slot, int map, int landed) {
        Grid grid = layout.outputs().get(slot);
        draw(sheet, names.output(map), grid, map, landed);
        if (pixels.maps().get(map).signed()) {
            pixels.maps()
                    .get(map)
                    .scale()
                    .legend(
                            sheet,
                            "scale" + names.output(map).substring(Tensors.OUTPUT.length()),
                            grid.bounds(),
                            layout.unit());
        }
    }

    private void draw(Sheet sheet, String name, Grid grid, int map, int landed) {
        PixelFigure figure = new PixelFigure(name, grid, pixels.maps().get(map).raster(), layout.unit());
        figure.draw(sheet);
        figure.cover(sheet, "covered" + (name.equals(Tensors.OUTPUT) ? "" : ":" + name), landed);
        figure.frame(sheet);
    }

    @Override
    public void foldedInput(Sheet sheet, int channel) {
        Grid grid = layout.folds().inputs().get(channel);
        new PixelFigure(
                        MarkNames.folded(names.input(channel)),
                        grid,
                        pixels.inputs().get(channel),
                        layout.unit())
                .draw(sheet);
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
