package dev.receptive.scene;

/**
 * Where the cells of a grid stand.
 *
 * @param x left of the first cell
 * @param y top of the first cell
 * @param cell side of a cell
 * @param gap between two cells
 * @param rows how many down
 * @param columns how many across
 */
public record Grid(double x, double y, double cell, double gap, int rows, int columns) {

    /** From the left of one cell to the left of the next. */
    public double pitch() {
        return cell + gap;
    }

    public double width() {
        return columns * pitch() - gap;
    }

    public double height() {
        return rows * pitch() - gap;
    }

    public Box bounds() {
        return new Box(x, y, width(), height());
    }

    /** The box of a cell; row and column may lie outside, and between cells for something in motion. */
    public Box cell(double row, double column) {
        return new Box(x + column * pitch(), y + row * pitch(), cell, cell);
    }

    /** The box from one cell to another, both included. */
    public Box cells(double firstRow, double firstColumn, double rowCount, double columnCount) {
        return new Box(
                x + firstColumn * pitch(),
                y + firstRow * pitch(),
                columnCount * pitch() - gap,
                rowCount * pitch() - gap);
    }

    /** The row at a height, which may lie outside the grid. */
    public int rowAt(double py) {
        return (int) Math.floor((py - y + gap / 2) / pitch());
    }

    /** The column at a distance from the left, which may lie outside the grid. */
    public int columnAt(double px) {
        return (int) Math.floor((px - x + gap / 2) / pitch());
    }
}
