package dev.receptive.digit;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * A picture turned about its middle and scaled, and then moved by whole pixels. Each pixel of the result looks where it came
 * from and takes what is there, in straight lines between the middles of the four pixels around; outside there is no ink.
 * Levels are rounded to whole ones; a picture that is only moved keeps every level.
 *
 * @param down by so many rows; below 0 for up
 * @param right by so many columns; below 0 for left
 * @param degrees against the clock
 * @param scale how many times as large, above 0
 */
public record Moved(int down, int right, double degrees, double scale) {

    /**
     * @throws IllegalArgumentException if the angle is no number, or the scale none above 0
     */
    public Moved {
        if (!Double.isFinite(degrees) || !Double.isFinite(scale) || scale <= 0) {
            throw new IllegalArgumentException("moved: by " + degrees + " degrees and " + scale + " times");
        }
    }

    /** Moved and nothing else. */
    public static Moved by(int down, int right) {
        return new Moved(down, right, 0, 1);
    }

    /** Turned about its middle and nothing else. */
    public static Moved turned(double degrees) {
        return new Moved(0, 0, degrees, 1);
    }

    /** Scaled about its middle and nothing else. */
    public static Moved scaled(double scale) {
        return new Moved(0, 0, 0, scale);
    }

    /**
     * The picture so moved, in the same frame.
     *
     * @param picture {@code [H, W]}, levels from 0 to 255
     * @return {@code [H, W]} of whole levels
     * @throws IllegalArgumentException if it has not two axes
     */
    public Tensor of(Tensor picture) {
        Shape shape = picture.shape();
        if (shape.rank() != 2) {
            throw new IllegalArgumentException("moved: " + shape + " is no picture H×W");
        }
        double cos = Math.cos(Math.toRadians(degrees)) / scale;
        double sin = Math.sin(Math.toRadians(degrees)) / scale;
        double middleRow = (shape.size(0) - 1) / 2.0;
        double middleColumn = (shape.size(1) - 1) / 2.0;
        float[] levels = new float[shape.count()];
        for (int y = 0; y < shape.size(0); y++) {
            for (int x = 0; x < shape.size(1); x++) {
                double dy = y - down - middleRow;
                double dx = x - right - middleColumn;
                double row = middleRow + dx * sin + dy * cos;
                double column = middleColumn + dx * cos - dy * sin;
                levels[y * shape.size(1) + x] = Math.round((float) between(picture, row, column));
            }
        }
        return Tensor.of(shape, levels);
    }

    private static double between(Tensor picture, double row, double column) {
        int y = (int) Math.floor(row);
        int x = (int) Math.floor(column);
        double below = row - y;
        double right = column - x;
        return (1 - below) * ((1 - right) * level(picture, y, x) + right * level(picture, y, x + 1))
                + below * ((1 - right) * level(picture, y + 1, x) + right * level(picture, y + 1, x + 1));
    }

    private static double level(Tensor picture, int y, int x) {
        boolean inside = y >= 0
                && x >= 0
                && y < picture.shape().size(0)
                && x < picture.shape().size(1);
        return inside ? picture.at(y, x) : 0;
    }
}
