package dev.receptive.bench.transposed;

import dev.receptive.bench.Border;
import dev.receptive.bench.Limits;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Window2d;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/**
 * How stamps are laid.
 *
 * @param stride outputs from one stamp to the next, 1 to 8 down and across
 * @param dilation outputs from one weight of a stamp to the next, 1 to 4 down and across
 * @param border how much is cut off from the output on each side, 0 to 6; that is what PyTorch calls padding
 * @param extra output padding: rows that the output has more below, and columns to the right
 * @param groups channels are split into this many groups
 */
record TransposedGeometry(Extent stride, Extent dilation, Border border, Extra extra, int groups) {

    /** Stamp beside stamp, and nothing cut off. */
    static final TransposedGeometry USUAL = new TransposedGeometry(Extent.ONE, Extent.ONE, Border.NONE, Extra.NONE, 1);

    /** Rows below and columns to the right. */
    record Extra(int down, int across) {

        static final Extra NONE = new Extra(0, 0);

        /** The most there can ever be: less than the largest stride. */
        static final int MOST = Limits.STRIDE - 1;
    }

    /**
     * @throws Refusal if a number is out of its range, with PyTorch's rule for the output padding
     */
    TransposedGeometry {
        Limits.geometry(stride, dilation, border.sides());
        Limits.inRange("field.groups", groups, 1, Limits.CHANNELS);
        checkExtra("field.output-padding.down", extra.down(), stride.height(), dilation.height());
        checkExtra("field.output-padding.across", extra.across(), stride.width(), dilation.width());
    }

    private static void checkExtra(String field, int extra, int stride, int dilation) {
        Limits.inRange(field, extra, 0, Extra.MOST);
        if (extra >= Math.max(stride, dilation)) {
            throw Refusal.of("error.output-padding", Sentence.of(field), extra, stride, dilation);
        }
    }

    /** What is cut off on each side. */
    Padding cut() {
        return border.sides();
    }

    Window2d window(Extent kernel) {
        return new Window2d(kernel, stride, cut(), dilation);
    }

    /** As the layer takes it. */
    Padding outputPadding() {
        return new Padding(0, extra.down(), 0, extra.across());
    }

    TransposedGeometry withStride(Extent next) {
        return new TransposedGeometry(next, dilation, border, extra, groups);
    }

    TransposedGeometry withDilation(Extent next) {
        return new TransposedGeometry(stride, next, border, extra, groups);
    }

    TransposedGeometry withBorder(Border next) {
        return new TransposedGeometry(stride, dilation, next, extra, groups);
    }

    TransposedGeometry withExtra(Extra next) {
        return new TransposedGeometry(stride, dilation, border, next, groups);
    }

    TransposedGeometry withGroups(int next) {
        return new TransposedGeometry(stride, dilation, border, extra, next);
    }
}
