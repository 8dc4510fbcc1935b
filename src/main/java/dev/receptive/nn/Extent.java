package dev.receptive.nn;

/**
 * A height and a width, in PyTorch's order: the size of a kernel, a stride or a dilation.
 *
 * @param height at least 1
 * @param width at least 1
 */
public record Extent(int height, int width) {

    public static final Extent ONE = new Extent(1, 1);

    /**
     * @throws IllegalArgumentException if the height or the width is below 1
     */
    public Extent {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "extent: height and width must be at least 1, not " + height + "×" + width);
        }
    }

    public static Extent square(int side) {
        return new Extent(side, side);
    }

    public int count() {
        return height * width;
    }

    @Override
    public String toString() {
        return height + "×" + width;
    }
}
