package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Channels that are put out. */
class ChannelMaskTest {

    private static final ChannelMask TWO_OF_THREE = new ChannelMask(Tensor.of(Shape.of(3), 1, 0, 1));

    @Test
    void aChannelIsPutOutInEveryImage() {
        Tensor maps = Tensor.of(Shape.of(2, 3, 1, 2), 1, 2, -3, 4, 5, 6, 7, 8, 9, Float.NaN, 11, 12);

        Tensor output = TWO_OF_THREE.forward(maps);

        assertThat(output).isEqualTo(Tensor.of(maps.shape(), 1, 2, 0, 0, 5, 6, 7, 8, 0, 0, 11, 12));
        assertThat(1 / output.at(2)).as("a zero without a sign").isPositive();
    }

    @Test
    void soIsAUnitOfARow() {
        assertThat(TWO_OF_THREE.forward(Tensor.of(Shape.of(1, 3), 4, 5, 6)))
                .isEqualTo(Tensor.of(Shape.of(1, 3), 4, 0, 6));
    }

    /** The same network without the weights that make the channel. */
    @Test
    void itIsWhatAConvolutionWithoutThatKernelGives() {
        Shape shape = Shape.of(3, 1, 2, 2);
        float[] weights = {1, -2, 3, 4, 5, 6, -7, 8, 9, 10, 11, -12};
        float[] pruned = {1, -2, 3, 4, 0, 0, 0, 0, 9, 10, 11, -12};
        Tensor image = Tensor.of(Shape.of(1, 1, 3, 3), 1, 0, 2, -1, 3, 1, 2, 2, 0);
        Conv2d whole = new Conv2d(Tensor.of(shape, weights), Tensor.of(Shape.of(3), 1, 2, 3), Window2d.square(2), 1);
        Conv2d without = new Conv2d(Tensor.of(shape, pruned), Tensor.of(Shape.of(3), 1, 0, 3), Window2d.square(2), 1);

        assertThat(Sequential.of(whole, TWO_OF_THREE).forward(image)).isEqualTo(without.forward(image));
    }

    @Test
    void whatIsNoMaskIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChannelMask(Tensor.of(Shape.of(2), 1, 0.5f)))
                .withMessage("channel mask: 0.5 at 1 is neither 0 nor 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChannelMask(Tensor.zeros(Shape.of(1, 2))))
                .withMessage("channel mask: 1×2 where [C] is expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_OF_THREE.forward(Tensor.zeros(Shape.of(1, 4, 2, 2))))
                .withMessage("channel mask: input 1×4×2×2 where N×3×… is expected");
        assertThat(TWO_OF_THREE).hasToString("ChannelMask(2 of 3)");
    }
}
