package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            -12.75,    -12.75
            −12.75,    -12.75
            +5,        5
            .5,        0.5
            5.,        5
            '  7 ',    7
            1e-3,      0.001
            1E3,       1000
            1/9,       0.11111111
            -1/4,      -0.25
            1 / 4,     0.25
            1/−4,      -0.25
            3.4e38,    3.4e38
            1e-60,     0
            １２．５,  12.5
            －１,      -1
            ＋１／４,  0.25
            ﹣3,       -3
            ‐3,        -3
            –3,        -3
            3.14159265358979323846264338327950288419716939937510, 3.1415927
            0.000000000000000000000000000000000000000000001,      1e-45
            """)
    void whatAPersonTypesIsRead(String typed, float value) {
        assertThat(TypedNumber.parse(typed)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "\u00A0", "\u2003", "\u2007", "\u202F", "\u3000", "\u200B", "\uFEFF"})
    void noBlankAroundANumberCounts(String blank) {
        assertThat(TypedNumber.parse(blank + "1" + blank + "/" + blank + "4" + blank))
                .isEqualTo(0.25f);
        assertThat(TypedNumber.plain(blank + "－1２" + blank)).isEqualTo("-12");
    }

    /** The length is asked first, and blanks around a number are no part of it. */
    @Test
    void aNumberHasAHundredCharacters() {
        assertThat(TypedNumber.parse("0".repeat(99) + "7")).isEqualTo(7);
        assertThat(TypedNumber.parse(" ".repeat(200) + "7")).isEqualTo(7);
        assertThatThrownBy(() -> TypedNumber.parse("0".repeat(100) + "7"))
                .hasMessage("“" + "0".repeat(40) + "…” is too long for a number: it can have 100 characters.");
        assertThatThrownBy(() -> TypedNumber.parse("1/".repeat(1 << 20))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -0
            −0.0
            0/−5
            -1e-60
            """)
    void zeroHasNoSign(String typed) {
        assertThat(Float.floatToIntBits(TypedNumber.parse(typed))).isZero();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',        error.number.empty
            '   ',     error.number.empty
            abc,       error.number.letters
            1x,        error.number.letters
            '1,5',     error.number.letters
            1 2,       error.number.letters
            --1,       error.number.letters
            1/,        error.number.letters
            /2,        error.number.letters
            1/2/3,     error.number.letters
            0x10,      error.number.letters
            1f,        error.number.letters
            .,         error.number.letters
            ٣,         error.number.letters
            NaN,       error.number.finite
            -nan,      error.number.finite
            Infinity,  error.number.finite
            −inf,      error.number.finite
            1e39,      error.number.finite
            -1e39,     error.number.finite
            1e999,     error.number.finite
            1/0,       error.number.finite
            0/0,       error.number.finite
            """)
    void whatIsNoNumberIsRefused(String typed, String key) {
        assertThatThrownBy(() -> TypedNumber.parse(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    @Test
    void aRefusalRepeatsWhatWasTyped() {
        assertThatThrownBy(() -> TypedNumber.parse(" a/2 "))
                .hasMessage("“a/2” is not a number. Type digits such as −12.75, or a fraction such as 1/9.");
        assertThatThrownBy(() -> TypedNumber.parse("9".repeat(400))).isInstanceOf(Refusal.class);
    }
}
