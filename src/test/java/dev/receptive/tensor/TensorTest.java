package dev.receptive.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TensorTest {

    private static final Tensor COUNTING = Tensor.matrix(new float[] {0, 1, 2}, new float[] {3, 4, 5});

    @Test
    void numbersStandInRowMajorOrder() {
        float[] data = new float[2 * 3 * 4 * 5];
        for (int i = 0; i < data.length; i++) {
            data[i] = i;
        }
        Tensor tensor = Tensor.of(Shape.of(2, 3, 4, 5), data);
        int index = 0;
        for (int n = 0; n < 2; n++) {
            for (int c = 0; c < 3; c++) {
                for (int y = 0; y < 4; y++) {
                    for (int x = 0; x < 5; x++) {
                        assertThat(tensor.at(n, c, y, x)).isEqualTo(index);
                        assertThat(tensor.at(index)).isEqualTo(index);
                        index++;
                    }
                }
            }
        }
    }

    @Test
    void aRowAndColumnNameTheInnermostAxes() {
        assertThat(COUNTING.at(1, 2)).isEqualTo(5);
        assertThat(COUNTING.reshape(1, 1, 3, 2).at(2, 0)).isEqualTo(4);
    }

    @Test
    void zerosAreZero() {
        assertThat(Tensor.zeros(Shape.of(2, 2)).toArray()).containsExactly(0, 0, 0, 0);
    }

    @Test
    void reshapingKeepsTheOrder() {
        assertThat(COUNTING.reshape(3, 2).toArray()).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(COUNTING.reshape(3, 2).reshape(2, 3)).isEqualTo(COUNTING);
    }

    @Test
    void changingOneNumberGivesAnotherTensor() {
        Tensor changed = COUNTING.with(1, 0, -7);

        assertThat(changed.toArray()).containsExactly(0, 1, 2, -7, 4, 5);
        assertThat(COUNTING.toArray()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void whoGaveOrGotTheNumbersCannotChangeThem() {
        float[] data = {1, 2};
        Tensor tensor = Tensor.of(Shape.of(2), data);
        data[0] = 9;
        tensor.toArray()[1] = 9;

        assertThat(tensor.toArray()).containsExactly(1, 2);
    }

    @Test
    void equalMeansEqualInEveryBit() {
        Tensor zero = Tensor.of(Shape.of(1), 0f);

        assertThat(zero).isEqualTo(Tensor.zeros(Shape.of(1))).hasSameHashCodeAs(Tensor.zeros(Shape.of(1)));
        assertThat(zero).isNotEqualTo(Tensor.of(Shape.of(1), -0f));
        assertThat(Tensor.of(Shape.of(1), Float.NaN)).isEqualTo(Tensor.of(Shape.of(1), Float.NaN));
        assertThat(COUNTING).isNotEqualTo(COUNTING.reshape(3, 2));
    }

    @Test
    void itReadsAsItsShapeAndAtMostSixteenNumbers() {
        assertThat(Tensor.matrix(new float[] {19, 25}, new float[] {37, 43}))
                .hasToString("Tensor 2×2 [19.0, 25.0, 37.0, 43.0]");
        assertThat(Tensor.zeros(Shape.of(16)).toString()).doesNotContain("…");
        assertThat(Tensor.zeros(Shape.of(17)).toString())
                .startsWith("Tensor 17 [0.0, ")
                .endsWith(", 0.0, …]")
                .matches("[^,]*(, 0\\.0){15}, …]");
    }

    @Test
    void anotherNumberOfNumbersThanTheShapeHoldsIsRefused() {
        assertThatThrownBy(() -> Tensor.of(Shape.of(2, 2), 1, 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tensor: shape 2×2 holds 4 numbers, not 3");
        assertThatThrownBy(() -> COUNTING.reshape(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tensor: shape 4 holds 4 numbers, not 6");
    }

    @Test
    void raggedAndEmptyMatricesAreRefused() {
        assertThatThrownBy(Tensor::matrix)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tensor: a matrix needs at least one row");
        assertThatThrownBy(() -> Tensor.matrix(new float[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> Tensor.matrix(new float[] {1, 2}, new float[] {3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tensor: row 1 has 1 numbers, row 0 has 2");
    }
}
