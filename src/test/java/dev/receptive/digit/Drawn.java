package dev.receptive.digit;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/** Pictures that a test writes down. */
final class Drawn {

    private Drawn() {}

    /** Levels that all differ from their neighbours. */
    static Tensor counted(int height, int width) {
        float[] levels = new float[height * width];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = i % 251;
        }
        return Tensor.of(Shape.of(height, width), levels);
    }

    /** A line a row, with spaces between the levels. */
    static Tensor of(String rows) {
        return Tensor.matrix(rows.lines()
                .map(row -> {
                    String[] levels = row.trim().split(" ", -1);
                    float[] line = new float[levels.length];
                    for (int x = 0; x < line.length; x++) {
                        line[x] = Float.parseFloat(levels[x]);
                    }
                    return line;
                })
                .toArray(float[][]::new));
    }
}
