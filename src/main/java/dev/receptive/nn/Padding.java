package dev.receptive.nn;

/**
 * Rows and columns added on each side of a plane. What stands there the layer says: zeros or repeated inputs in a
 * {@link Conv2d} (its {@link PaddingMode}), any number in a {@link Pad}, −∞ in a {@link MaxPool2d}, zeros that count or
 * are skipped in an {@link AvgPool2d}; a {@link ConvTranspose2d} cuts as much off its output.
 *
 * @param top rows above, at least 0
 * @param bottom rows below, at least 0
 * @param left columns to the left, at least 0
 * @param right columns to the right, at least 0
 */
public record Padding(int top, int bottom, int left, int right) {

    public static final Padding NONE = new Padding(0, 0, 0, 0);

    /**
     * @throws IllegalArgumentException if a side is negative
     */
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

    /**
     * PyTorch's {@code padding='same'}: as many rows as the kernel spans less one, so that stride 1 keeps the size; the
     * odd one goes to the bottom and right.
     */
    public static Padding same(Extent kernel, Extent dilation) {
        return split(dilation.height() * (kernel.height() - 1), dilation.width() * (kernel.width() - 1));
    }

    /**
     * TensorFlow's {@code padding="same"}: as many as make the output {@code ⌈input / stride⌉} in size, and so they
     * depend on the input; the odd one goes to the bottom and right. Source: TensorFlow, {@code tf.nn.convolution}.
     */
    public static Padding sameAsTensorFlow(Extent input, Extent kernel, Extent stride, Extent dilation) {
        return split(
                total(input.height(), dilation.height() * (kernel.height() - 1) + 1, stride.height()),
                total(input.width(), dilation.width() * (kernel.width() - 1) + 1, stride.width()));
    }

    private static int total(int size, int span, int stride) {
        int outputs = (size + stride - 1) / stride;
        return Math.max(0, (outputs - 1) * stride + span - size);
    }

    private static Padding split(int down, int across) {
        return new Padding(down / 2, down - down / 2, across / 2, across - across / 2);
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
