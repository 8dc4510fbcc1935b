package dev.receptive.nn;

/**
 * Rows and columns of zeros added on each side of the input before a window slides over it.
 *
 * @param top rows above, at least 0
 * @param bottom rows below, at least 0
 * @param left columns to the left, at least 0
 * @param right columns to the right, at least 0
 */
public record Padding(int top, int bottom, int left, int right) {

    public static final Padding NONE = new Padding(0, 0, 0, 0);

    public Padding {
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException(
                    "padding: no side may be negative, not " + top + ", " + bottom + ", " + left + ", " + right);
        }
    }

    /** The same on all four sides. */
    public static Padding all(int side) {
        return new Padding(side, side, side, side);
    }

    /** As PyTorch's {@code padding=(height, width)}: {@code height} above and below, {@code width} left and right. */
    public static Padding of(int height, int width) {
        return new Padding(height, height, width, width);
    }

    /** Whether PyTorch's {@code padding=(height, width)} can say it. */
    public boolean isSymmetric() {
        return top == bottom && left == right;
    }

    @Override
    public String toString() {
        if (!isSymmetric()) {
            return "top " + top + ", bottom " + bottom + ", left " + left + ", right " + right;
        }
        return top == left ? Integer.toString(top) : top + "×" + left;
    }
}
