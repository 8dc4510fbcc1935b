package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Face;
import dev.receptive.words.Language;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A minus looks like one: nearly as long as a plus, and not like a hyphen. */
class MinusTest {

    private static final float SIZE = 100;

    @ParameterizedTest
    @EnumSource
    void aMinusIsNearlyAsLongAsAPlus(Face face) {
        assertThat(width(face, "−")).isGreaterThan(0.85 * width(face, "+")).isGreaterThan(1.2 * width(face, "-"));
    }

    private static double width(Face face, String sign) {
        Font font = Fonts.font(face, SIZE, Language.ENGLISH, sign);
        return font.createGlyphVector(new FontRenderContext(null, true, true), sign)
                .getVisualBounds()
                .getWidth();
    }
}
