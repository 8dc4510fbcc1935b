package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            0.9961234,    1.00
            -0.9961234,   −1.00
            1.9991234,    2.00
            0.9999999,    1
            -3.0000002,   −3
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
    @CsvSource(delimiter = '|', textBlock = """
            0      | 0
            0.25   | 0.25
            -5000  | −5000
            80000  | 80,000
            -20000 | −20,000
            100000 | 10⁵
            1.5E+5 | 1.5×10⁵
            2E+9   | 2×10⁹
            """)
    void atAnAxisThousandsAreGroupedAndMoreIsAPower(BigDecimal value, String text) {
        assertThat(Numerals.mark(value)).isEqualTo(text);
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
                assertThat(TypedNumber.parse(Numerals.full(value))).isEqualTo(value);
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

    /** A cell that is too narrow may leave decimals away, but does not make half of a number, or twice it. */
    @Test
    void whatIsWrittenShorterIsNotFarAway() {
        Random random = new Random(5);
        for (int round = 0; round < 5_000; round++) {
            float value = Math.round(random.nextGaussian() * Math.pow(10, random.nextInt(4)) * 8) / 8f;
            for (String text : Numerals.narrower(value)) {
                if (text.matches("−?[0-9]*\\.?[0-9]+")) {
                    double read = Double.parseDouble(text.replace('−', '-'));
                    assertThat(Math.abs(read - value)).as(value + ": " + text).isLessThan(0.2 * Math.abs(value));
                    boolean looksWhole = !text.contains(".") && Math.abs(value) < 10;
                    assertThat(looksWhole).as(value + ": " + text).isFalse();
                } else if (text.equals(Numerals.NEXT_TO_NOTHING)) {
                    assertThat(Math.abs(value)).isLessThan(0.05f);
                }
            }
        }
        assertThat(Numerals.narrower(-0.5f)).containsExactly("−.5");
        assertThat(Numerals.narrower(0.00064986f)).contains("6×10¯⁴", "≈10¯³").doesNotContain("7×10¯⁴");
        assertThat(Numerals.narrower(-0.000012f)).endsWith("≈−10¯⁵", "≈0");
        assertThat(Numerals.narrower(-2.05f)).containsExactly("−2.1", "≈−2");
        assertThat(Numerals.narrower(2.031f)).containsExactly("2.03", "2.0", "≈2");
        assertThat(Numerals.narrower(2.5f)).isEmpty();
        assertThat(Numerals.narrower(0.333f)).containsExactly("0.33", ".33", ".3");
    }
}
