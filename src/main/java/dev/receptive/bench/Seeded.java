package dev.receptive.bench;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Random;

/** Small whole numbers for planes that are added: the same every time, so that a plane taken away and added again is the same. */
public final class Seeded {

    private static final int KERNELS = 16;

    private Seeded() {}

    /** A slice of a kernel, of −1, 0 and 1. */
    public static Numbers weights(int kernel, int channel, int height, int width) {
        return plane(1 + kernel * KERNELS + channel, height, width, -1);
    }

    /** A channel of an input, of 0, 1 and 2. */
    public static Numbers inputs(int channel, int height, int width) {
        return plane(1000 + channel, height, width, 0);
    }

    private static Numbers plane(int seed, int height, int width, int least) {
        Random random = new Random(seed);
        float[] numbers = new float[height * width];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = least + random.nextInt(3);
        }
        return Numbers.typed(Tensor.of(Shape.of(height, width), numbers));
    }
}
