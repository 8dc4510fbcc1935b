package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.data.ImageSet;
import dev.receptive.data.LabelledImages;
import dev.receptive.tensor.Tensor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The steps are those by which MNIST was made: its own digits come through them unchanged. */
@Tag("compute")
class MnistPreparationTest {

    private final LabelledImages digits = ImageSet.mnist().test();

    /** All but three have a longer side of 20 pixels and come back bit for bit; those three have one of 19. */
    @Test
    void nearlyEveryTestDigitIsItsOwnPreparation() {
        int same = 0;
        for (int image = 0; image < digits.count(); image++) {
            Tensor drawn = digits.levels(image);
            Prepared prepared = Preparation.MNIST.prepare(drawn);
            InkBox box = prepared.box().orElseThrow();
            assertThat(Math.abs(prepared.top() - box.top()))
                    .as("rows of %d", image)
                    .isLessThanOrEqualTo(1);
            assertThat(Math.abs(prepared.left() - box.left()))
                    .as("columns of %d", image)
                    .isLessThanOrEqualTo(1);
            if (prepared.centred().equals(drawn)) {
                same++;
            } else {
                assertThat(Math.max(box.height(), box.width())).isEqualTo(19);
            }
        }
        assertThat(same).isEqualTo(9_997);
    }

    /** From wherever it was moved to. */
    @Test
    void aMovedDigitComesBack() {
        Preparation still = new Preparation(true, false, true);
        for (int image = 0; image < 200; image++) {
            Tensor drawn = digits.levels(image);
            InkBox box = InkBox.of(drawn).orElseThrow();
            Tensor moved = Tensor.zeros(drawn.shape());
            for (int y = 0; y < box.height(); y++) {
                for (int x = 0; x < box.width(); x++) {
                    moved = moved.with(y, x, drawn.at(box.top() + y, box.left() + x));
                }
            }
            assertThat(still.prepare(moved).centred()).isEqualTo(drawn);
        }
    }
}
