package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Face;
import dev.receptive.words.Language;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The digits of an exponent stand close to what they raise, and to each other. */
class PowersTest {

    private static final float SIZE = 100;

    @ParameterizedTest
    @EnumSource
    void raisedAndLoweredDigitsTakeNoMoreRoomThanTheyNeed(Face face) {
        for (String small : "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉".split("", -1)) {
            if (!small.isEmpty()) {
                assertThat(advance(face, small)).as(small).isLessThan(0.75 * advance(face, "5"));
            }
        }
    }

    private static double advance(Face face, String sign) {
        Font font = Fonts.font(face, SIZE, Language.ENGLISH, sign);
        return font.createGlyphVector(new FontRenderContext(null, true, true), sign)
                .getLogicalBounds()
                .getWidth();
    }
}
