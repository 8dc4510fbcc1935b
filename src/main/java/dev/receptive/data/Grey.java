package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * Levels of grey, or of one colour, before they are rounded.
 *
 * @param data row-major, 0 to 255; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // lives within one call of the decoder
record Grey(float[] data, int height, int width) {

    /** {@code [H, W]} of integers. */
    Tensor toTensor() {
        float[] rounded = new float[data.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = Math.round(data[i]);
        }
        return Tensor.of(Shape.of(height, width), rounded);
    }
}
