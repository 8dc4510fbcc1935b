package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Convolution layers of every kind with inputs that they accept; a seed always gives the same. */
public final class RandomLayers {

    private RandomLayers() {}

    /** A layer and an input for it. */
    public record Case(int seed, Conv2d layer, Tensor input) {
        @Override
        public String toString() {
            return "seed " + seed + ": " + layer + " over " + input.shape();
        }
    }

    /** The cases of the seeds from 0 on. */
    public static List<Case> first(int count) {
        return Stream.iterate(0, seed -> seed + 1)
                .limit(count)
                .map(RandomLayers::of)
                .toList();
    }

    private static Case of(int seed) {
        Random random = new Random(seed);
        int groups = 1 + random.nextInt(3);
        Extent kernel = extent(random, 4);
        Extent dilation = extent(random, 3);
        Padding padding = new Padding(random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4));
        Window2d window = new Window2d(kernel, extent(random, 3), padding, dilation);
        int height = least(kernel.height(), dilation.height(), padding.top() + padding.bottom()) + random.nextInt(6);
        int width = least(kernel.width(), dilation.width(), padding.left() + padding.right()) + random.nextInt(6);
        int perGroup = 1 + random.nextInt(3);
        int outputs = groups * (1 + random.nextInt(3));
        Tensor weight = numbers(random, Shape.of(outputs, perGroup, kernel.height(), kernel.width()));
        Shape perOutput = Shape.of(outputs);
        Tensor bias = random.nextBoolean() ? numbers(random, perOutput) : Tensor.zeros(perOutput);
        Tensor input = numbers(random, Shape.of(1 + random.nextInt(3), groups * perGroup, height, width));
        return new Case(seed, new Conv2d(weight, bias, window, groups), input);
    }

    /** Numbers about zero with all their digits; some are zero and some are minus zero. */
    public static Tensor numbers(Random random, Shape shape) {
        float[] data = new float[shape.count()];
        for (int i = 0; i < data.length; i++) {
            data[i] = switch (random.nextInt(12)) {
                case 0 -> 0f;
                case 1 -> -0f;
                default -> (float) random.nextGaussian();
            };
        }
        return Tensor.of(shape, data);
    }

    /** Whole numbers from −8 to 8, whose sums of products float32 holds exactly. */
    public static Tensor wholeNumbers(Random random, Shape shape) {
        float[] data = new float[shape.count()];
        for (int i = 0; i < data.length; i++) {
            data[i] = random.nextInt(17) - 8;
        }
        return Tensor.of(shape, data);
    }

    private static Extent extent(Random random, int most) {
        return new Extent(1 + random.nextInt(most), 1 + random.nextInt(most));
    }

    private static int least(int kernel, int dilation, int padding) {
        return Math.max(1, dilation * (kernel - 1) + 1 - padding);
    }
}
