package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A picture moved, turned and scaled. */
class MovedTest {

    private static final Tensor NUMBERS =
            Tensor.matrix(new float[] {10, 20, 30}, new float[] {40, 50, 60}, new float[] {70, 80, 91});

    @Test
    void aMoveByWholePixelsKeepsEveryLevel() {
        assertThat(Moved.by(1, -1).of(NUMBERS))
                .isEqualTo(Tensor.matrix(new float[] {0, 0, 0}, new float[] {20, 30, 0}, new float[] {50, 60, 0}));
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            Tensor picture = RandomDrawings.of(random, 1 + random.nextInt(30), 1 + random.nextInt(30));
            int down = random.nextInt(9) - 4;
            int right = random.nextInt(9) - 4;
            Tensor moved = Moved.by(down, right).of(picture);
            for (int y = 0; y < picture.shape().size(0); y++) {
                for (int x = 0; x < picture.shape().size(1); x++) {
                    assertThat(moved.at(y, x)).isEqualTo(at(picture, y - down, x - right));
                }
            }
        }
    }

    private static float at(Tensor picture, int y, int x) {
        boolean inside = y >= 0
                && x >= 0
                && y < picture.shape().size(0)
                && x < picture.shape().size(1);
        return inside ? picture.at(y, x) : 0;
    }

    @Test
    void aQuarterTurnGoesAgainstTheClock() {
        assertThat(Moved.turned(90).of(NUMBERS))
                .isEqualTo(Tensor.matrix(new float[] {30, 60, 91}, new float[] {20, 50, 80}, new float[] {10, 40, 70}));
        assertThat(Moved.turned(-180).of(NUMBERS)).isEqualTo(Moved.turned(180).of(NUMBERS));
        Tensor drawing = RandomDrawings.of(new Random(4), 28, 28);
        assertThat(Moved.turned(270).of(Moved.turned(90).of(drawing))).isEqualTo(drawing);
    }

    @Test
    void itIsTurnedFirstAndMovedThen() {
        assertThat(new Moved(0, 1, 90, 1).of(NUMBERS))
                .isEqualTo(Moved.by(0, 1).of(Moved.turned(90).of(NUMBERS)));
        // what a turn has cut off is not there to be moved; but for the last row, which comes from outside, it is the
        // same
        Tensor both = new Moved(-1, 0, 30, 1.5).of(NUMBERS);
        Tensor turned = new Moved(0, 0, 30, 1.5).of(NUMBERS);
        assertThat(both.toArray(0, 6)).isEqualTo(turned.toArray(3, 9));
    }

    /** The middle stays; at twice the size its neighbours are half a pixel away, at half the size two. */
    @Test
    void scalingGoesInStraightLines() {
        assertThat(Moved.scaled(2).of(NUMBERS))
                .isEqualTo(Tensor.matrix(new float[] {30, 35, 40}, new float[] {45, 50, 55}, new float[] {60, 65, 70}));
        assertThat(Moved.scaled(0.5).of(NUMBERS))
                .isEqualTo(Tensor.matrix(new float[] {0, 0, 0}, new float[] {0, 50, 0}, new float[] {0, 0, 0}));
        // a middle between pixels: 0.75 into the first of two
        assertThat(Moved.scaled(2).of(Tensor.matrix(new float[] {100, 20})))
                .isEqualTo(Tensor.matrix(new float[] {80, 40}));
    }

    @Test
    void anEighthOfATurnMeetsTheCornersOfThePicture() {
        Tensor ring = Tensor.filled(Shape.of(3, 3), 100).with(1, 1, 0);

        // the pixel above the middle comes from 0.7071 up and 0.7071 to the right
        double inner = Math.sqrt(0.5);
        float expected = Math.round((float) (100 * (1 - (1 - inner) * (1 - inner))));
        assertThat(Moved.turned(45).of(ring).at(0, 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "0, 0", "0, -1", "0, NaN", "Infinity, 1", "0, Infinity"})
    void whatIsNoMoveIsRefused(double degrees, double scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moved(0, 0, degrees, scale))
                .withMessage("moved: by " + degrees + " degrees and " + scale + " times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moved.by(1, 1).of(Tensor.zeros(Shape.of(4))))
                .withMessage("moved: 4 is no picture H×W");
    }
}
