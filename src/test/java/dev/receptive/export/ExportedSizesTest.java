package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.receptive.bench.convolution.Steps;
import dev.receptive.scene.Palette;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates and sizes that an export can have, and what is said of others. */
class ExportedSizesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 30, 60})
    void aGifHasNoRateThatDoesNotDivideAHundredth(int fps) {
        assertThatThrownBy(() -> Film.of(fps, Steps.CELL))
                .isInstanceOf(Refusal.class)
                .hasMessage("A GIF cannot have " + fps + " frames a second; it can have 10, 20, 25 or 50.");
    }

    @ParameterizedTest
    @CsvSource({"319,200", "320,199", "3841,2160", "3840,2161", "0,0"})
    void aPictureOfASizeOutOfRangeIsRefused(int width, int height) {
        assertThatThrownBy(() -> new Look(Palette.LIGHT, Language.ENGLISH, width, height))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "A picture of " + width + "×" + height + " pixels cannot be made; 320×200 to 3840×2160 can.");
    }

    @ParameterizedTest
    @CsvSource({"3840,200", "3840,959", "320,1281", "801,200"})
    void aPictureTooNarrowToBeLaidOutIsRefused(int width, int height) {
        assertThatThrownBy(() -> new Look(Palette.LIGHT, Language.ENGLISH, width, height))
                .isInstanceOf(Refusal.class)
                .hasMessage("A picture of " + width + "×" + height
                        + " pixels is too long and narrow: one side can be at most 4 times as long as the other.");
    }

    @ParameterizedTest
    @CsvSource({"3840,960", "320,1280", "800,200", "320,200", "540,2160", "3840,2160"})
    void thePicturesThatAreMadeHaveTheShapesThatAreLaidOut(int width, int height) {
        Look look = new Look(Palette.LIGHT, Language.ENGLISH, width, height);

        assertThat(look.sceneWidth() / look.sceneHeight()).isCloseTo(width / (double) height, within(1e-9));
        assertThat(Math.min(look.sceneWidth(), look.sceneHeight())).isGreaterThan(391);
    }
}
