package dev.receptive.bench.convolution;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Raster;
import java.util.List;
import java.util.stream.IntStream;

/** Planes of numbers in small: as cells without numbers, or as pixels where cells would be too small to be told apart. */
final class SmallPlanes {

    private static final double TELLABLE = 8;

    private final ConvolutionExperiment experiment;
    private final ConvolutionLayout layout;
    private final MarkNames names;
    private final float scale;
    private final List<Raster> inputs;
    private final List<Raster> outputs;
    private final List<LastMark> cells;

    /**
     * @param inputScale the magnitude of the strongest colour of an input
     * @param outputScale that of an output
     */
    SmallPlanes(
            ConvolutionExperiment experiment,
            ConvTrace trace,
            ConvolutionLayout layout,
            float inputScale,
            float outputScale) {
        this.experiment = experiment;
        this.layout = layout;
        this.names = new MarkNames(trace);
        this.scale = inputScale;
        this.inputs = layout.folds().inputs().stream().anyMatch(SmallPlanes::isTiny)
                ? experiment.input().planes().stream()
                        .map(plane -> Raster.diverging(
                                plane.width(), plane.height(), plane.values().toArray(), inputScale))
                        .toList()
                : List.of();
        this.outputs = layout.folds().outputs().stream().anyMatch(SmallPlanes::isTiny)
                ? IntStream.range(0, trace.maps())
                        .mapToObj(map -> Raster.diverging(
                                trace.columns().outputs(), trace.rows().outputs(), trace.outputs(map), outputScale))
                        .toList()
                : List.of();
        this.cells = IntStream.range(0, trace.inputs())
                .mapToObj(channel -> new LastMark())
                .toList();
    }

    private static boolean isTiny(Grid grid) {
        return grid.cell() < TELLABLE;
    }

    void input(Sheet sheet, int channel) {
        Grid grid = layout.folds().inputs().get(channel);
        String name = MarkNames.folded(names.input(channel));
        if (!inputs.isEmpty()) {
            PixelFigure figure = new PixelFigure(name, pixels(grid), inputs.get(channel), layout.unit());
            figure.draw(sheet);
            figure.frame(sheet);
            return;
        }
        CellContent content = new TypedCells(experiment.input().plane(channel));
        GridFigure figure = GridFigure.of(name, grid, scale, layout.unit());
        sheet.add(cells.get(channel).of(name, () -> figure.draw(new Unwritten(content))));
    }

    /** Whether outputs are shown as pixels here; else as cells, by whoever draws the large ones. */
    boolean hasPixels() {
        return !outputs.isEmpty();
    }

    void output(Sheet sheet, int map, int landed) {
        String name = MarkNames.folded(names.output(map));
        Grid grid = pixels(layout.folds().outputs().get(map));
        PixelFigure figure = new PixelFigure(name, grid, outputs.get(map), layout.unit());
        figure.draw(sheet);
        figure.cover(sheet, "covered:" + name, landed);
        figure.frame(sheet);
    }

    private static Grid pixels(Grid grid) {
        return new Grid(grid.x(), grid.y(), grid.pitch(), 0, grid.rows(), grid.columns());
    }

    /** Colours alone: the numbers stand in the large one, and another may stand on these. */
    record Unwritten(CellContent cells) implements CellContent {

        @Override
        public float value(int row, int column) {
            return cells.value(row, column);
        }

        @Override
        public String text(int row, int column) {
            return "";
        }

        @Override
        public boolean isKnown(int row, int column) {
            return cells.isKnown(row, column);
        }
    }
}
