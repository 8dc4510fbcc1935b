package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.data.Pictures;
import dev.receptive.nn.Sequential;
import dev.receptive.nn.Softmax;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** Where the ink is that speaks for a class. */
class ErasingTest {

    private static final Tensor FOUR = Pictures.digit(4);

    /** Outputs are the pixels, from 0 to 1. */
    @Test
    void theEvidenceFallsByWhatLayUnderTheEraser() {
        Tensor picture = Tensor.matrix(new float[] {255, 0, 51}, new float[] {0, 0, 0}, new float[] {102, 0, 0});
        Erased erased =
                new Erasing(1, 1).of(SmallSet.brightest(9), picture, Evidence.difference(0, 6), BatchProgress.UNSEEN);

        assertThat(erased.rows()).isEqualTo(3);
        assertThat(erased.columns()).isEqualTo(3);
        assertThat(erased.before()).isEqualTo(1 - (double) 0.4f);
        assertThat(erased.after(0, 0)).isEqualTo(-(double) 0.4f);
        assertThat(erased.fall(0, 0)).isCloseTo(1, within(1e-15));
        assertThat(erased.fall(2, 0)).isCloseTo(-(double) 0.4f, within(1e-15));
        assertThat(erased.fall(0, 2)).isZero();
        assertThat(erased.fall(1, 1)).isZero();
    }

    /** Each place by the readable layers, from the picture erased by hand. */
    @Test
    void eachPlaceSaysWhatTheLayersSayToTheErasedPicture() {
        Erasing eraser = new Erasing(5, 4);
        Erased erased = eraser.of(ShippedWeights.lenet(), FOUR, Evidence.difference(4, 9), BatchProgress.UNSEEN);

        assertThat(erased.rows()).isEqualTo(6);
        assertThat(erased.columns()).isEqualTo(6);
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column < 6; column++) {
                Tensor without = FOUR;
                for (int i = 0; i < 25; i++) {
                    without = without.with(row * 4 + i / 5, column * 4 + i % 5, 0);
                }
                Tensor logits = ShippedWeights.lenet().forward(NetworkInput.of(without));
                assertThat(erased.after(row, column)).isEqualTo((double) logits.at(4) - logits.at(9));
            }
        }
        assertThat(erased.fall(0, 0)).isZero();
        assertThat(erased.before()).isPositive();
    }

    @Test
    void theProbabilityIsThatOfSoftmax() {
        Erased erased =
                new Erasing(28, 1).of(ShippedWeights.lenet(), FOUR, Evidence.probability(4), BatchProgress.UNSEEN);
        Sequential softmax = Sequential.of(new Softmax(1));

        Tensor shares = softmax.forward(ShippedWeights.lenet().forward(NetworkInput.of(FOUR)));
        Tensor empty = softmax.forward(ShippedWeights.lenet().forward(Tensor.zeros(Shape.of(1, 1, 28, 28))));
        assertThat(erased.before()).isCloseTo(shares.at(4), within(1e-7));
        assertThat(erased.after(0, 0)).isCloseTo(empty.at(4), within(1e-7));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Erasing eraser = new Erasing(3, 2);
        Sequential layers = SmallSet.brightest(20);

        assertThat(eraser.of(layers, Tensor.filled(Shape.of(4, 5), 9), Evidence.difference(0, 1), BatchProgress.UNSEEN))
                .extracting(Erased::rows, Erased::columns)
                .containsExactly(1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        eraser.of(layers, Tensor.zeros(Shape.of(10, 2)), Evidence.probability(0), BatchProgress.UNSEEN))
                .withMessage("erasing: side 3 on a picture of 10×2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Erasing(0, 1))
                .withMessage("erasing: side 0, stride 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Erasing(1, 0))
                .withMessage("erasing: side 1, stride 0");
    }

    /** Only places with ink are asked for, and the picture itself. */
    @Test
    void progressIsToldAndMayEndIt() {
        List<String> told = new ArrayList<>();
        Tensor picture = Tensor.zeros(Shape.of(20, 20)).with(0, 0, 9).with(10, 10, 9);
        Sequential layers = SmallSet.brightest(400);
        new Erasing(2, 1).of(layers, picture, Evidence.difference(0, 1), (done, of) -> told.add(done + "/" + of));
        assertThat(told).containsExactly("0/6", "6/6");

        Tensor full = Tensor.filled(Shape.of(20, 20), 9);
        List<Long> until = new ArrayList<>();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new Erasing(2, 1).of(layers, full, Evidence.difference(0, 1), (done, of) -> {
                    until.add(done);
                    if (done > 0) {
                        throw new CancellationException();
                    }
                }));
        assertThat(until).containsExactly(0L, 256L);
    }
}
