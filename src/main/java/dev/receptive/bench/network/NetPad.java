package dev.receptive.bench.network;

import dev.receptive.digit.Prepared;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Raster;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Words;
import java.util.List;

/**
 * Where a drawing stands, as ink on paper, and under it what it becomes before the network sees it.
 *
 * @param drawing a cell for each of its pixels
 * @param steps where the picture after each step has room
 */
record NetPad(Grid drawing, List<Box> steps) {

    private static final float WHITE = 255;
    private static final List<String> NAMES = List.of("cropped", "scaled");
    private static final double SMALL = 10;

    NetPad {
        steps = List.copyOf(steps);
    }

    Target target() {
        Plane plane = new Plane(NetTensors.DRAWN, 0, drawing.rows(), drawing.columns());
        return Lattice.of(plane, drawing, Touch.PAINT, Ink.INPUT);
    }

    /** The pictures, made once. */
    static List<Raster> rasters(Prepared prepared) {
        return List.of(ink(prepared.drawn()), ink(prepared.cropped()), ink(prepared.scaled()));
    }

    private static Raster ink(Tensor levels) {
        float[] values = levels.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = WHITE - values[i];
        }
        return Raster.grey(levels.shape().size(1), levels.shape().size(0), values, 0, WHITE);
    }

    void draw(Sheet sheet, List<Raster> rasters, Words words, double unit) {
        PixelFigure figure = new PixelFigure("drawn", drawing, rasters.get(0), unit);
        figure.draw(sheet);
        figure.frame(sheet);
        for (int step = 0; step < steps.size(); step++) {
            step(sheet, step, rasters.get(step + 1), words, unit);
        }
    }

    private void step(Sheet sheet, int step, Raster raster, Words words, double unit) {
        Box room = steps.get(step);
        String id = "drawn:" + NAMES.get(step);
        double pixel = Math.min(room.width() / raster.width(), room.height() / raster.height());
        double left = room.centreX() - raster.width() * pixel / 2;
        double top = room.centreY() - raster.height() * pixel / 2;
        Grid grid = new Grid(left, top, pixel, 0, raster.height(), raster.width());
        PixelFigure figure = new PixelFigure(id, grid, raster, unit);
        figure.draw(sheet);
        figure.frame(sheet);
        Lettering name =
                Lettering.of(Face.TEXT, Titles.legible(SMALL, unit), Ink.MUTED).withAnchor(Anchor.MIDDLE);
        String text = words.say("network.drawn." + NAMES.get(step));
        sheet.text(id + ":name", text, room.centreX(), room.bottom() + 8 * unit, name, room.width() * 1.5);
    }
}
