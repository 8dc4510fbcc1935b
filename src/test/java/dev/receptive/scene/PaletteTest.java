package dev.receptive.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    /** Everything that is ever written in. */
    private static final Ink[] WRITTEN = {
        Ink.TEXT, Ink.MUTED, Ink.INPUT, Ink.KERNEL, Ink.OUTPUT, Ink.FOCUS, Ink.GRADIENT
    };

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT,    4.5
            DARK,     4.5
            CONTRAST, 7
            CONTRAST_DARK, 7
            """)
    void everyTextCanBeReadOnTheStageAndOnAPanel(Palette palette, double least) {
        for (Ink ink : WRITTEN) {
            for (Ink ground : new Ink[] {Ink.STAGE, Ink.PANEL}) {
                assertThat(contrast(palette.argb(ink), palette.argb(ground)))
                        .as("%s on %s in %s", ink, ground, palette)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LIGHT,    4.5
            DARK,     4.5
            CONTRAST, 7
            CONTRAST_DARK, 7
            """)
    void numbersCanBeReadOnTheStrongestFills(Palette palette, double least) {
        int text = palette.argb(Ink.TEXT);

        assertThat(contrast(text, onStage(Colormap.diverging(1, 1), palette))).isGreaterThanOrEqualTo(least);
        assertThat(contrast(text, onStage(Colormap.diverging(-1, 1), palette))).isGreaterThanOrEqualTo(least);
        assertThat(contrast(palette.argb(Ink.INVERSE), text)).isGreaterThanOrEqualTo(least);
    }

    /** A picture without numbers is seen from far away: its strongest colours stand out from the stage. */
    @ParameterizedTest
    @EnumSource(Palette.class)
    void theStrongestColoursOfAPictureStandOutFromTheStage(Palette palette) {
        int stage = palette.argb(Ink.STAGE);

        assertThat(contrast(stage, Colormap.diverging(1, 1, palette))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(stage, Colormap.diverging(-1, 1, palette))).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(stage, Colormap.diverging(0.4f, 1, palette))).isGreaterThanOrEqualTo(2);
    }

    private static int onStage(Tint tint, Palette palette) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double from = (palette.argb(Ink.STAGE) >> shift) & 0xFF;
            double to = (palette.argb(tint.ink()) >> shift) & 0xFF;
            mixed = (mixed << 8) | (int) Math.round(from + (to - from) * tint.strength());
        }
        return mixed;
    }

    /** Figures that the Web Content Accessibility Guidelines and their tools give. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            000000, FFFFFF, 21
            FFFFFF, FFFFFF, 1
            767676, FFFFFF, 4.54
            FF0000, FFFFFF, 4.00
            """)
    void contrastIsThatOfTheGuidelines(String one, String two, double ratio) {
        assertThat(contrast(Integer.parseInt(one, 16), Integer.parseInt(two, 16)))
                .isCloseTo(ratio, within(0.005));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasAnOpaqueColour(Palette palette) {
        for (Ink ink : Ink.values()) {
            assertThat(palette.argb(ink) >>> 24).as("%s in %s", ink, palette).isEqualTo(0xFF);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWindowsStyleSheetUsesTheSameFigures(Palette palette) throws IOException {
        String css = css(palette);
        for (Ink ink : new Ink[] {
            Ink.STAGE,
            Ink.PANEL,
            Ink.TEXT,
            Ink.MUTED,
            Ink.LINE,
            Ink.INPUT,
            Ink.KERNEL,
            Ink.OUTPUT,
            Ink.GRADIENT,
            Ink.FOCUS
        }) {
            String name = "-r-" + ink.name().toLowerCase(Locale.ROOT);
            Matcher figure = Pattern.compile(name + ": (#[0-9A-F]{6});").matcher(css);
            assertThat(figure.find()).as("%s.css says %s", palette.code(), name).isTrue();
            assertThat(figure.group(1))
                    .as("%s in %s.css", name, palette.code())
                    .isEqualTo(String.format(Locale.ROOT, "#%06X", palette.argb(ink) & 0xFFFFFF));
        }
    }

    @Test
    void aTintIsItsInkWithItsStrengthAsAlpha() {
        assertThat(Palette.LIGHT.argb(Tint.of(Ink.FOCUS))).isEqualTo(Palette.LIGHT.argb(Ink.FOCUS));
        assertThat(Palette.LIGHT.argb(new Tint(Ink.INPUT, 0.5))).isEqualTo(0x800072B2);
        assertThat(Palette.LIGHT.argb(Tint.NONE) >>> 24).isZero();
    }

    @Test
    void aPaletteIsNamedAsOnTheCommandLine() {
        assertThat(Palette.CONTRAST.code()).isEqualTo("contrast");
        assertThat(Palette.CONTRAST_DARK.code()).isEqualTo("contrast-dark");
    }

    private static String css(Palette palette) throws IOException {
        String name = "/dev/receptive/ui/" + palette.code() + ".css";
        try (InputStream in = PaletteTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Contrast ratio, 1 to 21 (WCAG 2.2). */
    private static double contrast(int one, int two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
