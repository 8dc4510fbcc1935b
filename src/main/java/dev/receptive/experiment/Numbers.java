package dev.receptive.experiment;

import dev.receptive.tensor.Tensor;

/**
 * A grid of numbers and where they come from.
 *
 * @param values {@code [H, W]}
 * @param source their origin
 */
public record Numbers(Tensor values, Source source) {

    public static Numbers typed(Tensor values) {
        return new Numbers(values, new Source.Typed());
    }

    public int height() {
        return values.shape().size(0);
    }

    public int width() {
        return values.shape().size(1);
    }

    /** The same numbers but one; they count as typed from then on. */
    public Numbers with(int row, int column, float value) {
        return values.at(row, column) == value ? this : typed(values.with(row, column, value));
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
        return typed(Tensor.of(dev.receptive.tensor.Shape.of(height, width), data));
    }
}
