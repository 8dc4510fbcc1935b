package dev.receptive.export;

import dev.receptive.scene.Scene;

/**
 * How a scene lies in a picture: as large as it can be, in the middle.
 *
 * @param scale pixels for a unit of the scene
 * @param left pixels to its left
 * @param top pixels above it
 */
record Fit(double scale, double left, double top) {

    static Fit of(Scene scene, int width, int height) {
        double scale = Math.min(width / scene.width(), height / scene.height());
        return new Fit(scale, (width - scene.width() * scale) / 2, (height - scene.height() * scale) / 2);
    }
}
