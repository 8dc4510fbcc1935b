package dev.receptive.bench.network;

import dev.receptive.digit.Preparation;
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
import dev.receptive.scene.Point;
import dev.receptive.scene.Raster;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a drawing stands, as ink on paper, and under it what it becomes before the network sees it.
 *
 * @param drawing a cell for each of its pixels
 * @param strip where the pictures after each step have room, side by side
 */
record NetPad(Grid drawing, Box strip) {

    private static final float WHITE = 255;
    private static final String DRAWN = "drawn";
    private static final double SMALL = 10;

    /** Between the names of two steps, in units. */
    private static final double APART = 3;

    /** A picture on the way, and what it is called. */
    record StepPicture(String name, Raster raster) {}

    Target target() {
        Plane plane = new Plane(NetTensors.DRAWN, 0, drawing.rows(), drawing.columns());
        return Lattice.of(plane, drawing, Touch.PAINT, Ink.INPUT);
    }

    /** The pictures, made once: the drawing, and what becomes of it until the network sees it. */
    static List<StepPicture> steps(NetGiven given, Prepared prepared) {
        List<StepPicture> steps = new ArrayList<>();
        steps.add(new StepPicture(DRAWN, ink(given.input().first().values())));
        if (given.isMovedBefore()) {
            steps.add(new StepPicture("moved", ink(prepared.drawn())));
        }
        if (given.preparation().filter(Preparation::crop).isPresent()) {
            steps.add(new StepPicture("cropped", ink(prepared.cropped())));
        }
        if (given.preparation().filter(Preparation::scale).isPresent()) {
            steps.add(new StepPicture("scaled", ink(prepared.scaled())));
        }
        if (!given.isMovedBefore() && !given.move().isStill()) {
            steps.add(new StepPicture("centred", ink(prepared.centred())));
        }
        return List.copyOf(steps);
    }

    private static Raster ink(Tensor levels) {
        float[] values = levels.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = WHITE - values[i];
        }
        return Raster.grey(levels.shape().size(1), levels.shape().size(0), values, 0, WHITE);
    }

    void draw(Sheet sheet, List<StepPicture> steps, Words words, double unit) {
        PixelFigure figure = new PixelFigure(DRAWN, drawing, steps.get(0).raster(), unit);
        figure.draw(sheet);
        figure.frame(sheet);
        int count = steps.size() - 1;
        for (int step = 0; step < count; step++) {
            double wide = strip.width() / count;
            Box room = new Box(strip.x() + step * wide, strip.y(), wide, strip.height());
            step(sheet, steps.get(step + 1), room, words, unit);
        }
    }

    private static void step(Sheet sheet, StepPicture step, Box room, Words words, double unit) {
        Raster raster = step.raster();
        String id = DRAWN + ":" + step.name();
        double side = Math.min(room.width() * 0.9, room.height());
        double pixel = Math.min(side / raster.width(), side / raster.height());
        double left = room.centreX() - raster.width() * pixel / 2;
        double top = room.centreY() - raster.height() * pixel / 2;
        Grid grid = new Grid(left, top, pixel, 0, raster.height(), raster.width());
        PixelFigure figure = new PixelFigure(id, grid, raster, unit);
        figure.draw(sheet);
        figure.frame(sheet);
        Lettering name =
                Lettering.of(Face.TEXT, Titles.legible(SMALL, unit), Ink.MUTED).withAnchor(Anchor.MIDDLE);
        String text = words.say("network.drawn." + step.name());
        double most = room.width() - APART * unit;
        Point under = new Point(room.centreX(), room.bottom() + 8 * unit);
        sheet.fitting(id + ":name", List.of(text), under, name, most);
    }
}
