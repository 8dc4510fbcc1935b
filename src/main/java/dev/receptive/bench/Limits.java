package dev.receptive.bench;

import dev.receptive.nn.Extent;
import dev.receptive.nn.Padding;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/** How large grids can be and how far a window slides over them, and the refusal of what is past that. */
public final class Limits {

    /** The side of a grid whose numbers are typed. */
    public static final int TYPED = 32;

    /** The side of a picture. */
    public static final int PICTURE = 512;

    /** The side of a window, whether it weighs what it covers or not. */
    public static final int KERNEL = 7;

    /** How many channels of numbers stand on a stage. */
    public static final int CHANNELS = 16;

    public static final int STRIDE = 8;

    public static final int DILATION = 4;

    /** The padding of a side where it is said by number. */
    public static final int PADDING = 6;

    private Limits() {}

    /**
     * Checks a whole number before anything is made of it.
     *
     * @param field the key of what it is called
     * @throws Refusal if it is out of its range
     */
    public static void inRange(String field, int value, int low, int high) {
        if (value < low || value > high) {
            throw Refusal.of("error.range", Sentence.of(field), value, low, high);
        }
    }

    /**
     * Checks how a window slides.
     *
     * @param sides the padding, where it is said by number
     * @throws Refusal if a number is out of its range
     */
    public static void geometry(Extent stride, Extent dilation, Padding sides) {
        inRange("field.stride.height", stride.height(), 1, STRIDE);
        inRange("field.stride.width", stride.width(), 1, STRIDE);
        inRange("field.dilation.height", dilation.height(), 1, DILATION);
        inRange("field.dilation.width", dilation.width(), 1, DILATION);
        inRange("field.padding.top", sides.top(), 0, PADDING);
        inRange("field.padding.bottom", sides.bottom(), 0, PADDING);
        inRange("field.padding.left", sides.left(), 0, PADDING);
        inRange("field.padding.right", sides.right(), 0, PADDING);
    }
}
