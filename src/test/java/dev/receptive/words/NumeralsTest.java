package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,            0
            -0,           0
            3,            3
            -3,           −3
            -12.75,       −12.75
            0.5,          0.5
            -0.5,         −0.5
            0.05,         0.05
            -0.05,        −0.05
            0.111111,     0.11
            0.125,        0.125
            -0.125,       −0.125
            12.625,       12.63
            2.5625,       2.56
            -0.0625,      −0.0625
            123.625,      123.63
            0.1234567,    0.12
            0.9961234,    1
            -0.9961234,   −1
            1.9991234,    2
            12.3,         12.3
            0.0050123,    0.005
            0.0123456,    0.012
            0.001,        0.001
            -0.001,       −0.001
            0.0012345,    0.0012
            -0.00012,     −0.00012
            0.00001,      10¯⁵
            0.0000123,    1.2×10¯⁵
            1e-40,        10¯⁴⁰
            999999,       999999
            999999.9,     999999.9
            1e6,          1000000
            -9999999,     −9999999
            1e7,          10⁷
            -2.5e8,       −2.5×10⁸
            1e30,         10³⁰
            3.4028235e38, 3.4×10³⁸
            Infinity,     ∞
            -Infinity,    −∞
            NaN,          NaN
            """)
    void aCellHoldsAShortNumberWholeAndAnotherWithTwoDecimals(float value, String text) {
        assertThat(Numerals.cell(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,           0
            -0,          0
            3,           3
            -12.75,      −12.75
            0.1,         0.1
            0.11111111,  0.11111111
            1e-3,        0.001
            1e6,         1000000
            9999999,     9999999
            1e7,         10000000
            -2.5e8,      −250000000
            1.5e-38,     0.000000000000000000000000000000000000015
            Infinity,    ∞
            -Infinity,   −∞
            NaN,         NaN
            """)
    void inFullANumberHasAllItsDigits(float value, String text) {
        assertThat(Numerals.full(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0       | 0
            9999    | 9999
            10000   | 10,000
            -10000  | −10,000
            2345678 | 2,345,678
            """)
    void thousandsAreGroupedInCountsFromTenThousandOn(long count, String text) {
        assertThat(Numerals.count(count)).isEqualTo(text);
        assertThat(Words.in(Language.ENGLISH).say("count.multiplication.many", count))
                .isEqualTo(text + " multiplications");
        assertThat(Words.in(Language.CHINESE).say("count.multiplication.many", count))
                .isEqualTo(text + " 次乘法");
    }

    @Test
    void whatIsWrittenInFullIsReadAsTheSameNumber() {
        Random random = new Random(1);
        int read = 0;
        while (read < 2000) {
            float value = Float.intBitsToFloat(random.nextInt());
            boolean isShort = Math.abs(value) > 1e-20f && Math.abs(value) < 1e20f;
            if (isShort) {
                assertThat(Numerals.parse(Numerals.full(value))).isEqualTo(value);
                read++;
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2,      2
            0,      0
            1/9,    1/9
            −1/9,   (−1/9)
            −0.25,  (−0.25)
            """)
    void aNegativeFactorStandsInParentheses(String number, String text) {
        assertThat(Numerals.enclosed(number)).isEqualTo(text);
    }

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
        assertThat(Numerals.parse(typed)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\n", "\u00A0", "\u2003", "\u2007", "\u202F", "\u3000", "\u200B", "\uFEFF"})
    void noBlankAroundANumberCounts(String blank) {
        assertThat(Numerals.parse(blank + "1" + blank + "/" + blank + "4" + blank))
                .isEqualTo(0.25f);
        assertThat(Numerals.plain(blank + "－1２" + blank)).isEqualTo("-12");
    }

    /** The length is asked first, and blanks around a number are no part of it. */
    @Test
    void aNumberHasAHundredCharacters() {
        assertThat(Numerals.parse("0".repeat(99) + "7")).isEqualTo(7);
        assertThat(Numerals.parse(" ".repeat(200) + "7")).isEqualTo(7);
        assertThatThrownBy(() -> Numerals.parse("0".repeat(100) + "7"))
                .hasMessage("“" + "0".repeat(100) + "…” is too long for a number: it can have 100 characters.");
        assertThatThrownBy(() -> Numerals.parse("1/".repeat(1 << 20))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -0
            −0.0
            0/−5
            -1e-60
            """)
    void zeroHasNoSign(String typed) {
        assertThat(Float.floatToIntBits(Numerals.parse(typed))).isZero();
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
        assertThatThrownBy(() -> Numerals.parse(typed))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    @Test
    void aRefusalRepeatsWhatWasTyped() {
        assertThatThrownBy(() -> Numerals.parse(" a/2 "))
                .hasMessage("“a/2” is not a number. Type digits such as −12.75, or a fraction such as 1/9.");
        assertThatThrownBy(() -> Numerals.parse("9".repeat(400))).isInstanceOf(Refusal.class);
    }
}
