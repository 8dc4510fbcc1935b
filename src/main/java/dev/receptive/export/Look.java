package dev.receptive.export;

import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;

/**
 * How a picture looks.
 *
 * @param palette its colours
 * @param language of its text
 * @param width in pixels
 * @param height in pixels
 */
public record Look(Palette palette, Language language, int width, int height) {

    public static final int MIN_WIDTH = 320;
    public static final int MIN_HEIGHT = 200;
    public static final int MAX_WIDTH = 3840;
    public static final int MAX_HEIGHT = 2160;

    /** In a longer picture nothing could be read: everything stands side by side and the equation below it. */
    public static final int MAX_RATIO = 4;

    private static final double USUAL_AREA = 960 * 640;

    /**
     * @throws Refusal if the size is out of range, or too long for its other side
     */
    public Look {
        if (width < MIN_WIDTH || width > MAX_WIDTH || height < MIN_HEIGHT || height > MAX_HEIGHT) {
            throw Refusal.of("error.export.size", width, height, MIN_WIDTH, MIN_HEIGHT, MAX_WIDTH, MAX_HEIGHT);
        }
        if (Math.max(width, height) > MAX_RATIO * Math.min(width, height)) {
            throw Refusal.of("error.export.long", width, height, MAX_RATIO);
        }
    }

    /**
     * The width of a scene of this shape with the area of the usual 960×640, in which text and cells take the same part
     * of every picture.
     */
    public double sceneWidth() {
        return width / zoom();
    }

    public double sceneHeight() {
        return height / zoom();
    }

    private double zoom() {
        return Math.sqrt(width * (double) height / USUAL_AREA);
    }
}
