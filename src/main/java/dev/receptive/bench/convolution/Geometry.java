package dev.receptive.bench.convolution;

import dev.receptive.bench.Border;
import dev.receptive.bench.Limits;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/**
 * How a kernel slides.
 *
 * @param stride 1 to 8 down and across
 * @param dilation 1 to 4 down and across
 * @param border zeros around the input, 0 to 6 on each side where they are said by number
 */
public record Geometry(Extent stride, Extent dilation, Border border) {

    /** By one cell at a time, over what is there. */
    public static final Geometry USUAL = new Geometry(Extent.ONE, Extent.ONE, Border.NONE);

    /**
     * @throws Refusal if a number is out of its range
     */
    public Geometry {
        Limits.geometry(stride, dilation, border.sides());
    }

    /**
     * The same for a kernel over an input of those sizes.
     *
     * @throws Refusal if the kernel does not fit the padded input
     */
    Window2d over(Extent input, Extent kernel) {
        Padding padding = border.resolve(input, kernel, stride, dilation);
        fits("field.height", kernel.height(), dilation.height(), input.height(), padding.top() + padding.bottom());
        fits("field.width", kernel.width(), dilation.width(), input.width(), padding.left() + padding.right());
        return new Window2d(kernel, stride, padding, dilation);
    }

    private static void fits(String axis, int kernel, int dilation, int input, int padding) {
        int span = dilation * (kernel - 1) + 1;
        if (span > input + padding) {
            throw Refusal.of("error.fit", Sentence.of(axis), span, input + padding, input, padding);
        }
    }

    public Geometry withStride(Extent next) {
        return new Geometry(next, dilation, border);
    }

    public Geometry withDilation(Extent next) {
        return new Geometry(stride, next, border);
    }

    public Geometry withBorder(Border next) {
        return new Geometry(stride, dilation, next);
    }
}
