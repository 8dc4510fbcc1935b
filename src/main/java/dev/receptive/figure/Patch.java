package dev.receptive.figure;

/**
 * Numbers of a plane at regular distances. A weight on a photograph has a million uses, so they are never a list.
 *
 * @param first the first of them; it may stand in the padding
 * @param rows how many down
 * @param columns how many across
 * @param rowStep from one to the one below
 * @param columnStep from one to the one beside
 */
public record Patch(Spot first, int rows, int columns, int rowStep, int columnStep) {

    /** Neighbours. */
    public static Patch of(Spot first, int rows, int columns) {
        return new Patch(first, rows, columns, 1, 1);
    }

    public boolean isEmpty() {
        return rows == 0 || columns == 0;
    }

    public int count() {
        return rows * columns;
    }

    /** Whether a number is one of them. */
    public boolean holds(Spot spot) {
        return spot.isIn(first.tensor())
                && spot.channel() == first.channel()
                && isStep(spot.row() - first.row(), rowStep, rows)
                && isStep(spot.column() - first.column(), columnStep, columns);
    }

    private static boolean isStep(int distance, int step, int count) {
        int index = distance == 0 || step == 0 ? 0 : distance / step;
        return index * step == distance && index >= 0 && index < count;
    }

    /** The one with a number, counted row by row. */
    public Spot spot(int index) {
        return first.moved(index / columns * rowStep, index % columns * columnStep);
    }

    public Spot last() {
        return spot(count() - 1);
    }
}
