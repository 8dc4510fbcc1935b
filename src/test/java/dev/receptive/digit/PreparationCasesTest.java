package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.data.Pictures;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings of which it can be said beforehand what becomes of them. */
class PreparationCasesTest {

    private static final Preparation CENTRE = new Preparation(false, false, true);
    private static final Preparation NONE = new Preparation(false, false, false);

    @Test
    void onePixelFillsTheBoxOfADigit() {
        Tensor drawn = Tensor.zeros(Shape.of(28, 28)).with(27, 0, 130);
        Prepared prepared = Preparation.MNIST.prepare(drawn);

        assertThat(prepared.box()).contains(new InkBox(27, 0, 1, 1));
        assertThat(prepared.factor()).isEqualTo(20);
        assertThat(prepared.scaled()).isEqualTo(Tensor.filled(Shape.of(20, 20), 130));
        // its middle lies between two pixels; the one after it is (14, 14)
        assertThat(prepared.top()).isEqualTo(4);
        assertThat(CENTRE.prepare(drawn).centred())
                .isEqualTo(Tensor.zeros(Shape.of(28, 28)).with(14, 14, 130));
    }

    @Test
    void aFullDrawingBecomesAFullBox() {
        Prepared prepared = Preparation.MNIST.prepare(Tensor.filled(Shape.of(28, 28), 255));

        assertThat(prepared.factor()).isEqualTo(20.0 / 28);
        assertThat(prepared.scaled()).isEqualTo(Tensor.filled(Shape.of(20, 20), 255));
        assertThat(InkBox.of(prepared.centred())).contains(new InkBox(4, 4, 20, 20));
    }

    @Test
    void inkAtTheBorderIsNotLost() {
        Tensor drawn = Tensor.zeros(Shape.of(28, 28)).with(0, 27, 200).with(27, 27, 100);
        Prepared prepared = new Preparation(true, false, true).prepare(drawn);

        assertThat(prepared.box()).contains(new InkBox(0, 27, 28, 1));
        assertThat(prepared.mass()).contains(new CentreOfMass(9, 0));
        assertThat(prepared.down()).isEqualTo(5);
        // 27 + 5 is below the last row
        assertThat(prepared.centred()).isEqualTo(Tensor.zeros(Shape.of(28, 28)).with(5, 14, 200));
        assertThat(prepared.right()).isEqualTo(1);
    }

    /** A heavy foot pulls the picture up, a heavy head down. */
    @Test
    void theShiftIsAwayFromTheHeavySide() {
        Tensor heavyFoot = Drawn.of("1 0 0\n1 0 0\n1 0 0\n1 0 0\n255 0 0");
        Prepared prepared = CENTRE.prepare(heavyFoot);

        assertThat(prepared.down()).isEqualTo(-1);
        assertThat(prepared.right()).isEqualTo(2);
        assertThat(prepared.top()).isEqualTo(10);
        assertThat(prepared.left()).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 14, 28, 32, 64})
    void otherNetworksTakeOtherSides(int side) {
        Prepared prepared = Preparation.MNIST.prepare(Pictures.digit(3), side);

        assertThat(prepared.centred().shape()).isEqualTo(Shape.of(side, side));
        int longest = Math.max(
                prepared.scaled().shape().size(0), prepared.scaled().shape().size(1));
        assertThat(longest).isEqualTo(Math.max(1, Math.round(side * 20f / 28)));
        CentreOfMass mass = prepared.mass().orElseThrow();
        int middle = side / 2;
        assertThat(mass.row() + prepared.top()).isBetween(middle - 0.5, middle + 0.5);
        assertThat(prepared.input().shape()).isEqualTo(Shape.of(1, 1, side, side));
    }

    @Test
    void theNetworkTakesLevelsFromNoughtToOne() {
        Tensor drawn = Tensor.zeros(Shape.of(28, 28)).with(3, 4, 255).with(5, 6, 51);
        Tensor input = NONE.prepare(drawn).input();

        assertThat(input)
                .isEqualTo(Tensor.zeros(Shape.of(1, 1, 28, 28)).with(3, 4, 1).with(5, 6, 0.2f));
    }

    @Test
    void whatIsNoDrawingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.prepare(Tensor.zeros(Shape.of(1, 28, 28))))
                .withMessage("preparation: 1×28×28 for a side of 28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.prepare(Tensor.zeros(Shape.of(28, 28)), 0))
                .withMessage("preparation: 28×28 for a side of 0");
        for (float level : new float[] {-1, 256, Float.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NONE.prepare(Tensor.filled(Shape.of(2, 2), level)))
                    .withMessage("preparation: level " + level + " is not 0 to 255");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkInput.of(List.of(Drawn.counted(2, 2), Drawn.counted(2, 3))))
                .withMessage("digit: a picture of 2×3 among those of 2×2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkInput.of(List.of()))
                .withMessageStartingWith("digit: 0 pictures");
    }
}
