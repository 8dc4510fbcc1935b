package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A grid of numbers; padding stands at rows and columns below 0 and past the plane.
 *
 * @param plane whose numbers they are
 * @param grid where they stand, padding included
 * @param firstRow the row of the grid's first cell: 0, or below it by the padding
 * @param firstColumn likewise
 */
public record Lattice(Plane plane, Grid grid, int firstRow, int firstColumn, Touch touch, Ink ink) implements Target {

    /** A grid without padding. */
    public static Lattice of(Plane plane, Grid grid, Touch touch, Ink ink) {
        return new Lattice(plane, grid, 0, 0, touch, ink);
    }

    @Override
    public Optional<Spot> at(double x, double y) {
        int row = grid.rowAt(y);
        int column = grid.columnAt(x);
        boolean inside = row >= 0 && row < grid.rows() && column >= 0 && column < grid.columns();
        return inside ? Optional.of(plane.spot(row + firstRow, column + firstColumn)) : Optional.empty();
    }

    @Override
    public Optional<Box> box(Spot spot) {
        return plane.isOf(spot) ? Optional.of(cell(spot)) : Optional.empty();
    }

    @Override
    public Stream<Box> boxes(Patch patch) {
        return plane.isOf(patch.first())
                ? IntStream.range(0, patch.count()).mapToObj(patch::spot).map(this::cell)
                : Stream.empty();
    }

    @Override
    public Optional<Box> around(Patch patch) {
        return plane.isOf(patch.first()) && !patch.isEmpty()
                ? Optional.of(cell(patch.first()).and(cell(patch.last())))
                : Optional.empty();
    }

    @Override
    public Box bounds() {
        return grid.cells(-firstRow, -firstColumn, plane.rows(), plane.columns());
    }

    @Override
    public Spot nearest(Spot spot) {
        return plane.spot(
                Math.max(0, Math.min(plane.rows() - 1, spot.row())),
                Math.max(0, Math.min(plane.columns() - 1, spot.column())));
    }

    @Override
    public Spot first() {
        return plane.spot(0, 0);
    }

    @Override
    public Spot last() {
        return plane.spot(plane.rows() - 1, plane.columns() - 1);
    }

    private Box cell(Spot spot) {
        return grid.cell(spot.row() - firstRow, spot.column() - firstColumn);
    }
}
