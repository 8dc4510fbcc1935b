package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Window2dTest {

    private static final Window2d ALL_DIFFERENT =
            new Window2d(new Extent(2, 3), new Extent(4, 5), new Padding(6, 7, 8, 9), new Extent(10, 11));

    @Test
    void rowsTakeTheHeightsAndTheVerticalPadding() {
        assertThat(ALL_DIFFERENT.rows(12)).isEqualTo(new Axis(12, 2, 4, 10, 6, 7));
    }

    @Test
    void columnsTakeTheWidthsAndTheHorizontalPadding() {
        assertThat(ALL_DIFFERENT.columns(13)).isEqualTo(new Axis(13, 3, 5, 11, 8, 9));
    }

    @Test
    void aPlainWindowTakesEveryPosition() {
        assertThat(Window2d.of(new Extent(2, 3)).rows(4)).isEqualTo(new Axis(4, 2, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 | 0 | 0
            2 | 2 | 2 | 2 | 2
            2 | 2 | 1 | 1 | 2×1
            1 | 2 | 0 | 0 | top 1, bottom 2, left 0, right 0
            1 | 1 | 3 | 4 | top 1, bottom 1, left 3, right 4
            """)
    void paddingReadsAsShortAsItCan(int top, int bottom, int left, int right, String text) {
        assertThat(new Padding(top, bottom, left, right)).hasToString(text);
    }

    @Test
    void paddingOfAHeightAndAWidthIsSymmetric() {
        assertThat(Padding.of(2, 1)).isEqualTo(new Padding(2, 2, 1, 1));
        assertThat(Padding.of(2, 1).isSymmetric()).isTrue();
        assertThat(Padding.all(3)).isEqualTo(new Padding(3, 3, 3, 3));
        assertThat(new Padding(1, 2, 0, 0).isSymmetric()).isFalse();
        assertThat(new Padding(1, 1, 0, 2).isSymmetric()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1, 0, 0, 0
            0, -1, 0, 0
            0, 0, -1, 0
            0, 0, 0, -1
            """)
    void negativePaddingIsRefused(int top, int bottom, int left, int right) {
        assertThatThrownBy(() -> new Padding(top, bottom, left, right))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("padding: no side may be negative, not %d, %d, %d, %d", top, bottom, left, right);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 1
            1, 0
            -2, 3
            """)
    void anExtentBelowOneIsRefused(int height, int width) {
        assertThatThrownBy(() -> new Extent(height, width))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extent: height and width must be at least 1, not %d×%d", height, width);
    }

    @Test
    void anExtentIsHeightThenWidth() {
        assertThat(new Extent(2, 3)).hasToString("2×3");
        assertThat(new Extent(2, 3).count()).isEqualTo(6);
        assertThat(Extent.square(4)).isEqualTo(new Extent(4, 4));
    }
}
