package dev.receptive.bench.activation;

import dev.receptive.bench.Numbers;
import dev.receptive.bench.TypedCells;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Raster;
import java.util.Optional;

/** Both maps, as cells or as pixels. */
final class ActivationGrids {

    private final ActivationTrace trace;
    private final ActivationLayout layout;
    private final GridFigure input;
    private final GridFigure output;
    private final Optional<Raster> pixels;
    private final Optional<Raster> results;

    /**
     * @param known the pixels of the input, if they were made before
     */
    ActivationGrids(ActivationTrace trace, ActivationLayout layout, Optional<Raster> known) {
        this.trace = trace;
        this.layout = layout;
        float scale = GridFigure.scale(trace.input().values());
        double unit = layout.unit();
        this.input = GridFigure.of(ActivationTensors.INPUT, layout.input(), scale, unit);
        this.output = GridFigure.of(ActivationTensors.OUTPUT, layout.output(), GridFigure.scale(trace.outputs()), unit);
        boolean picture = trace.input().levels();
        this.pixels = picture
                ? known.or(() -> Optional.of(raster(trace.input().values().toArray(), Numbers.MAX_LEVEL)))
                : Optional.empty();
        boolean bounded = trace.experiment().kind().isBounded();
        this.results = picture
                ? Optional.of(raster(trace.outputs().toArray(), bounded ? 1 : Numbers.MAX_LEVEL))
                : Optional.empty();
    }

    private Raster raster(float[] values, float white) {
        return Raster.grey(trace.columns(), trace.rows(), values, 0, white);
    }

    /** The pixels of the input, to be used again while it stays the same. */
    Optional<Raster> pixels() {
        return pixels;
    }

    /**
     * @param landed how many numbers of the output are there
     */
    void draw(Sheet sheet, int landed) {
        if (pixels.isPresent() && results.isPresent()) {
            PixelFigure before = new PixelFigure(ActivationTensors.INPUT, layout.input(), pixels.get(), layout.unit());
            before.draw(sheet);
            PixelFigure after =
                    new PixelFigure(ActivationTensors.OUTPUT, layout.output(), results.get(), layout.unit());
            after.draw(sheet);
            after.cover(sheet, "covered", landed);
            after.frame(sheet);
            return;
        }
        sheet.add(input.draw(new TypedCells(trace.input())));
        sheet.add(output.draw(new Landed(new After(trace), trace.columns(), landed)));
    }

    /** What stands in the cells of the map after. */
    private record After(ActivationTrace trace) implements CellContent {

        @Override
        public float value(int row, int column) {
            return trace.output(row, column);
        }

        @Override
        public String text(int row, int column) {
            return trace.quantity(row, column).text();
        }
    }
}
