package dev.receptive.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How much numbers have changed, in their places and moved back. */
class RelativeChangeTest {

    private static Tensor maps(int height, int width, float... values) {
        return Tensor.of(Shape.of(1, values.length / height / width, height, width), values);
    }

    @Test
    void itIsTheLengthOfTheDifferenceByThatOfTheNumbers() {
        RelativeChange change = RelativeChange.of(maps(1, 2, 3, 4), maps(1, 2, 3, 1));
        assertThat(change).isEqualTo(new RelativeChange(3, 5));
        assertThat(change.part()).isEqualTo(0.6);
        assertThat(RelativeChange.of(maps(1, 2, 1, 0), maps(1, 2, 0, 1)).part()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(RelativeChange.of(maps(1, 1, 0), maps(1, 1, 0)).part()).isZero();
        assertThat(RelativeChange.of(maps(1, 1, 0), maps(1, 1, 2)).part()).isInfinite();
    }

    /** What has moved and changed in nothing else is the same once it is moved back. */
    @Test
    void whatMovedAlongIsTheSameMovedBack() {
        Random random = new Random(3);
        float[] before = new float[2 * 5 * 4];
        for (int i = 0; i < before.length; i++) {
            before[i] = random.nextFloat();
        }
        for (int down = -4; down <= 4; down++) {
            for (int right = -3; right <= 3; right++) {
                float[] after = new float[before.length];
                for (int i = 0; i < before.length; i++) {
                    int y = i / 4 % 5 + down;
                    int x = i % 4 + right;
                    if (y >= 0 && y < 5 && x >= 0 && x < 4) {
                        after[i / 20 * 20 + y * 4 + x] = before[i];
                    }
                }
                Tensor a = maps(5, 4, before);
                RelativeChange change = RelativeChange.movedBack(a, maps(5, 4, after), down, right)
                        .orElseThrow();
                assertThat(change.part()).isZero();
                assertThat(change.size()).isPositive();
            }
        }
    }

    /** Only what stands on both maps is compared. */
    @Test
    void whatLeftTheMapDoesNotCount() {
        Tensor before = maps(1, 3, 3, 4, 100);
        assertThat(RelativeChange.movedBack(before, maps(1, 3, 7, 3, 1), 0, 1)).contains(new RelativeChange(3, 5));
        assertThat(RelativeChange.movedBack(before, before, 0, 3)).isEmpty();
        assertThat(RelativeChange.movedBack(before, before, 1, 0)).isEmpty();
    }

    @Test
    void numbersOfOtherShapesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeChange.of(maps(1, 2, 1, 2), maps(1, 1, 1)))
                .withMessageStartingWith("relative change: ");
        Tensor row = Tensor.of(Shape.of(1, 2), new float[] {1, 2});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelativeChange.movedBack(row, row, 0, 1))
                .withMessageEndingWith("are no maps 1×C×H×W");
    }
}
