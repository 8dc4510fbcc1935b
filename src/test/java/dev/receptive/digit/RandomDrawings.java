package dev.receptive.digit;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Drawings of a few strokes; a seed always gives the same. */
final class RandomDrawings {

    private RandomDrawings() {}

    /** The drawings of the seeds from 0 on, of all sizes and proportions. */
    static List<Tensor> first(int count) {
        return IntStream.range(0, count).mapToObj(RandomDrawings::of).toList();
    }

    private static Tensor of(int seed) {
        Random random = new Random(seed);
        boolean usual = seed % 2 == 0;
        return of(random, usual ? 28 : 1 + random.nextInt(60), usual ? 28 : 1 + random.nextInt(60));
    }

    /** A drawing with ink; it may touch the border. */
    static Tensor of(Random random, int height, int width) {
        float[] levels = new float[height * width];
        int strokes = 1 + random.nextInt(4);
        for (int stroke = 0; stroke < strokes; stroke++) {
            double y = random.nextDouble() * height;
            double x = random.nextDouble() * width;
            double down = random.nextDouble() * 2 - 1;
            double right = random.nextDouble() * 2 - 1;
            int length = 1 + random.nextInt(30);
            int level = 1 + random.nextInt(255);
            for (int i = 0; i < length && y >= 0 && y < height && x >= 0 && x < width; i++) {
                levels[((int) y) * width + (int) x] = level;
                y += down;
                x += right;
            }
        }
        return Tensor.of(Shape.of(height, width), levels);
    }
}
