package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What else a convolution is: a product of matrices, a convolution of mathematics, a layer of a single group. */
class ConvolutionLawsTest {

    static Stream<EveryLayer.Case> convolutions() {
        return EveryLayer.leaves(20).filter(found -> found.layer() instanceof Conv2d);
    }

    @ParameterizedTest
    @MethodSource("convolutions")
    void itIsTheProductOfItsMatrixWithTheImage(EveryLayer.Case found) {
        Conv2d layer = (Conv2d) found.layer();
        Tensor input = found.input();
        Shape output = layer.outputShape(input.shape());
        Tensor matrix =
                ToeplitzMatrix.of(layer, input.shape().size(2), input.shape().size(3));
        int perImage = output.count() / output.size(0);
        Linear asLinear = new Linear(matrix, Tensor.zeros(Shape.of(perImage)));

        assertThat(matrix.shape()).isEqualTo(Shape.of(perImage, input.shape().count() / output.size(0)));
        Tensor product =
                asLinear.forward(input.reshape(output.size(0), matrix.shape().size(1)));
        Close.forward(product.reshape(output), unbiased(layer).forward(input));
    }

    @Test
    void theMatrixHasTheSameWeightsAlongItsDiagonals() {
        Tensor weight = Tensor.of(Shape.of(1, 1, 1, 2), 3, 5);
        Conv2d layer = new Conv2d(weight, Tensor.zeros(Shape.of(1)), Window2d.of(new Extent(1, 2)), 1);

        assertThat(ToeplitzMatrix.of(layer, 1, 4))
                .isEqualTo(Tensor.matrix(new float[] {3, 5, 0, 0}, new float[] {0, 3, 5, 0}, new float[] {0, 0, 3, 5}));
        Window2d padded = layer.window().withPadding(new Padding(0, 0, 0, 1));
        Conv2d circular = new Conv2d(weight, layer.bias(), padded, 1, PaddingMode.CIRCULAR, false);
        assertThat(ToeplitzMatrix.of(circular, 1, 3))
                .isEqualTo(Tensor.matrix(new float[] {3, 5, 0}, new float[] {0, 3, 5}, new float[] {5, 0, 3}));
    }

    @ParameterizedTest
    @MethodSource("convolutions")
    void itIsTheProductOfItsKernelsWithTheColumns(EveryLayer.Case found) {
        Conv2d grouped = (Conv2d) found.layer();
        Random random = new Random(31);
        Shape kernels = grouped.weight().shape();
        Tensor weight =
                RandomLayers.numbers(random, Shape.of(3, grouped.inChannels(), kernels.size(2), kernels.size(3)));
        Conv2d layer = new Conv2d(weight, Tensor.zeros(Shape.of(3)), grouped.window(), 1, grouped.paddingMode(), false);
        Tensor columns = new Im2col(layer.window(), layer.paddingMode()).columns(found.input());
        Tensor product = Im2col.product(weight, columns);
        Tensor output = layer.forward(found.input());

        assertThat(product.reshape(output.shape())).isEqualTo(output);
        assertThat(product.shape().size(1)).isEqualTo(3);
    }

    @Test
    void columnsAreWhatTheWindowSees() {
        Tensor input = Tensor.of(Shape.of(1, 1, 2, 3), 1, 2, 3, 4, 5, 6);

        assertThat(new Im2col(Window2d.square(2)).columns(input))
                .isEqualTo(Tensor.of(Shape.of(1, 4, 2), 1, 2, 2, 3, 4, 5, 5, 6));
        assertThat(new Im2col(Window2d.square(2).withPadding(1))).hasToString("Im2col(2×2, padding 1)");
        assertThat(new Im2col(Window2d.square(2), PaddingMode.REFLECT)).hasToString("Im2col(2×2 reflect)");
    }

    @Test
    void columnsThatDoNotFitAreRefused() {
        Im2col reflect = new Im2col(Window2d.square(2).withPadding(new Padding(0, 3, 0, 0)), PaddingMode.REFLECT);
        Im2col across = new Im2col(Window2d.square(2).withPadding(new Padding(0, 0, 3, 0)), PaddingMode.REFLECT);

        refused(
                "im2col: input 3×4 where N×C×H×W is expected",
                () -> new Im2col(Window2d.square(2)).columns(Tensor.zeros(Shape.of(3, 4))));
        refused(
                "padding: reflect padding of 3 needs more than 3 inputs",
                () -> reflect.columns(Tensor.zeros(Shape.of(1, 1, 3, 9))));
        refused(
                "padding: reflect padding of 3 needs more than 2 inputs",
                () -> across.columns(Tensor.zeros(Shape.of(1, 1, 9, 2))));
        refused(
                "im2col: weight 2×1×2×2 for columns 1×5×3",
                () -> Im2col.product(Tensor.zeros(Shape.of(2, 1, 2, 2)), Tensor.zeros(Shape.of(1, 5, 3))));
        refused(
                "im2col: weight 2×1×2×2 for columns 3×4",
                () -> Im2col.product(Tensor.zeros(Shape.of(2, 1, 2, 2)), Tensor.zeros(Shape.of(3, 4))));
    }

    /** {@code Σ_i Σ_j input[y − i][x − j] · weight[i][j]} over the whole plane is the flipped kernel, fully padded. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2, 3
            3, 2
            1, 4
            """)
    void theFlippedLayerIsTheConvolutionOfMathematics(int kH, int kW) {
        Random random = new Random(32);
        Tensor input = RandomLayers.wholeNumbers(random, Shape.of(1, 1, 4, 5));
        Tensor weight = RandomLayers.wholeNumbers(random, Shape.of(1, 1, kH, kW));
        Window2d full = Window2d.of(new Extent(kH, kW)).withPadding(Padding.of(kH - 1, kW - 1));
        Conv2d flipped = new Conv2d(weight, Tensor.of(Shape.of(1), 7), full, 1).flipped();
        Tensor output = flipped.forward(input);

        for (int y = 0; y < output.shape().size(2); y++) {
            for (int x = 0; x < output.shape().size(3); x++) {
                float sum = 7;
                for (int i = 0; i < kH; i++) {
                    for (int j = 0; j < kW; j++) {
                        boolean inside = y - i >= 0 && y - i < 4 && x - j >= 0 && x - j < 5;
                        sum += inside ? input.at(y - i, x - j) * weight.at(i, j) : 0;
                    }
                }
                assertThat(output.at(y, x)).isEqualTo(sum);
            }
        }
        assertThat(flipped.flipped().weight()).isEqualTo(weight);
    }

    @Test
    void groupsOfATransposedConvolutionAreSeparate() {
        Random random = new Random(33);
        Tensor weight = RandomLayers.wholeNumbers(random, Shape.of(4, 3, 2, 2));
        Tensor bias = RandomLayers.wholeNumbers(random, Shape.of(6));
        Window2d window = Window2d.square(2).withStride(2);
        Tensor input = RandomLayers.wholeNumbers(random, Shape.of(1, 4, 3, 3));
        Tensor output = new ConvTranspose2d(weight, bias, window, Padding.NONE, 2, true).forward(input);

        for (int group = 0; group < 2; group++) {
            ConvTranspose2d own = new ConvTranspose2d(outer(weight, group, 2), outer(bias, group, 2), window);
            Tensor seen = part(input, group, 2, Shape.of(1, 2, 3, 3));
            assertThat(own.forward(seen)).isEqualTo(part(output, group, 2, Shape.of(1, 3, 6, 6)));
        }
    }

    /** A group's share of the outermost axis. */
    private static Tensor outer(Tensor tensor, int group, int groups) {
        int[] sizes = new int[tensor.shape().rank()];
        for (int axis = 0; axis < sizes.length; axis++) {
            sizes[axis] = tensor.shape().size(axis);
        }
        sizes[0] /= groups;
        return part(tensor, group, groups, Shape.of(sizes));
    }

    private static Tensor part(Tensor tensor, int group, int groups, Shape shape) {
        assertThat(shape.count() * groups).isEqualTo(tensor.shape().count());
        float[] part = new float[shape.count()];
        System.arraycopy(tensor.numbers(), group * part.length, part, 0, part.length);
        return Tensor.over(shape, part);
    }

    private static Conv2d unbiased(Conv2d layer) {
        return layer.withoutBias();
    }

    static void refused(String sentence, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }
}
