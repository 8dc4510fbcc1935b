package dev.receptive.digit;

import dev.receptive.tensor.Tensor;
import java.util.Optional;

/**
 * The smallest box that holds all ink of a picture, in pixels.
 *
 * @param top the first row with ink
 * @param left the first column with ink
 * @param height how many rows, at least 1
 * @param width how many columns, at least 1
 */
public record InkBox(int top, int left, int height, int width) {

    /**
     * The box of a picture; none if it is empty.
     *
     * @param picture {@code [H, W]}; what is above 0 is ink
     */
    static Optional<InkBox> of(Tensor picture) {
        int rows = picture.shape().size(0);
        int columns = picture.shape().size(1);
        int top = rows;
        int left = columns;
        int bottom = -1;
        int right = -1;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                if (picture.at(y, x) > 0) {
                    top = Math.min(top, y);
                    left = Math.min(left, x);
                    bottom = Math.max(bottom, y);
                    right = Math.max(right, x);
                }
            }
        }
        return bottom < 0 ? Optional.empty() : Optional.of(new InkBox(top, left, bottom - top + 1, right - left + 1));
    }

    /** As in {@code 20×14 at (4, 7)}: its size, and its first row and column. */
    @Override
    public String toString() {
        return height + "×" + width + " at (" + top + ", " + left + ")";
    }
}
