package dev.receptive.bench.pooling;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Landed;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All channels in small, at the sides of the stage; the one that is being pooled is framed. */
final class PoolFolded {

    private final PoolTrace trace;
    private final PoolingLayout layout;
    private final PoolGrids grids;
    private final PoolScales scales;
    private final double unit;

    /** Of a channel that is not being pooled; it stays the same until it is. */
    private final Map<String, List<Mark>> still = new ConcurrentHashMap<>();

    PoolFolded(PoolTrace trace, PoolingLayout layout, PoolGrids grids) {
        this.trace = trace;
        this.layout = layout;
        this.grids = grids;
        this.scales = PoolScales.of(trace);
        this.unit = layout.unit();
    }

    void draw(Sheet sheet, PoolStand stand) {
        for (int channel = 0; channel < layout.inputs().size(); channel++) {
            int one = channel;
            still.computeIfAbsent(PoolTensors.INPUT + channel, none -> input(one))
                    .forEach(sheet::add);
            if (channel == stand.channel()) {
                output(channel, stand.landed()).forEach(sheet::add);
                frame(
                        sheet,
                        name(PoolTensors.INPUT, channel),
                        layout.inputs().get(channel).bounds());
                frame(
                        sheet,
                        name(PoolTensors.OUTPUT, channel),
                        layout.outputs().get(channel).bounds());
            } else {
                int landed = channel < stand.channel() ? trace.cells() : 0;
                still.computeIfAbsent(landed + PoolTensors.OUTPUT + channel, none -> output(one, landed))
                        .forEach(sheet::add);
            }
        }
    }

    private static String name(String tensor, int channel) {
        return tensor + ":" + channel;
    }

    private List<Mark> input(int channel) {
        Sheet sheet = new Sheet();
        Grid grid = layout.inputs().get(channel);
        String name = name(PoolTensors.INPUT, channel);
        if (grids.isPicture()) {
            new PixelFigure(name, grid, grids.pixels().get(channel), unit).draw(sheet);
        } else {
            TypedCells cells = new TypedCells(trace.input().plane(channel));
            sheet.add(GridFigure.of(name, grid, scales.input(), unit).draw(cells));
        }
        return sheet.marks();
    }

    private List<Mark> output(int channel, int landed) {
        Sheet sheet = new Sheet();
        Grid grid = layout.outputs().get(channel);
        String name = name(PoolTensors.OUTPUT, channel);
        if (grids.isPicture()) {
            PixelFigure pixel = new PixelFigure(name, grid, grids.results().get(channel), unit);
            pixel.draw(sheet);
            pixel.cover(sheet, "covered:" + name, landed);
            pixel.frame(sheet);
        } else {
            Landed plane = new Landed(PoolCells.output(trace, channel), grid.columns(), landed);
            sheet.add(GridFigure.of(name, grid, scales.output(), unit).draw(plane));
        }
        return sheet.marks();
    }

    private void frame(Sheet sheet, String name, Box box) {
        Stroke stroke = Stroke.of(Ink.FOCUS, Math.max(1, 1.5 * unit));
        sheet.rect(name + ":now", box.grow(3 * unit), 3 * unit, Tint.NONE, stroke);
    }
}
