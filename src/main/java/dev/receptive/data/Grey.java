package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * Levels of grey before they are rounded.
 *
 * @param data row-major, 0 to 255; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // lives within one call of the decoder
record Grey(float[] data, int height, int width) {

    /** Scaled down so that no side is longer: every pixel is the mean of the area that it covers. */
    Grey scaled(int longest) {
        int side = Math.max(height, width);
        if (side <= longest) {
            return this;
        }
        int rows = Math.max(1, Math.round((float) height * longest / side));
        int columns = Math.max(1, Math.round((float) width * longest / side));
        float[] scaled = new float[rows * columns];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                scaled[y * columns + x] = mean(
                        y * height / (double) rows,
                        (y + 1) * height / (double) rows,
                        x * width / (double) columns,
                        (x + 1) * width / (double) columns);
            }
        }
        return new Grey(scaled, rows, columns);
    }

    private float mean(double top, double bottom, double left, double right) {
        double sum = 0;
        for (int y = (int) top; y < Math.min(bottom, height); y++) {
            double tall = Math.min(bottom, y + 1) - Math.max(top, y);
            for (int x = (int) left; x < Math.min(right, width); x++) {
                sum += data[y * width + x] * tall * (Math.min(right, x + 1) - Math.max(left, x));
            }
        }
        return (float) (sum / ((bottom - top) * (right - left)));
    }

    /** {@code [H, W]} of integers. */
    Tensor toTensor() {
        float[] rounded = new float[data.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = Math.round(data[i]);
        }
        return Tensor.of(Shape.of(height, width), rounded);
    }
}
