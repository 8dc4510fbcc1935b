package dev.receptive.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColormapTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1,    4, POSITIVE
            -1,   4, NEGATIVE
            1e-9, 4, POSITIVE
            """)
    void theSignChoosesTheColour(float value, float scale, Ink ink) {
        assertThat(Colormap.diverging(value, scale).ink()).isEqualTo(ink);
        assertThat(Colormap.diverging(value, scale).isNone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,  4
            -0, 4
            0,  0
            3,  0
            NaN, 4
            3,  NaN
            """)
    void zeroAndWhatIsNoNumberHaveNoColour(float value, float scale) {
        assertThat(Colormap.diverging(value, scale)).isEqualTo(Tint.NONE);
    }

    @Test
    void whatFloat32CannotHoldIsTheStrongest() {
        float infinity = Float.POSITIVE_INFINITY;

        assertThat(Colormap.diverging(infinity, infinity)).isEqualTo(Colormap.diverging(4, 4));
        assertThat(Colormap.diverging(-infinity, infinity)).isEqualTo(Colormap.diverging(-4, 4));
    }

    @Test
    void aLargerMagnitudeIsStrongerUpToTheScale() {
        double before = 0;
        for (float value = 0.5f; value <= 4; value += 0.5f) {
            double strength = Colormap.diverging(value, 4).strength();
            assertThat(strength).isGreaterThan(before);
            assertThat(Colormap.diverging(-value, 4).strength()).isEqualTo(strength);
            before = strength;
        }
        assertThat(before).isEqualTo(0.9);
        assertThat(Colormap.diverging(9, 4).strength()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   FF000000
            255, FFFFFFFF
            128, FF808080
            -9,  FF000000
            300, FFFFFFFF
            """)
    void greysRunFromBlackToWhite(float value, String argb) {
        assertThat(Colormap.grey(value, 0, 255)).isEqualTo(Integer.parseUnsignedInt(argb, 16));
    }

    @Test
    void aGreyOfAnEmptyRangeIsBlack() {
        assertThat(Colormap.grey(5, 5, 5)).isEqualTo(0xFF000000);
    }

    @ParameterizedTest
    @EnumSource
    void overTheStageZeroIsTheStagesOwnColour(Palette palette) {
        assertThat(Colormap.diverging(0, 1, palette)).isEqualTo(palette.argb(Ink.STAGE));
    }

    @Test
    void aRastersPixelsAreItsValuesColours() {
        Raster grey = Raster.grey(2, 2, new float[] {0, 51, 102, 255}, 0, 255);
        Raster diverging = Raster.diverging(3, 1, new float[] {-2, 0, 1});

        assertThat(grey.argb(Palette.DARK)).containsExactly(0xFF000000, 0xFF333333, 0xFF666666, 0xFFFFFFFF);
        assertThat(diverging.argb(Palette.LIGHT))
                .containsExactly(
                        Colormap.diverging(-2, 2, Palette.LIGHT),
                        Palette.LIGHT.argb(Ink.STAGE),
                        Colormap.diverging(1, 2, Palette.LIGHT));
    }

    /** A map of zeros alone is empty, as it is in cells; it is not black. */
    @Test
    void aDivergingRasterOfZerosIsTheStagesColour() {
        assertThat(Raster.diverging(1, 2, new float[] {0, 0}).argb(Palette.LIGHT))
                .containsExactly(0xFFFFFFFF, 0xFFFFFFFF);
    }

    @Test
    void greysAreGreyWhateverTheirRange() {
        assertThat(Raster.grey(1, 2, new float[] {-1, 1}, -1, 1).argb(Palette.LIGHT))
                .containsExactly(0xFF000000, 0xFFFFFFFF);
    }

    @Test
    void aRasterKeepsItsOwnValues() {
        float[] values = {0, 255};
        Raster raster = Raster.grey(2, 1, values, 0, 255);
        values[0] = 255;

        assertThat(raster.argb(Palette.LIGHT)).containsExactly(0xFF000000, 0xFFFFFFFF);
    }

    @Test
    void anotherNumberOfValuesIsRefused() {
        assertThatThrownBy(() -> Raster.grey(2, 2, new float[3], 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("raster: 2×2 values, not 3");
    }
}
