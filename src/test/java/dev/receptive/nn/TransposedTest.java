package dev.receptive.nn;

import static dev.receptive.nn.ConvolutionLawsTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransposedTest {

    private static final Tensor WEIGHT = Tensor.zeros(Shape.of(2, 3, 2, 4));
    private static final Tensor BIAS = Tensor.zeros(Shape.of(3));
    private static final Window2d WINDOW = Window2d.of(new Extent(2, 4));

    /** D2L, Transposed Convolution: the kernel [[0, 1], [2, 3]] laid down four times. */
    @Test
    void everyInputLaysItsMultipleOfTheKernel() {
        Tensor square = Tensor.of(Shape.of(1, 1, 2, 2), 0, 1, 2, 3);
        ConvTranspose2d layer = new ConvTranspose2d(square, Tensor.of(Shape.of(1), 10), Window2d.square(2));

        assertThat(layer.forward(square).toArray()).containsExactly(10, 10, 11, 10, 14, 16, 14, 22, 19);
        assertThat(layer.outputPadding()).isEqualTo(Padding.NONE);
        assertThat(layer.groups()).isEqualTo(1);
        assertThat(layer.biased()).isTrue();
        assertThat(layer.multiplyAdds(Shape.of(1, 1, 2, 2))).isEqualTo(16);
    }

    @Test
    void theSizeGrowsWithStrideDilationAndOutputPadding() {
        Window2d window = new Window2d(new Extent(2, 4), new Extent(3, 2), new Padding(1, 0, 2, 1), new Extent(1, 3));
        ConvTranspose2d layer = new ConvTranspose2d(WEIGHT, BIAS, window, new Padding(0, 2, 0, 1), 1, true);

        assertThat(layer.outputShape(Shape.of(5, 2, 4, 6)))
                .isEqualTo(Shape.of(5, 3, 9 + 1 + 1 + 2 - 1, 10 + 9 + 1 + 1 - 3));
        assertThat(layer)
                .hasToString("ConvTranspose2d(2→3, 2×4, stride 3×2, padding top 1, bottom 0, left 2, right 1,"
                        + " dilation 1×3, output padding 2×1)");
        assertThat(new ConvTranspose2d(WEIGHT, Tensor.zeros(Shape.of(6)), WINDOW, Padding.NONE, 2, false))
                .hasToString("ConvTranspose2d(2→6, 2×4, groups 2, no bias)");
    }

    @Test
    void itsStateIsReplacedByName() {
        ConvTranspose2d layer = new ConvTranspose2d(WEIGHT, BIAS, WINDOW);
        Tensor ones = Tensor.filled(BIAS.shape(), 1);
        Tensor twos = Tensor.filled(WEIGHT.shape(), 2);

        assertThat(layer.parameters().keySet()).containsExactly("weight", "bias");
        assertThat(layer.with(Map.of("bias", ones))).isEqualTo(new ConvTranspose2d(WEIGHT, ones, WINDOW));
        assertThat(layer.with(Map.of("weight", twos))).isEqualTo(new ConvTranspose2d(twos, BIAS, WINDOW));
        refused(
                "state: weight of ConvTranspose2d(2→3, 2×4) is 2×3×2×4, not 3",
                () -> layer.with(Map.of("weight", ones)));
    }

    @Test
    void shapesThatDoNotAgreeAreRefused() {
        refused("conv_transpose2d: weight needs 4 axes, not 3", () -> new ConvTranspose2d(BIAS, BIAS, WINDOW));
        refused("conv_transpose2d: bias 3 for 6 outputs", () -> grouped(2));
        refused("conv_transpose2d: 2 input channels in 3 groups", () -> grouped(3));
        refused("conv_transpose2d: 2 input channels in 0 groups", () -> grouped(0));
        refused(
                "conv_transpose2d: window of 4×4 for weight 2×3×2×4",
                () -> new ConvTranspose2d(WEIGHT, BIAS, Window2d.square(4)));
        refused(
                "conv_transpose2d: window of 2×2 for weight 2×3×2×4",
                () -> new ConvTranspose2d(WEIGHT, BIAS, Window2d.square(2)));
        ConvTranspose2d layer = new ConvTranspose2d(WEIGHT, BIAS, WINDOW.withPadding(2));
        refused(
                "conv_transpose2d: input 1×3×4×4 where N×2×H×W is expected",
                () -> layer.outputShape(Shape.of(1, 3, 4, 4)));
        refused("conv_transpose2d: input 4×2 where N×2×H×W is expected", () -> layer.outputShape(Shape.of(4, 2)));
        refused(
                "conv_transpose2d: padding 2 leaves an output of 0×4 for input 1×2×3×5",
                () -> layer.outputShape(Shape.of(1, 2, 3, 5)));
        refused(
                "conv_transpose2d: padding 2 leaves an output of 1×0 for input 1×2×4×1",
                () -> layer.outputShape(Shape.of(1, 2, 4, 1)));
        refused(
                "conv_transpose2d: input 1×3×4×4 where N×2×H×W is expected",
                () -> layer.multiplyAdds(Shape.of(1, 3, 4, 4)));
        assertThat(layer.outputShape(Shape.of(1, 2, 4, 2))).isEqualTo(Shape.of(1, 3, 1, 1));
    }

    private static ConvTranspose2d grouped(int groups) {
        return new ConvTranspose2d(WEIGHT, BIAS, WINDOW, Padding.NONE, groups, true);
    }

    /** Several inputs would have the same output size, and this one would not be among them. */
    @Test
    void moreOutputPaddingThanStrideAndDilationIsRefused() {
        Window2d window = new Window2d(new Extent(2, 4), new Extent(2, 1), Padding.NONE, new Extent(1, 3));

        assertThat(extra(window, 1, 2).outputPadding().bottom()).isEqualTo(1);
        refused(
                "conv_transpose2d: output padding top 0, bottom 2, left 0, right 0 with stride 2×1 and dilation 1×3",
                () -> extra(window, 2, 0));
        refused(
                "conv_transpose2d: output padding top 0, bottom 0, left 0, right 3 with stride 2×1 and dilation 1×3",
                () -> extra(window, 0, 3));
        refused(
                "conv_transpose2d: output padding top 1, bottom 0, left 0, right 0 with stride 2×1 and dilation 1×3",
                () -> new ConvTranspose2d(WEIGHT, BIAS, window, new Padding(1, 0, 0, 0), 1, true));
        refused(
                "conv_transpose2d: output padding top 0, bottom 0, left 1, right 0 with stride 2×1 and dilation 1×3",
                () -> new ConvTranspose2d(WEIGHT, BIAS, window, new Padding(0, 0, 1, 0), 1, true));
    }

    private static ConvTranspose2d extra(Window2d window, int bottom, int right) {
        return new ConvTranspose2d(WEIGHT, BIAS, window, new Padding(0, bottom, 0, right), 1, true);
    }
}
