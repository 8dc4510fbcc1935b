package dev.receptive.bench.pooling;

import dev.receptive.bench.Channels;
import dev.receptive.bench.pooling.PoolTrace.Covered;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The planes of a pooling, as cells or as pixels, and where their numbers stand. */
final class PoolGrids {

    private static final Tint UNDER_THE_WINDOW = new Tint(Ink.INPUT, 0.55);

    private final PoolTraces traces;
    private final PoolTrace trace;
    private final PoolingLayout layout;
    private final double unit;
    private final boolean picture;
    private final PoolScales scales;
    private final GridFigure input;
    private final GridFigure lens;
    private final GridFigure output;
    private final Optional<GridFigure> beside;
    private final List<Raster> pixels;
    private final List<Raster> results;
    private final List<Raster> others;

    /**
     * @param known the pixels of the input's channels, if they were made before
     */
    PoolGrids(PoolTraces traces, PoolingLayout layout, Optional<List<Raster>> known) {
        this.traces = traces;
        this.trace = traces.output();
        this.layout = layout;
        this.unit = layout.unit();
        Channels channels = trace.input();
        this.picture = channels.levels();
        this.scales = PoolScales.of(trace);
        this.input = GridFigure.of(PoolTensors.INPUT, layout.input(), scales.input(), unit);
        this.lens = GridFigure.outlined("lens", layout.lens(), scales.input(), UNDER_THE_WINDOW, unit);
        this.output = GridFigure.of(PoolTensors.OUTPUT, layout.output(), scales.output(), unit);
        this.beside = traces.beside()
                .map(other -> GridFigure.of(PoolTensors.BESIDE, layout.beside(), PoolScales.scale(other), unit));
        this.pixels = picture
                ? known.orElseGet(
                        () -> channels.planes().stream().map(PoolPixels::input).toList())
                : List.of();
        this.results = results(trace);
        this.others = traces.beside().map(this::results).orElse(List.of());
    }

    private List<Raster> results(PoolTrace of) {
        List<Raster> rasters = new ArrayList<>();
        for (int channel = 0; picture && channel < of.input().count(); channel++) {
            rasters.add(PoolPixels.output(of, channel));
        }
        return rasters;
    }

    boolean isPicture() {
        return picture;
    }

    /** The pixels of the outputs of each channel. */
    List<Raster> results() {
        return results;
    }

    /** The pixels of the input's channels, to be used again while it stays the same. */
    List<Raster> pixels() {
        return pixels;
    }

    void input(Sheet sheet, PoolStand stand) {
        if (picture) {
            PixelFigure figure =
                    new PixelFigure(PoolTensors.INPUT, layout.own(trace), pixels.get(stand.channel()), unit);
            figure.padding(sheet, "padding", layout.input());
            figure.draw(sheet);
            return;
        }
        sheet.add(input.draw(PoolCells.input(trace, stand.channel())));
    }

    /** The numbers under the window. */
    void lens(Sheet sheet, PoolStand stand, ShownPool shown) {
        int down = trace.rows().places(stand.row());
        int across = trace.columns().places(stand.column());
        sheet.add(lens(down, across).draw(new PoolCells.Under(shown, across)));
    }

    /** The cells of a window; one that fits itself to the output is larger at some outputs than at others. */
    private GridFigure lens(int down, int across) {
        Grid most = layout.lens();
        if (down == most.rows() && across == most.columns()) {
            return lens;
        }
        Grid grid = new Grid(most.x(), most.y(), most.cell(), most.gap(), down, across);
        return GridFigure.outlined("lens", grid, scales.input(), UNDER_THE_WINDOW, unit);
    }

    /** Output and what stands beside it: what has landed shows its value, the rest is still empty. */
    void outputs(Sheet sheet, PoolStand stand) {
        plane(sheet, output, layout.output(), trace, results, stand);
        traces.beside().ifPresent(other -> plane(sheet, beside.orElseThrow(), layout.beside(), other, others, stand));
    }

    private void plane(Sheet sheet, GridFigure figure, Grid grid, PoolTrace of, List<Raster> rasters, PoolStand stand) {
        String tensor = of.equals(trace) ? PoolTensors.OUTPUT : PoolTensors.BESIDE;
        if (picture) {
            PixelFigure pixel = new PixelFigure(tensor, grid, rasters.get(stand.channel()), unit);
            pixel.draw(sheet);
            pixel.cover(sheet, "covered:" + tensor, stand.landed());
            pixel.frame(sheet);
            return;
        }
        CellContent plane = PoolCells.output(of, stand.channel());
        sheet.add(figure.draw(new Landed(plane, grid.columns(), stand.landed())));
    }

    /** The cell of what stands beside the output. */
    Optional<Box> besideTarget(PoolStand stand) {
        return layout.hasBeside() ? Optional.of(layout.beside().cell(stand.row(), stand.column())) : Optional.empty();
    }

    /** The cell of the output that is being computed. */
    Box target(PoolStand stand) {
        return layout.output().cell(stand.row(), stand.column());
    }

    /** Where a place of the window stands in the input. */
    Box cell(Covered place) {
        return layout.input()
                .cell(
                        place.row() + trace.rows().before(),
                        place.column() + trace.columns().before());
    }

    /** Where it stands in the lens. */
    Box lensCell(Covered place) {
        return layout.lens().cell(place.i(), place.j());
    }

    /** Where its number can be read. */
    Box readable(Covered place) {
        return picture ? lensCell(place) : cell(place);
    }
}
