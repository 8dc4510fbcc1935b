package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.nn.Conv2d;
import dev.receptive.nn.Extent;
import dev.receptive.nn.Gradients;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Padding;
import dev.receptive.nn.PaddingMode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.RandomLayers;
import dev.receptive.nn.Window2d;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast path against the loops that define a convolution. */
@Tag("compute")
class FastConv2dTest {

    /** Of the kinds that the benchmark measures, and of every other kind. */
    static Stream<RandomLayers.Case> cases() {
        return Stream.concat(
                Stream.of(
                        large(1, Shape.of(9, 1, 28, 28), 6, Window2d.square(5).withPadding(2)),
                        large(2, Shape.of(5, 6, 14, 14), 16, Window2d.square(5)),
                        large(3, Shape.of(1, 13, 40, 37), 20, Window2d.square(3).withPadding(1)),
                        large(4, Shape.of(1, 3, 70, 90), 1, Window2d.square(3)),
                        large(7, Shape.of(8, 1, 56, 57), 2, Window2d.square(5).withPadding(2)),
                        large(8, Shape.of(3, 1, 250, 250), 1, Window2d.square(3).withPadding(1)),
                        large(9, Shape.of(1, 1, 224, 224), 2, Window2d.square(5).withPadding(2)),
                        large(
                                5,
                                Shape.of(2, 3, 33, 31),
                                7,
                                Window2d.square(7).withStride(2).withPadding(3)),
                        large(
                                6,
                                Shape.of(3, 5, 9, 9),
                                4,
                                new Window2d(
                                        new Extent(1, 2),
                                        new Extent(3, 1),
                                        new Padding(0, 2, 1, 0),
                                        Extent.square(2)))),
                RandomLayers.first(150).stream());
    }

    private static RandomLayers.Case large(int seed, Shape input, int outputs, Window2d window) {
        Random random = new Random(seed);
        Extent kernel = window.kernel();
        Tensor weight = RandomLayers.numbers(random, Shape.of(outputs, input.size(1), kernel.height(), kernel.width()));
        Tensor bias = RandomLayers.numbers(random, Shape.of(outputs));
        return new RandomLayers.Case(seed, new Conv2d(weight, bias, window, 1), RandomLayers.numbers(random, input));
    }

    static List<Supplier<Kernels>> kernels() {
        assertThat(Kernels.vector()).as("the tests run with the vector module").isPresent();
        return List.of(Kernels::plain, () -> Kernels.vector().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void computesWhatTheReferenceComputes(RandomLayers.Case question) {
        Conv2d layer = question.layer();
        Tensor input = question.input();
        Pass pass = layer.forward(input, Mode.INFERENCE);
        Tensor gradOutput =
                RandomLayers.numbers(new Random(question.seed()), pass.output().shape());
        Gradients gradients = layer.backward(pass, gradOutput);
        // a weight's gradient is a sum over all outputs, whose rounding errors grow like the root of their number
        double tolerance = 1e-4 * Math.max(1, Math.sqrt(gradOutput.shape().count()) / 50);
        for (Supplier<Kernels> kernels : kernels()) {
            for (int threads : new int[] {1, 3}) {
                Results results = run(layer, input, gradOutput, kernels, threads);
                Close.assertClose(results.output, pass.output(), 1e-5);
                Close.assertClose(results.gradInput, gradients.input(), 1e-4);
                Close.assertClose(results.gradWeight, gradients.parameter("weight"), tolerance);
                Close.assertClose(results.gradBias, gradients.parameter("bias"), tolerance);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anyNumberOfThreadsGivesTheSameBits(RandomLayers.Case question) {
        Tensor gradOutput = RandomLayers.numbers(
                new Random(question.seed()),
                question.layer().outputShape(question.input().shape()));
        for (Supplier<Kernels> kernels : kernels()) {
            Results alone = run(question.layer(), question.input(), gradOutput, kernels, 1);
            Results together = run(question.layer(), question.input(), gradOutput, kernels, 4);

            assertThat(together.output).isEqualTo(alone.output);
            assertThat(together.gradInput).isEqualTo(alone.gradInput);
            assertThat(together.gradWeight).isEqualTo(alone.gradWeight);
            assertThat(together.gradBias).isEqualTo(alone.gradBias);
        }
    }

    @Test
    void otherPaddingThanZerosIsRefused() {
        Conv2d zeros = Conv2d.of(1, 1, Window2d.square(3).withPadding(1));
        Conv2d circular = new Conv2d(zeros.weight(), zeros.bias(), zeros.window(), 1, PaddingMode.CIRCULAR, true);

        assertThatThrownBy(() -> new FastConv2d(circular, Shape.of(1, 1, 5, 5), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fast: Conv2d(1→1, 3×3, padding 1 circular) does not pad with zeros");
    }

    /** Runs twice, so that what the first run leaves in its memory would show in the second. */
    private static Results run(Conv2d layer, Tensor input, Tensor gradOutput, Supplier<Kernels> kernels, int threads) {
        FastConv2d fast = new FastConv2d(layer, input.shape(), threads, kernels);
        float[] output = new float[gradOutput.shape().count()];
        float[] gradInput = new float[input.shape().count()];
        float[] gradWeight = new float[layer.weight().shape().count()];
        float[] gradBias = new float[layer.outChannels()];
        try (Workers workers = new Workers(threads)) {
            fast.forward(filled(input.toArray()), output, workers);
            fast.gradInput(filled(gradOutput.toArray()), gradInput, workers);
            fast.gradParameters(filled(input.toArray()), filled(gradOutput.toArray()), gradWeight, gradBias, workers);
            fast.forward(input.toArray(), output, workers);
            fast.gradInput(gradOutput.toArray(), gradInput, workers);
            fast.gradParameters(input.toArray(), gradOutput.toArray(), gradWeight, gradBias, workers);
        }
        return new Results(
                Tensor.over(gradOutput.shape(), output),
                Tensor.over(input.shape(), gradInput),
                Tensor.over(layer.weight().shape(), gradWeight),
                Tensor.over(layer.bias().shape(), gradBias));
    }

    private static float[] filled(float[] numbers) {
        Arrays.fill(numbers, 1e6f);
        return numbers;
    }

    private record Results(Tensor output, Tensor gradInput, Tensor gradWeight, Tensor gradBias) {}
}
