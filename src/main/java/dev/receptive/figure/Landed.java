package dev.receptive.figure;

/**
 * A plane that comes about row by row: what has landed shows its value, the rest is still empty.
 *
 * @param plane what will stand in its cells
 * @param columns of the plane
 * @param count how many have landed
 */
public record Landed(CellContent plane, int columns, int count) implements CellContent {

    @Override
    public float value(int row, int column) {
        return plane.value(row, column);
    }

    @Override
    public String text(int row, int column) {
        return plane.text(row, column);
    }

    @Override
    public boolean isKnown(int row, int column) {
        return row * columns + column < count;
    }
}
