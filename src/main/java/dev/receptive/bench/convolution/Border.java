package dev.receptive.bench.convolution;

import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import java.util.Locale;

/**
 * How many zeros stand around the input: so many on each side, or a rule.
 *
 * @param kind the rule
 * @param sides the zeros of {@link Kind#SIDES}; none for the other rules
 */
public record Border(Kind kind, Padding sides) {

    /** The rules by which padding is chosen. */
    public enum Kind {
        /** As many as are said. */
        SIDES,
        /** None: the kernel stays inside. */
        VALID,
        /** As many as make the output ⌈input / stride⌉ in size; the odd one at the bottom and right (TensorFlow). */
        SAME,
        /** As many as let every weight touch every pixel. */
        FULL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The rule of a code that {@link #code} gives. */
        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static final Border VALID = new Border(Kind.VALID, Padding.NONE);
    public static final Border SAME = new Border(Kind.SAME, Padding.NONE);
    public static final Border FULL = new Border(Kind.FULL, Padding.NONE);

    public static Border of(Padding sides) {
        return new Border(Kind.SIDES, sides);
    }

    /** The rule of a kind; {@link Kind#SIDES} starts from the given sides. */
    public static Border of(Kind kind, Padding sides) {
        return new Border(kind, kind == Kind.SIDES ? sides : Padding.NONE);
    }

    /** The zeros on each side for an input and a kernel. */
    Padding resolve(int inputHeight, int inputWidth, Extent kernel, Extent stride, Extent dilation) {
        int spanH = dilation.height() * (kernel.height() - 1) + 1;
        int spanW = dilation.width() * (kernel.width() - 1) + 1;
        return switch (kind) {
            case SIDES -> sides;
            case VALID -> Padding.NONE;
            case SAME -> {
                int down = same(inputHeight, spanH, stride.height());
                int across = same(inputWidth, spanW, stride.width());
                yield new Padding(down / 2, down - down / 2, across / 2, across - across / 2);
            }
            case FULL -> Padding.of(spanH - 1, spanW - 1);
        };
    }

    private static int same(int size, int span, int stride) {
        int outputs = (size + stride - 1) / stride;
        return Math.max(0, (outputs - 1) * stride + span - size);
    }
}
