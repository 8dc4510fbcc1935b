package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/** Pictures at another size, of the same proportions: {@code [H, W]} of levels from 0 to 255. */
public final class Resizing {

    private Resizing() {}

    /**
     * The picture with its longer side at so many pixels, the other as its shape asks for, rounded, at least 1. Shrinking
     * takes the mean of the area that a pixel covers; growing goes in straight lines between the middles of the four
     * pixels around ({@code torch.nn.functional.interpolate}, bilinear, without aligned corners). Levels are rounded to
     * whole ones; a picture that has the size already is given back as it is.
     *
     * @param levels {@code [H, W]}, 0 to 255
     * @param longest at least 1
     * @throws IllegalArgumentException if there are not two axes, or no pixel is asked for
     */
    public static Tensor toLongest(Tensor levels, int longest) {
        Shape shape = levels.shape();
        if (shape.rank() != 2 || longest < 1) {
            throw new IllegalArgumentException("resizing: " + shape + " to " + longest + " pixels");
        }
        int side = Math.max(shape.size(0), shape.size(1));
        if (side == longest) {
            return levels;
        }
        return side > longest ? shrunk(levels, longest) : grown(levels, longest);
    }

    private static Tensor shrunk(Tensor levels, int longest) {
        int height = levels.shape().size(0);
        int width = levels.shape().size(1);
        AreaMean mean = new AreaMean(height, width, longest, 1);
        for (int y = 0; y < height; y++) {
            mean.take(y, new float[][] {levels.toArray(y * width, (y + 1) * width)});
        }
        return mean.means().get(0).toTensor();
    }

    private static Tensor grown(Tensor levels, int longest) {
        int height = levels.shape().size(0);
        int width = levels.shape().size(1);
        int side = Math.max(height, width);
        int rows = Math.round((float) height * longest / side);
        int columns = Math.round((float) width * longest / side);
        float[] pixels = new float[rows * columns];
        for (int y = 0; y < rows; y++) {
            double row = middle(y, rows, height);
            for (int x = 0; x < columns; x++) {
                pixels[y * columns + x] = (float) between(levels, row, middle(x, columns, width));
            }
        }
        return new Grey(pixels, rows, columns).toTensor();
    }

    /** Where the middle of a pixel lies among {@code from} pixels, of which the first has its middle at 0. */
    private static double middle(int pixel, int of, int from) {
        return Math.min(from - 1.0, Math.max(0, (pixel + 0.5) * from / of - 0.5));
    }

    private static double between(Tensor levels, double row, double column) {
        int y = (int) row;
        int x = (int) column;
        int below = Math.min(y + 1, levels.shape().size(0) - 1);
        int right = Math.min(x + 1, levels.shape().size(1) - 1);
        double above = mix(levels.at(y, x), levels.at(y, right), column - x);
        return mix(above, mix(levels.at(below, x), levels.at(below, right), column - x), row - y);
    }

    private static double mix(double one, double other, double share) {
        return one + (other - one) * share;
    }
}
