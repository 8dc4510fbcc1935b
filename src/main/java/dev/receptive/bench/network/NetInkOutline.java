package dev.receptive.bench.network;

import dev.receptive.figure.Sheet;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Point;
import dev.receptive.scene.Stroke;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/** The outline of the ink of a picture, along the sides of its pixels: what lies between is seen in its own colours. */
final class NetInkOutline {

    /** Of levels to 255: more is ink. */
    private static final float INK = 96;

    /** The sides, each from one corner of a pixel to another: column and row. */
    private final List<Side> sides = new ArrayList<>();

    private record Side(Point from, Point to) {}

    NetInkOutline(Tensor levels) {
        int rows = levels.shape().size(0);
        int columns = levels.shape().size(1);
        for (int y = 0; y <= rows; y++) {
            int begun = -1;
            for (int x = 0; x <= columns; x++) {
                boolean edge = x < columns && isInk(levels, y, x) != isInk(levels, y - 1, x);
                if (begun >= 0 && !edge) {
                    sides.add(new Side(new Point(begun, y), new Point(x, y)));
                }
                begun = !edge ? -1 : begun < 0 ? x : begun;
            }
        }
        for (int x = 0; x <= columns; x++) {
            int begun = -1;
            for (int y = 0; y <= rows; y++) {
                boolean edge = y < rows && isInk(levels, y, x) != isInk(levels, y, x - 1);
                if (begun >= 0 && !edge) {
                    sides.add(new Side(new Point(x, begun), new Point(x, y)));
                }
                begun = !edge ? -1 : begun < 0 ? y : begun;
            }
        }
    }

    private static boolean isInk(Tensor levels, int y, int x) {
        boolean inside = y >= 0
                && x >= 0
                && y < levels.shape().size(0)
                && x < levels.shape().size(1);
        return inside && levels.at(y, x) > INK;
    }

    void draw(Sheet sheet, String id, Grid grid, Stroke stroke) {
        for (int i = 0; i < sides.size(); i++) {
            Point from = sides.get(i).from();
            Point to = sides.get(i).to();
            sheet.add(new Mark.Line(
                    id + ":" + i,
                    grid.x() + from.x() * grid.pitch(),
                    grid.y() + from.y() * grid.pitch(),
                    grid.x() + to.x() * grid.pitch(),
                    grid.y() + to.y() * grid.pitch(),
                    stroke));
        }
    }
}
