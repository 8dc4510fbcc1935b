package dev.receptive.nn;

/**
 * How a kernel slides over a plane: position {@code y, x} meets, through the weight {@code i, j}, row
 * {@code y·sH + i·dH − top} and column {@code x·sW + j·dW − left}, an {@link Axis} each. Source: PyTorch,
 * {@code torch.nn.Conv2d}.
 *
 * @param kernel weights down and across
 * @param stride rows and columns from one position to the next
 * @param padding rows and columns on each side; the layer says what stands there
 * @param dilation rows and columns from one weight to the next; 1 is an ordinary kernel
 */
public record Window2d(Extent kernel, Extent stride, Padding padding, Extent dilation) {

    /** A window of stride 1 without padding or dilation. */
    public static Window2d of(Extent kernel) {
        return new Window2d(kernel, Extent.ONE, Padding.NONE, Extent.ONE);
    }

    /**
     * The vertical axis over an input of this height.
     *
     * @throws IllegalArgumentException if the kernel does not fit
     */
    public Axis rows(int inputHeight) {
        return new Axis(
                inputHeight, kernel.height(), stride.height(), dilation.height(), padding.top(), padding.bottom());
    }

    /**
     * The horizontal axis over an input of this width.
     *
     * @throws IllegalArgumentException if the kernel does not fit
     */
    public Axis columns(int inputWidth) {
        return new Axis(inputWidth, kernel.width(), stride.width(), dilation.width(), padding.left(), padding.right());
    }

    /** A square window of stride 1 without padding or dilation. */
    public static Window2d square(int side) {
        return of(Extent.square(side));
    }

    public Window2d withStride(int side) {
        return new Window2d(kernel, Extent.square(side), padding, dilation);
    }

    public Window2d withPadding(int side) {
        return new Window2d(kernel, stride, Padding.all(side), dilation);
    }

    public Window2d withPadding(Padding sides) {
        return new Window2d(kernel, stride, sides, dilation);
    }

    /** As in {@code 5×5, stride 2×2, padding 1}; what is ordinary is left out. */
    @Override
    public String toString() {
        return kernel
                + (stride.equals(Extent.ONE) ? "" : ", stride " + stride)
                + (padding.equals(Padding.NONE) ? "" : ", padding " + padding)
                + (dilation.equals(Extent.ONE) ? "" : ", dilation " + dilation);
    }
}
