package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolingTest {

    private final Random random = new Random(41);

    @Test
    void theExamplesOfTheBook() {
        Tensor input = counting(1, 3, 3);
        Window2d window = Window2d.square(2);

        assertThat(new MaxPool2d(window, false).forward(input)).isEqualTo(Tensor.of(Shape.of(1, 1, 2, 2), 4, 5, 7, 8));
        assertThat(AvgPool2d.of(window).forward(input)).isEqualTo(Tensor.of(Shape.of(1, 1, 2, 2), 2, 3, 5, 6));
        assertThat(AdaptiveAvgPool2d.global().forward(input)).isEqualTo(Tensor.of(Shape.of(1, 1, 1, 1), 4));
        assertThat(AdaptiveMaxPool2d.global().forward(input)).isEqualTo(Tensor.of(Shape.of(1, 1, 1, 1), 8));
    }

    @Test
    void ofASideMovesByThatSide() {
        Window2d window = Window2d.square(3).withStride(3);

        assertThat(MaxPool2d.of(3)).isEqualTo(new MaxPool2d(window, false));
        assertThat(AvgPool2d.of(3)).isEqualTo(new AvgPool2d(window, false, true, OptionalInt.empty()));
    }

    /** As PyTorch counts windows: rounded up in ceil mode, but the last has to start before the padding after. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # input, kernel, stride, padding, floor, ceil
            5, 2, 2, 0, 2, 3
            6, 2, 2, 0, 3, 3
            4, 3, 2, 1, 2, 3
            3, 2, 2, 1, 2, 2
            1, 2, 2, 1, 1, 1
            7, 3, 3, 1, 3, 3
            8, 3, 4, 1, 2, 3
            6, 3, 4, 1, 2, 2
            9, 4, 5, 2, 2, 3
            """)
    void ceilModeRoundsTheNumberOfWindowsUp(int input, int kernel, int stride, int padding, int floor, int ceil) {
        Window2d window = Window2d.square(kernel).withStride(stride).withPadding(padding);
        int width = input + kernel;
        Tensor image = counting(1, input, width);

        assertThat(new MaxPool2d(window, false).rows(input).outputs()).isEqualTo(floor);
        assertThat(new MaxPool2d(window, true).rows(input).outputs()).isEqualTo(ceil);
        assertThat(new MaxPool2d(window, true).columns(input).outputs()).isEqualTo(ceil);
        assertThat(average(window, true, true).rows(input).outputs()).isEqualTo(ceil);
        assertThat(average(window, true, true).columns(input).outputs()).isEqualTo(ceil);
        assertThat(new MaxPool2d(window, true).forward(image).at(ceil - 1, 0))
                .as("the last row of windows reaches the last row of the image")
                .isGreaterThanOrEqualTo((input - 1) * width);
    }

    @Test
    void ceilModeTakesAWindowLargerThanTheInputIfItStartsThere() {
        Window2d window = Window2d.square(3).withStride(2);

        assertThat(new MaxPool2d(window, true).forward(counting(1, 2, 2)))
                .isEqualTo(Tensor.of(Shape.of(1, 1, 1, 1), 3));
        ConvolutionLawsTest.refused(
                "window: a kernel that spans 3 does not fit 2 inputs with padding 0 + 0",
                () -> new MaxPool2d(window, false).outputShape(Shape.of(1, 1, 2, 2)));
    }

    /** The window that is not full is divided by what it covers, the padding included or not. */
    @Test
    void aDivisorCountsWhatTheWindowCovers() {
        Tensor ones = Tensor.filled(Shape.of(1, 1, 1, 4), 1);
        Window2d window = new Window2d(new Extent(1, 3), new Extent(1, 3), new Padding(0, 0, 1, 1), Extent.ONE);

        assertThat(average(window, true, true).forward(ones).toArray()).containsExactly(2 / 3f, 2 / 3f);
        assertThat(average(window, true, false).forward(ones).toArray()).containsExactly(1, 1);
        assertThat(new AvgPool2d(window, true, true, OptionalInt.of(1))
                        .forward(ones)
                        .toArray())
                .containsExactly(2, 2);
        Window2d beyond = window.withPadding(new Padding(0, 0, 1, 0));
        assertThat(average(beyond, true, true)
                        .forward(Tensor.filled(Shape.of(1, 1, 1, 3), 1))
                        .toArray())
                .as("the second window covers one number, and nothing past the padded plane")
                .containsExactly(2 / 3f, 1);
    }

    @Test
    void aDivisorCountsRowsAsItCountsColumns() {
        Tensor ones = Tensor.filled(Shape.of(1, 1, 4, 1), 1);
        Window2d window = new Window2d(new Extent(3, 1), new Extent(3, 1), new Padding(1, 1, 0, 0), Extent.ONE);

        assertThat(average(window, true, true).forward(ones).toArray()).containsExactly(2 / 3f, 2 / 3f);
        assertThat(average(window, true, false).forward(ones).toArray()).containsExactly(1, 1);
    }

    @Test
    void theFirstOfEqualNumbersWins() {
        Tensor input = Tensor.of(Shape.of(1, 1, 2, 3), 5, 7, 7, 7, 5, 7);
        MaxPool2d layer = new MaxPool2d(Window2d.square(2), false);
        Pass pass = layer.forward(input, Mode.INFERENCE);

        assertThat(pass.kept("argmax").toArray()).containsExactly(1, 1);
        assertThat(layer.backward(pass, Tensor.of(Shape.of(1, 1, 1, 2), 2, 3))
                        .input()
                        .toArray())
                .containsExactly(0, 5, 0, 0, 0, 0);
        assertThat(AdaptiveMaxPool2d.global()
                        .forward(input, Mode.INFERENCE)
                        .kept("argmax")
                        .toArray())
                .containsExactly(1);
    }

    @Test
    void whatIsNoNumberWins() {
        Tensor input = Tensor.of(Shape.of(1, 1, 1, 4), 9, Float.NaN, 10, Float.NaN);
        MaxPool2d layer = new MaxPool2d(Window2d.of(new Extent(1, 4)), false);
        Pass pass = layer.forward(input, Mode.INFERENCE);

        assertThat(pass.output().at(0)).isNaN();
        assertThat(pass.explain(0).recompute()).isNaN();
        assertThat(pass.kept("argmax").at(0)).isEqualTo(1);
    }

    @Test
    void thePaddingNeverWins() {
        Tensor input = Tensor.filled(Shape.of(1, 1, 2, 2), -5);
        Pass pass = new MaxPool2d(Window2d.square(2).withPadding(1), false).forward(input, Mode.INFERENCE);

        assertThat(pass.output()).isEqualTo(Tensor.filled(Shape.of(1, 1, 3, 3), -5));
        assertThat(pass.kept("argmax").toArray()).containsExactly(0, 0, 1, 0, 0, 1, 2, 2, 3);
        assertThat(pass.explain(0).terms()).extracting(Term::index).containsExactly(0);
    }

    @Test
    void aWindowOfNothingButPaddingIsEmpty() {
        Window2d gap = new Window2d(new Extent(1, 2), Extent.ONE, new Padding(0, 0, 1, 1), new Extent(1, 3));
        MaxPool2d layer = new MaxPool2d(gap, false);
        Pass pass = layer.forward(counting(1, 1, 2), Mode.INFERENCE);

        assertThat(pass.output().toArray()).containsExactly(Float.NEGATIVE_INFINITY);
        assertThat(pass.kept("argmax").toArray()).containsExactly(-1);
        assertThat(pass.explain(0).recompute()).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(layer.backward(pass, Tensor.filled(pass.output().shape(), 1)).input())
                .isEqualTo(Tensor.zeros(Shape.of(1, 1, 1, 2)));
    }

    /** The largest number stays the largest under a function that grows; the mean follows one that is a line. */
    @Test
    void poolingGoesThroughFunctionsThatGrow() {
        Tensor input = RandomLayers.numbers(random, Shape.of(2, 3, 5, 6));
        Tensor line = mapped(input, 2, -3);
        for (int kernel = 1; kernel <= 4; kernel++) {
            MaxPool2d max = MaxPool2d.of(kernel);
            AvgPool2d mean = AvgPool2d.of(kernel);
            assertThat(max.forward(Activation.TANH.forward(input)))
                    .isEqualTo(Activation.TANH.forward(max.forward(input)));
            assertThat(max.forward(line)).isEqualTo(mapped(max.forward(input), 2, -3));
            Close.forward(mean.forward(line), mapped(mean.forward(input), 2, -3));
        }
    }

    @Test
    void planesAreSharedOutEvenly() {
        Tensor input = counting(2, 5, 1);

        assertThat(new AdaptiveMaxPool2d(new Extent(2, 1)).forward(input).toArray())
                .containsExactly(2, 4, 7, 9);
        assertThat(new AdaptiveAvgPool2d(new Extent(2, 1)).forward(input).toArray())
                .containsExactly(1, 3, 6, 8);
        assertThat(IntStream.range(0, 3).mapToObj(new Shares(7, 3)::of))
                .containsExactly(new Range(0, 3), new Range(2, 5), new Range(4, 7));
        assertThat(IntStream.range(0, 4).mapToObj(new Shares(2, 4)::of))
                .containsExactly(new Range(0, 1), new Range(0, 1), new Range(1, 2), new Range(1, 2));
        assertThat(new Shares(2_000_000_000, 2).of(1)).isEqualTo(new Range(1_000_000_000, 2_000_000_000));
    }

    @Test
    void whatIsNotDefinedIsRefused() {
        Window2d high = Window2d.square(3).withPadding(new Padding(2, 0, 0, 0));
        Window2d wide = Window2d.square(3).withPadding(new Padding(0, 0, 0, 2));
        Window2d gaps = new Window2d(Extent.square(2), Extent.ONE, Padding.NONE, new Extent(1, 2));

        ConvolutionLawsTest.refused(
                "max_pool2d: padding top 2, bottom 0, left 0, right 0 is more than half of the kernel 3×3",
                () -> new MaxPool2d(high, false));
        ConvolutionLawsTest.refused(
                "avg_pool2d: padding top 0, bottom 0, left 0, right 2 is more than half of the kernel 3×3",
                () -> AvgPool2d.of(wide));
        ConvolutionLawsTest.refused("avg_pool2d: a dilation of 1×2 is not defined", () -> AvgPool2d.of(gaps));
        ConvolutionLawsTest.refused(
                "avg_pool2d: divisor 0 is below 1",
                () -> new AvgPool2d(Window2d.square(2), false, true, OptionalInt.of(0)));
        Shape flat = Shape.of(4, 4);
        String sentence = ": input 4×4 where N×C×H×W is expected";
        ConvolutionLawsTest.refused(
                "max_pool2d" + sentence, () -> MaxPool2d.of(2).outputShape(flat));
        ConvolutionLawsTest.refused(
                "avg_pool2d" + sentence, () -> AvgPool2d.of(2).outputShape(flat));
        ConvolutionLawsTest.refused(
                "adaptive_max_pool2d" + sentence,
                () -> AdaptiveMaxPool2d.global().outputShape(flat));
        ConvolutionLawsTest.refused(
                "adaptive_avg_pool2d" + sentence,
                () -> AdaptiveAvgPool2d.global().outputShape(flat));
    }

    @Test
    void theyReadAsTheyAreSet() {
        Window2d window = Window2d.square(3).withStride(2).withPadding(1);

        assertThat(new MaxPool2d(window, true)).hasToString("MaxPool2d(3×3, stride 2×2, padding 1, ceil mode)");
        assertThat(MaxPool2d.of(2)).hasToString("MaxPool2d(2×2, stride 2×2)");
        assertThat(AvgPool2d.of(2)).hasToString("AvgPool2d(2×2, stride 2×2)");
        assertThat(new AvgPool2d(window, false, false, OptionalInt.of(4)))
                .hasToString("AvgPool2d(3×3, stride 2×2, padding 1, padding not counted, divisor 4)");
        assertThat(new AdaptiveMaxPool2d(new Extent(7, 5))).hasToString("AdaptiveMaxPool2d(7×5)");
        assertThat(AdaptiveAvgPool2d.global()).hasToString("AdaptiveAvgPool2d(1×1)");
    }

    private static AvgPool2d average(Window2d window, boolean ceilMode, boolean countIncludePad) {
        return new AvgPool2d(window, ceilMode, countIncludePad, OptionalInt.empty());
    }

    private static Tensor counting(int channels, int height, int width) {
        float[] data = new float[channels * height * width];
        for (int i = 0; i < data.length; i++) {
            data[i] = i;
        }
        return Tensor.over(Shape.of(1, channels, height, width), data);
    }

    private static Tensor mapped(Tensor tensor, float factor, float shift) {
        float[] data = tensor.toArray();
        for (int i = 0; i < data.length; i++) {
            data[i] = data[i] * factor + shift;
        }
        return Tensor.over(tensor.shape(), data);
    }
}
