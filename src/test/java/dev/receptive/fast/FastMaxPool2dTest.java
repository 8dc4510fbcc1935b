package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.nn.Extent;
import dev.receptive.nn.MaxPool2d;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Padding;
import dev.receptive.nn.Pass;
import dev.receptive.nn.RandomLayers;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FastMaxPool2dTest {

    static List<MaxPool2d> layers() {
        return List.of(
                MaxPool2d.of(2),
                MaxPool2d.of(3),
                new MaxPool2d(Window2d.square(2).withStride(2), true),
                new MaxPool2d(Window2d.square(3).withStride(2).withPadding(1), false),
                new MaxPool2d(Window2d.square(2).withStride(2).withPadding(1), true),
                new MaxPool2d(
                        new Window2d(new Extent(2, 4), new Extent(1, 3), new Padding(1, 0, 1, 2), new Extent(3, 1)),
                        true));
    }

    /** Whole numbers, so that there are ties; one number is none. */
    @ParameterizedTest
    @MethodSource("layers")
    void picksTheWinnersOfTheReference(MaxPool2d layer) {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int width = seed < 20 ? 6 + seed % 5 : 2 * seed - 10;
            Shape shape = Shape.of(1 + random.nextInt(3), 1 + random.nextInt(20), 5 + seed % 4, width);
            assertThat(Kernels.vector())
                    .as("the tests run with the vector module")
                    .isPresent();
            picksTheWinnersOfTheReference(layer, shape, random, Kernels.plain());
            picksTheWinnersOfTheReference(layer, shape, random, Kernels.vector().orElseThrow());
        }
    }

    private static void picksTheWinnersOfTheReference(MaxPool2d layer, Shape shape, Random random, Kernels kernels) {
        float[] numbers = RandomLayers.wholeNumbers(random, shape).toArray();
        numbers[random.nextInt(numbers.length)] = Float.NaN;
        numbers[random.nextInt(numbers.length)] = -0f;
        Tensor input = Tensor.over(shape, numbers);
        Pass pass = layer.forward(input, Mode.INFERENCE);
        Shape outShape = pass.output().shape();
        Tensor gradOutput = RandomLayers.wholeNumbers(random, outShape);
        float[] output = new float[outShape.count()];
        float[] gradInput = new float[shape.count()];
        FastMaxPool2d fast = new FastMaxPool2d(layer, shape, kernels);
        try (Workers workers = new Workers(2)) {
            fast.forward(numbers, output, workers);
            fast.backward(gradOutput.toArray(), gradInput, workers);
        }

        assertThat(Tensor.over(outShape, output)).isEqualTo(pass.output());
        assertThat(Tensor.over(shape, gradInput))
                .isEqualTo(layer.backward(pass, gradOutput).input());
    }
}
