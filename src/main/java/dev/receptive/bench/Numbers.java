package dev.receptive.bench;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/**
 * A grid of numbers, what they stand for, and where they come from.
 *
 * @param values {@code [H, W]}
 * @param levels whether they are levels of grey, 0 (black) to 255 (white), and shown in greys; stays so through edits
 * @param source their origin
 */
public record Numbers(Tensor values, boolean levels, Source source) {

    /** White. */
    public static final int MAX_LEVEL = 255;

    /**
     * @throws Refusal if there is a level beyond black or white
     */
    public Numbers {
        for (int i = 0; levels && i < values.shape().count(); i++) {
            if (values.at(i) < 0 || values.at(i) > MAX_LEVEL) {
                throw Refusal.of("error.range", Sentence.of("field.level"), values.at(i), 0, MAX_LEVEL);
            }
        }
    }

    /** Numbers written out one by one. */
    public static Numbers typed(Tensor values) {
        return new Numbers(values, false, new Source.Typed());
    }

    /** The levels of a picture. */
    public static Numbers picture(Tensor values, Source source) {
        return new Numbers(values, true, source);
    }

    public int height() {
        return values.shape().size(0);
    }

    public int width() {
        return values.shape().size(1);
    }

    /** The same numbers but one; they count as typed from then on. */
    public Numbers with(int row, int column, float value) {
        return edited(values.with(row, column, value));
    }

    /** Grown with zeros or cut at the bottom and right. */
    public Numbers resized(int height, int width) {
        if (height == height() && width == width()) {
            return this;
        }
        float[] data = new float[height * width];
        for (int row = 0; row < Math.min(height, height()); row++) {
            for (int column = 0; column < Math.min(width, width()); column++) {
                data[row * width + column] = values.at(row, column);
            }
        }
        return edited(Tensor.of(Shape.of(height, width), data));
    }

    /** Other numbers that stand for the same, changed by hand; where nothing changed, it is still what it was. */
    public Numbers edited(Tensor next) {
        return next.equals(values) ? this : new Numbers(next, levels, new Source.Typed());
    }
}
