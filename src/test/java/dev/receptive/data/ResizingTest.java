package dev.receptive.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Pictures at another size. */
class ResizingTest {

    @Test
    void growingGoesInStraightLinesBetweenTheMiddles() {
        Tensor two = Tensor.matrix(new float[] {0, 40}, new float[] {80, 200});

        // torch.nn.functional.interpolate(two[None, None], size=(4, 4), mode="bilinear")
        assertThat(Resizing.toLongest(two, 4))
                .isEqualTo(Tensor.matrix(
                        new float[] {0, 10, 30, 40},
                        new float[] {20, 35, 65, 80},
                        new float[] {60, 85, 135, 160},
                        new float[] {80, 110, 170, 200}));
    }

    @Test
    void shrinkingTakesTheMeanOfTheArea() {
        Tensor picture = Tensor.matrix(new float[] {0, 60, 30}, new float[] {90, 30, 0}, new float[] {9, 9, 255});

        // a pixel covers 1.5 × 1.5: (0 + 60/2 + 90/2 + 30/4) / 2.25
        assertThat(Resizing.toLongest(picture, 2))
                .isEqualTo(Tensor.matrix(
                        new float[] {Math.round(82.5f / 2.25f), Math.round(67.5f / 2.25f)}, new float[] {
                            Math.round((45 + 7.5f + 9 + 4.5f) / 2.25f), Math.round((7.5f + 0 + 4.5f + 255) / 2.25f)
                        }));
        assertThat(Resizing.toLongest(picture, 1)).isEqualTo(Tensor.matrix(new float[] {54}));
    }

    @Test
    void theOtherSideKeepsItsShareAndIsNeverLost() {
        assertThat(Resizing.toLongest(Tensor.filled(Shape.of(10, 7), 3), 20))
                .isEqualTo(Tensor.filled(Shape.of(20, 14), 3));
        assertThat(Resizing.toLongest(Tensor.filled(Shape.of(3, 30), 9), 20))
                .isEqualTo(Tensor.filled(Shape.of(2, 20), 9));
        assertThat(Resizing.toLongest(Tensor.filled(Shape.of(100, 1), 8), 20))
                .isEqualTo(Tensor.filled(Shape.of(20, 1), 8));
    }

    @Test
    void whatHasTheSizeStaysAsItIs() {
        Tensor picture = Tensor.filled(Shape.of(20, 3), 0.3f);

        assertThat(Resizing.toLongest(picture, 20)).isSameAs(picture);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resizing.toLongest(Tensor.zeros(Shape.of(4)), 2))
                .withMessage("resizing: 4 to 2 pixels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resizing.toLongest(Tensor.zeros(Shape.of(4, 4)), 0))
                .withMessage("resizing: 4×4 to 0 pixels");
    }
}
