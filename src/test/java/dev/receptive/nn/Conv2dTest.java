package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Worked examples of Dive into Deep Learning, chapter 7, and what a convolution refuses. */
class Conv2dTest {

    private static final Tensor ONE_ZERO = Tensor.zeros(Shape.of(1));

    @Test
    void theFirstExampleOfTheBook() {
        Conv2d layer = plain(Tensor.matrix(new float[] {0, 1}, new float[] {2, 3}));

        assertThat(layer.forward(counting(1, 3, 3)).toArray()).containsExactly(19, 25, 37, 43);
    }

    @Test
    void theDifferenceOfNeighboursFindsTheEdges() {
        float[] image = new float[6 * 8];
        for (int i = 0; i < image.length; i++) {
            image[i] = i % 8 < 2 || i % 8 > 5 ? 1 : 0;
        }
        Conv2d layer = plain(Tensor.matrix(new float[] {1, -1}));
        Tensor edges = layer.forward(Tensor.of(Shape.of(1, 1, 6, 8), image));

        assertThat(edges.shape()).isEqualTo(Shape.of(1, 1, 6, 7));
        for (int row = 0; row < 6; row++) {
            assertThat(Arrays.copyOfRange(edges.toArray(), row * 7, row * 7 + 7))
                    .containsExactly(0, 1, 0, 0, 0, -1, 0);
        }
    }

    @Test
    void channelsOfTheInputAddUp() {
        Tensor input = Tensor.of(Shape.of(1, 2, 3, 3), 0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        Tensor weight = Tensor.of(Shape.of(1, 2, 2, 2), 0, 1, 2, 3, 1, 2, 3, 4);

        assertThat(layer(weight, Window2d.of(Extent.square(2))).forward(input).toArray())
                .containsExactly(56, 72, 104, 120);
    }

    @Test
    void everyOutputChannelHasItsOwnKernel() {
        Tensor input = Tensor.of(Shape.of(1, 2, 3, 3), 0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        float[] kernels = {0, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 2, 3, 4, 5, 2, 3, 4, 5, 3, 4, 5, 6};
        Tensor weight = Tensor.of(Shape.of(3, 2, 2, 2), kernels);

        assertThat(layer(weight, Window2d.of(Extent.square(2))).forward(input).toArray())
                .containsExactly(56, 72, 104, 120, 76, 100, 148, 172, 96, 128, 192, 224);
    }

    @Test
    void aBiasIsAddedToEveryOutputOfItsChannel() {
        Tensor weight = Tensor.of(Shape.of(2, 1, 1, 1), 1, 10);
        Conv2d layer = new Conv2d(weight, Tensor.of(Shape.of(2), 0.5f, -0.5f), Window2d.of(Extent.ONE), 1);

        assertThat(layer.forward(counting(1, 1, 3)).toArray()).containsExactly(0.5f, 1.5f, 2.5f, -0.5f, 9.5f, 19.5f);
    }

    @Test
    void asymmetricPaddingStandsOnItsOwnSides() {
        Padding padding = new Padding(1, 0, 0, 2);
        Window2d window = new Window2d(Extent.ONE, Extent.ONE, padding, Extent.ONE);
        Tensor output = layer(Tensor.of(Shape.of(1, 1, 1, 1), 1), window).forward(counting(1, 2, 2));

        assertThat(output.shape()).isEqualTo(Shape.of(1, 1, 3, 4));
        assertThat(output.toArray()).containsExactly(0, 0, 0, 0, 0, 1, 0, 0, 2, 3, 0, 0);
    }

    @Test
    void itReadsAsItIsWrittenInABook() {
        assertThat(layer(Tensor.zeros(Shape.of(6, 1, 5, 5)), window(5, 5, 1, 1, Padding.all(2), 1, 1)))
                .hasToString("Conv2d(1→6, 5×5, padding 2)");
        assertThat(layer(Tensor.zeros(Shape.of(2, 3, 1, 2)), Window2d.of(new Extent(1, 2))))
                .hasToString("Conv2d(3→2, 1×2)");
        Window2d all = window(3, 5, 2, 1, new Padding(1, 2, 3, 4), 1, 2);
        assertThat(new Conv2d(Tensor.zeros(Shape.of(4, 1, 3, 5)), Tensor.zeros(Shape.of(4)), all, 2))
                .hasToString(
                        "Conv2d(2→4, 3×5, stride 2×1, padding top 1, bottom 2, left 3, right 4, dilation 1×2, groups 2)");
    }

    @Test
    void shapesThatDoNotAgreeAreRefused() {
        Window2d two = Window2d.of(Extent.square(2));
        Tensor weight = Tensor.zeros(Shape.of(3, 1, 2, 2));
        Tensor bias = Tensor.zeros(Shape.of(3));

        refused("conv2d: weight needs 4 axes, not 2×2", Tensor.zeros(Shape.of(2, 2)), ONE_ZERO, two, 1);
        refused("conv2d: bias 1 for 3 outputs", weight, ONE_ZERO, two, 1);
        refused("conv2d: bias 3×1 for 3 outputs", weight, bias.reshape(3, 1), two, 1);
        refused("conv2d: window of 3×2 for weight 3×1×2×2", weight, bias, Window2d.of(new Extent(3, 2)), 1);
        refused("conv2d: window of 2×3 for weight 3×1×2×2", weight, bias, Window2d.of(new Extent(2, 3)), 1);
        refused("conv2d: 3 output channels in 2 groups", weight, bias, two, 2);
        refused("conv2d: 3 output channels in 0 groups", weight, bias, two, 0);
        refused("conv2d: 3 output channels in -1 groups", weight, bias, two, -1);
    }

    @Test
    void inputsThatDoNotFitAreRefused() {
        Conv2d layer = layer(Tensor.zeros(Shape.of(1, 2, 3, 3)), Window2d.of(Extent.square(3)));

        assertThatThrownBy(() -> layer.forward(Tensor.zeros(Shape.of(1, 3, 5, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("conv2d: input 1×3×5×5 where N×2×H×W is expected");
        assertThatThrownBy(() -> layer.forward(Tensor.zeros(Shape.of(2, 5, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("conv2d: input 2×5×5 where N×2×H×W is expected");
        assertThatThrownBy(() -> layer.outputShape(Shape.of(1, 2, 5, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window: a kernel that spans 3 does not fit 2 inputs with padding 0 + 0");
    }

    private static void refused(String sentence, Tensor weight, Tensor bias, Window2d window, int groups) {
        assertThatThrownBy(() -> new Conv2d(weight, bias, window, groups))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    private static Conv2d plain(Tensor kernel) {
        int height = kernel.shape().size(0);
        int width = kernel.shape().size(1);
        return layer(kernel.reshape(1, 1, height, width), Window2d.of(new Extent(height, width)));
    }

    private static Conv2d layer(Tensor weight, Window2d window) {
        return new Conv2d(weight, Tensor.zeros(Shape.of(weight.shape().size(0))), window, 1);
    }

    private static Window2d window(int kH, int kW, int sH, int sW, Padding padding, int dH, int dW) {
        return new Window2d(new Extent(kH, kW), new Extent(sH, sW), padding, new Extent(dH, dW));
    }

    private static Tensor counting(int channels, int height, int width) {
        float[] data = new float[channels * height * width];
        for (int i = 0; i < data.length; i++) {
            data[i] = i;
        }
        return Tensor.of(Shape.of(1, channels, height, width), data);
    }
}
