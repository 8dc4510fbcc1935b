package dev.receptive.bench;

import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import java.util.Locale;

/**
 * How much padding stands around the input: so much on each side, or a rule.
 *
 * @param kind the rule
 * @param sides the padding of {@link Kind#SIDES}; none for the other rules
 */
public record Border(Kind kind, Padding sides) {

    /** The rules by which padding is chosen. */
    public enum Kind {
        /** As much as is said. */
        SIDES,
        /** None: the window stays inside. */
        VALID,
        /** As much as makes the output ⌈input / stride⌉ in size; the odd row or column at the bottom and right (TensorFlow). */
        SAME,
        /** As much as lets every place of the window come to lie on every input. */
        FULL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The rule of a code that {@link #code} gives. */
        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static final Border NONE = new Border(Kind.SIDES, Padding.NONE);
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

    /** The padding on each side of an input over which a window slides. */
    public Padding resolve(Extent input, Extent window, Extent stride, Extent dilation) {
        return switch (kind) {
            case SIDES -> sides;
            case VALID -> Padding.NONE;
            case SAME -> Padding.sameAsTensorFlow(input, window, stride, dilation);
            case FULL -> Padding.of(dilation.height() * (window.height() - 1), dilation.width() * (window.width() - 1));
        };
    }
}
