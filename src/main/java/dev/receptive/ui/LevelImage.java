package dev.receptive.ui;

import dev.receptive.tensor.Tensor;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Levels of red, green and blue as a picture on the screen. */
final class LevelImage {

    static final int COLOURS = 3;

    private static final int WHITE = 255;
    private static final int OPAQUE = 0xFF << 24;

    private LevelImage() {}

    /**
     * On any thread.
     *
     * @param levels {@code [3, H, W]}, from 0 to 1
     */
    static Image of(Tensor levels) {
        int height = levels.shape().size(1);
        int width = levels.shape().size(2);
        int plane = height * width;
        int[] pixels = new int[plane];
        for (int i = 0; i < plane; i++) {
            pixels[i] = OPAQUE | level(levels, i) << 16 | level(levels, plane + i) << 8 | level(levels, 2 * plane + i);
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    private static int level(Tensor levels, int index) {
        return Math.round(levels.at(index) * WHITE);
    }
}
