package dev.receptive.bench.convolution;

import dev.receptive.bench.Border;
import dev.receptive.bench.Limits;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Window2d;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/**
 * How a kernel slides.
 *
 * @param stride 1 to 8 down and across
 * @param dilation 1 to 4 down and across
 * @param border how much stands around the input, 0 to 6 on each side where it is said by number
 * @param mode what stands there
 * @param flip whether the kernel is turned by 180° before it slides: the convolution of mathematics
 */
public record Geometry(Extent stride, Extent dilation, Border border, PaddingMode mode, boolean flip) {

    /** By one cell at a time, over what is there. */
    public static final Geometry USUAL = new Geometry(Extent.ONE, Extent.ONE, Border.NONE);

    /** As layers slide it, with zeros around the input. */
    public Geometry(Extent stride, Extent dilation, Border border) {
        this(stride, dilation, border, PaddingMode.ZEROS, false);
    }

    /**
     * @throws Refusal if a number is out of its range
     */
    public Geometry {
        Limits.geometry(stride, dilation, border.sides());
    }

    /**
     * The same for a kernel over an input of those sizes.
     *
     * @throws Refusal if the kernel does not fit the padded input, or that has too few numbers for its border
     */
    Window2d over(Extent input, Extent kernel) {
        Padding padding = border.resolve(input, kernel, stride, dilation);
        fits("field.height", kernel.height(), dilation.height(), input.height(), padding.top() + padding.bottom());
        fits("field.width", kernel.width(), dilation.width(), input.width(), padding.left() + padding.right());
        filled(Math.max(padding.top(), padding.bottom()), input.height(), "field.padding.vertical");
        filled(Math.max(padding.left(), padding.right()), input.width(), "field.padding.horizontal");
        return new Window2d(kernel, stride, padding, dilation);
    }

    /** A reflection leaves out the border itself; a circle goes round once. Both as in PyTorch. */
    private void filled(int side, int input, String axis) {
        int most = mode == PaddingMode.REFLECT ? input - 1 : input;
        boolean bounded = mode == PaddingMode.REFLECT || mode == PaddingMode.CIRCULAR;
        if (bounded && side > most) {
            throw Refusal.of("error.padding." + mode.word(), Sentence.of(axis), side, input, most);
        }
    }

    private static void fits(String axis, int kernel, int dilation, int input, int padding) {
        int span = dilation * (kernel - 1) + 1;
        if (span > input + padding) {
            throw Refusal.of("error.fit", Sentence.of(axis), span, input + padding, input, padding);
        }
    }

    public Geometry withStride(Extent next) {
        return new Geometry(next, dilation, border, mode, flip);
    }

    public Geometry withDilation(Extent next) {
        return new Geometry(stride, next, border, mode, flip);
    }

    public Geometry withBorder(Border next) {
        return new Geometry(stride, dilation, next, mode, flip);
    }

    public Geometry withMode(PaddingMode next) {
        return new Geometry(stride, dilation, border, next, flip);
    }

    public Geometry withFlip(boolean next) {
        return new Geometry(stride, dilation, border, mode, next);
    }
}
