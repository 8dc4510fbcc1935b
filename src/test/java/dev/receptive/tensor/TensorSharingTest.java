package dev.receptive.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Tensors that copy nothing: over an array, of zeros, of the numbers of another. */
class TensorSharingTest {

    @Test
    void aTensorOverAnArrayIsThatArray() {
        float[] data = {1, 2, 3};
        Tensor tensor = Tensor.over(Shape.of(3), data);

        assertThat(tensor.numbers()).isSameAs(data);
        assertThat(tensor.toArray()).containsExactly(1, 2, 3).isNotSameAs(data);
    }

    @Test
    void anArrayOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> Tensor.over(Shape.of(2, 2), new float[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tensor: shape 2×2 holds 4 numbers, not 3");
    }

    /** A billion of them would not fit this program's memory. */
    @Test
    void zerosTakeNoMemoryUntilTheyAreRead() {
        Tensor[] many = new Tensor[100];
        for (int i = 0; i < many.length; i++) {
            many[i] = Tensor.zeros(Shape.of(1_000_000_000));
        }

        assertThat(many[99].shape().count()).isEqualTo(1_000_000_000);
        assertThat(Tensor.zeros(Shape.of(2)).numbers()).containsExactly(0, 0);
    }

    @Test
    void zerosAreMadeOnce() {
        Tensor zeros = Tensor.zeros(Shape.of(2, 2));

        assertThat(zeros.numbers()).isSameAs(zeros.numbers());
        assertThat(zeros.at(3)).isZero();
        assertThat(zeros.at(1, 1)).isZero();
        assertThat(zeros).isEqualTo(Tensor.of(Shape.of(2, 2), 0, 0, 0, 0));
        assertThat(Tensor.zeros(Shape.of(1, 1, 1, 2)).at(0, 0, 0, 1)).isZero();
        assertThat(Tensor.zeros(Shape.of(1, 2)).with(0, 1, 5).toArray()).containsExactly(0, 5);
    }

    @Test
    void oneNumberCanStandEverywhere() {
        assertThat(Tensor.filled(Shape.of(2, 2), -1.5f).toArray()).containsExactly(-1.5f, -1.5f, -1.5f, -1.5f);
    }

    @Test
    void aScalarHasNoAxis() {
        assertThat(Tensor.scalar(4)).isEqualTo(Tensor.of(Shape.of(), 4));
        assertThat(Tensor.scalar(4).shape().rank()).isZero();
        assertThat(Tensor.scalar(4).at(0)).isEqualTo(4);
    }

    @Test
    void reshapingSharesTheNumbers() {
        Tensor row = Tensor.of(Shape.of(4), 1, 2, 3, 4);
        Tensor square = row.reshape(Shape.of(2, 2));

        assertThat(square.numbers()).isSameAs(row.numbers());
        assertThat(square.at(1, 0)).isEqualTo(3);
        assertThat(row.reshape(4, 1).shape()).isEqualTo(Shape.of(4, 1));
        assertThatThrownBy(() -> row.reshape(Shape.of(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tensor: shape 3 holds 3 numbers, not 4");
    }

    @Test
    void equalNumbersHaveEqualHashes() {
        Tensor one = Tensor.of(Shape.of(2), 1, 2);

        assertThat(one).hasSameHashCodeAs(Tensor.of(Shape.of(2), 1, 2));
        assertThat(one.hashCode())
                .isNotEqualTo(Tensor.of(Shape.of(2), 2, 1).hashCode())
                .isNotEqualTo(one.reshape(2, 1).hashCode());
        assertThat(one).isNotEqualTo("Tensor 2 [1.0, 2.0]");
        assertThat(Shape.of(2)).isNotEqualTo("2");
        assertThat(Shape.of(2, 3).hashCode()).isNotEqualTo(Shape.of(3, 2).hashCode());
    }
}
