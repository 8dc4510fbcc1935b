package dev.receptive.data;

import dev.receptive.tensor.Tensor;

/**
 * A picture of any size as networks for digits take it: grey, 28×28, levels from 0 (black) to 255 (white) as they are in
 * the picture, never turned into white on black. The whole picture is in sight: its longer side takes all 28 pixels,
 * each the mean of the area that it covers (a smaller picture grows, in straight lines between its pixels), and it stands
 * in the middle. What is free beside it has one level, the mean of the outermost pixels of the small picture, so that paper
 * stays white and a black ground black.
 */
final class SmallPicture {

    static final int SIDE = 28;

    private SmallPicture() {}

    /**
     * Puts a picture into a place among others.
     *
     * @param levels {@code [H, W]}, whole, 0 to 255, no side above {@link #SIDE}
     * @param pixels gets {@code SIDE · SIDE} levels, row by row
     * @param start the index of the first
     */
    static void put(Tensor levels, byte[] pixels, int start) {
        Tensor fitted = Resizing.toLongest(levels, SIDE);
        int height = fitted.shape().size(0);
        int width = fitted.shape().size(1);
        int top = (SIDE - height) / 2;
        int left = (SIDE - width) / 2;
        byte beside = (byte) border(fitted);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean inside = y >= top && y < top + height && x >= left && x < left + width;
                pixels[start + y * SIDE + x] = inside ? (byte) fitted.at(y - top, x - left) : beside;
            }
        }
    }

    /** The mean of the outermost pixels, each counted once. */
    private static int border(Tensor levels) {
        int height = levels.shape().size(0);
        int width = levels.shape().size(1);
        double sum = 0;
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (y == 0 || x == 0 || y == height - 1 || x == width - 1) {
                    sum += levels.at(y, x);
                    count++;
                }
            }
        }
        return (int) Math.round(sum / count);
    }
}
