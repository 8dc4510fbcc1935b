package dev.receptive.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @Test
    void itsElementsAreTheProductOfItsSizes() {
        Shape shape = Shape.of(2, 3, 5, 7);

        assertThat(shape.count()).isEqualTo(210);
        assertThat(shape.rank()).isEqualTo(4);
    }

    @Test
    void noAxisIsOneNumber() {
        assertThat(Shape.of().count()).isEqualTo(1);
        assertThat(Shape.of().rank()).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 2
            1, 3
            3, 7
            -1, 7
            -2, 5
            -4, 2
            """)
    void aNegativeAxisCountsFromTheInnermost(int axis, int size) {
        assertThat(Shape.of(2, 3, 5, 7).size(axis)).isEqualTo(size);
    }

    @Test
    void itReadsAsItsSizes() {
        assertThat(Shape.of(1, 6, 28, 28)).hasToString("1×6×28×28");
    }

    @Test
    void equalSizesInTheSameOrderAreEqual() {
        assertThat(Shape.of(2, 3)).isEqualTo(Shape.of(2, 3)).hasSameHashCodeAs(Shape.of(2, 3));
        assertThat(Shape.of(2, 3)).isNotEqualTo(Shape.of(3, 2)).isNotEqualTo(Shape.of(1, 2, 3));
    }

    @Test
    void whoGaveTheSizesCannotChangeThem() {
        int[] sizes = {2, 3};
        Shape shape = Shape.of(sizes);
        sizes[0] = 9;

        assertThat(shape).isEqualTo(Shape.of(2, 3));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0
            -3
            """)
    void aSizeBelowOneIsRefused(int size) {
        assertThatThrownBy(() -> Shape.of(2, size, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shape: every axis needs a size of at least 1, not " + size);
    }

    @Test
    void moreElementsThanAnArrayHoldsAreRefused() {
        assertThat(Shape.of(Integer.MAX_VALUE, 1).count()).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> Shape.of(65536, 32768))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("shape: 65536×32768 has more than 2³¹ − 1 elements");
        assertThatThrownBy(() -> Shape.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 2³¹ − 1 elements");
    }
}
