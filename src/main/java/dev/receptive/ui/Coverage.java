package dev.receptive.ui;

import dev.receptive.scene.Box;
import java.util.List;

/**
 * How much of a room some boxes cover, as sums over a lattice of squares: asked for thousands of places, each answer costs
 * the same however many boxes there are.
 */
final class Coverage {

    /** The side of a square, in pixels. */
    private static final double SQUARE = 8;

    /** Sums of areas differ by a little less than this where nothing is covered: it must not decide between two free places. */
    private static final double ROUNDING = 0.01;

    private final Box room;
    private final int rows;
    private final int columns;

    /** The covered area of all squares above and left of a corner of the lattice. */
    private final double[][] sums;

    Coverage(Box room, List<Box> boxes) {
        this.room = room;
        this.rows = (int) Math.ceil(room.height() / SQUARE);
        this.columns = (int) Math.ceil(room.width() / SQUARE);
        this.sums = new double[rows + 1][columns + 1];
        boxes.forEach(this::add);
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                sums[row][column] += sums[row - 1][column] + sums[row][column - 1] - sums[row - 1][column - 1];
            }
        }
    }

    private void add(Box box) {
        for (int row = row(box.y()); row < rowAfter(box.bottom()); row++) {
            double top = room.y() + row * SQUARE;
            double high = Math.min(box.bottom(), top + SQUARE) - Math.max(box.y(), top);
            for (int column = column(box.x()); column < columnAfter(box.right()); column++) {
                double left = room.x() + column * SQUARE;
                double wide = Math.min(box.right(), left + SQUARE) - Math.max(box.x(), left);
                sums[row + 1][column + 1] += Math.max(0, high) * Math.max(0, wide);
            }
        }
    }

    /** The area of the boxes in the squares that a place touches. */
    double under(Box place) {
        int top = row(place.y());
        int bottom = rowAfter(place.bottom());
        int left = column(place.x());
        int right = columnAfter(place.right());
        double area = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
        return area < ROUNDING ? 0 : area;
    }

    private int row(double y) {
        return within((int) Math.floor((y - room.y()) / SQUARE), rows);
    }

    private int rowAfter(double y) {
        return within((int) Math.ceil((y - room.y()) / SQUARE), rows);
    }

    private int column(double x) {
        return within((int) Math.floor((x - room.x()) / SQUARE), columns);
    }

    private int columnAfter(double x) {
        return within((int) Math.ceil((x - room.x()) / SQUARE), columns);
    }

    private static int within(int index, int most) {
        return Math.max(0, Math.min(most, index));
    }
}
