package dev.receptive.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture that is scaled down while its rows come in, in any order: each pixel of the result is the mean of the area
 * that it covers, of every pixel in it, and no more is held than the result. Where a pixel lies across an edge of two
 * areas, each gets its share. A picture that is small enough stays as it is.
 */
final class AreaMean {

    private final int height;
    private final int width;
    private final int rows;
    private final int columns;
    private final double[][] sums;
    private final double[] line;

    /**
     * @param longest the most pixels on a side of the result
     * @param planes how many numbers a pixel has
     */
    AreaMean(int height, int width, int longest, int planes) {
        this.height = height;
        this.width = width;
        int side = Math.max(height, width);
        this.rows = side <= longest ? height : Math.max(1, Math.round((float) height * longest / side));
        this.columns = side <= longest ? width : Math.max(1, Math.round((float) width * longest / side));
        this.sums = new double[planes][rows * columns];
        this.line = new double[columns];
    }

    /**
     * Takes one row.
     *
     * @param y from the top, from 0
     * @param levels of each plane, {@code width} numbers; read before this returns
     */
    void take(int y, float[][] levels) {
        // In units of 1/rows of a pixel, a pixel is `rows` tall and an area `height`: whole numbers, nothing is
        // rounded.
        long top = (long) y * rows;
        int row = (int) (top / height);
        long inside = Math.min(rows, (row + 1L) * height - top);
        for (int plane = 0; plane < sums.length; plane++) {
            shrink(levels[plane]);
            add(plane, row, inside);
            if (inside < rows) {
                add(plane, row + 1, rows - inside);
            }
        }
    }

    private void add(int plane, int row, long weight) {
        double[] sum = sums[plane];
        for (int x = 0; x < columns; x++) {
            sum[row * columns + x] += line[x] * weight;
        }
    }

    /** The sums of a row over the areas that it crosses. */
    private void shrink(float[] levels) {
        Arrays.fill(line, 0);
        int column = 0;
        long left = 0;
        for (int x = 0; x < width; x++, left += columns) {
            long edge = (column + 1L) * width;
            if (left + columns <= edge) {
                line[column] += (double) levels[x] * columns;
            } else {
                line[column] += (double) levels[x] * (edge - left);
                line[column + 1] += (double) levels[x] * (left + columns - edge);
            }
            if (left + columns >= edge) {
                column++;
            }
        }
    }

    /** The means of each plane, once every row was taken. */
    List<Grey> means() {
        return Stream.of(sums).map(this::mean).toList();
    }

    private Grey mean(double[] sum) {
        float[] mean = new float[sum.length];
        double area = (double) height * width;
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (sum[i] / area);
        }
        return new Grey(mean, rows, columns);
    }
}
