package dev.receptive.nn;

import dev.receptive.tensor.Shape;

/**
 * A box of units in one image of an activation: the receptive field of a unit, or the units that it reaches. Where a
 * window leaves gaps (dilation, a stride beyond the kernel) the box is the smallest that holds all units meant.
 *
 * @param channels of {@code [N, C, H, W]}; the features of {@code [N, F]}
 * @param rows of H; row 0 alone for features
 * @param columns of W; column 0 alone for features
 */
public record Region(Range channels, Range rows, Range columns) {

    public static final Region NONE = new Region(Range.NONE, Range.NONE, Range.NONE);

    /** An empty range leaves nothing of the others. */
    public Region {
        if (channels.isEmpty() || rows.isEmpty() || columns.isEmpty()) {
            channels = Range.NONE;
            rows = Range.NONE;
            columns = Range.NONE;
        }
    }

    /** Every unit of an image. */
    public static Region all(Shape shape) {
        return new Region(Range.of(shape.size(1)), Range.of(height(shape)), Range.of(width(shape)));
    }

    /** The one unit at a row-major index of the whole batch. */
    public static Region unit(Shape shape, int index) {
        int inImage = index % (shape.count() / shape.size(0));
        int plane = height(shape) * width(shape);
        return new Region(
                Range.only(inImage / plane),
                Range.only(inImage % plane / width(shape)),
                Range.only(inImage % width(shape)));
    }

    public boolean isEmpty() {
        return channels.isEmpty();
    }

    /** How many units. */
    public int count() {
        return channels.size() * rows.size() * columns.size();
    }

    /** Whether it holds the unit at a row-major index of the whole batch, of any image. */
    public boolean holds(Shape shape, int index) {
        Region unit = unit(shape, index);
        return channels.holds(unit.channels.from())
                && rows.holds(unit.rows.from())
                && columns.holds(unit.columns.from());
    }

    /** The smallest region that holds both. */
    public Region hull(Region other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new Region(channels.hull(other.channels), rows.hull(other.rows), columns.hull(other.columns));
    }

    /** The same rows and columns of other channels. */
    public Region withChannels(Range others) {
        return new Region(others, rows, columns);
    }

    private static int height(Shape shape) {
        return shape.rank() == 4 ? shape.size(2) : 1;
    }

    private static int width(Shape shape) {
        return shape.rank() == 4 ? shape.size(3) : 1;
    }
}
