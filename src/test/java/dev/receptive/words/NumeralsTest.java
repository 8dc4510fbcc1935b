package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "3, 3",
        "-12, −12",
        "-12.75, −12.75",
        "0.5, 0.5",
        "0.333333, 0.33",
        "-0.999, −1",
        "100.001, 100",
        "999999, 999999",
        "1000000, 1.0e+06",
        "0.004, 4.0e−03",
        "-2e-9, −2.0e−09",
    })
    void aCellShowsAtMostTwoDecimals(float value, String text) {
        assertThat(Numerals.cell(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-3, −3",
        "0.1, 0.1",
        "0.33333334, 0.33333334",
        "1e-7, 0.0000001",
        "-12.75, −12.75",
        "1e8, 100000000",
    })
    void theFullNumberHasEveryDigit(float value, String text) {
        assertThat(Numerals.full(value)).isEqualTo(text);
    }

    @Test
    void theFullNumberIsReadBack() {
        Random random = new Random(5);
        for (int trial = 0; trial < 5_000; trial++) {
            float value = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(12) - 6));
            assertThat(Numerals.parse(Numerals.full(value))).isEqualTo(value);
        }
    }

    @Test
    void aNegativeFactorStandsInParentheses() {
        assertThat(Numerals.factor(-2)).isEqualTo("(−2)");
        assertThat(Numerals.factor(2)).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "-12.75, -12.75",
        "−12.75, -12.75",
        "+3, 3",
        ".5, 0.5",
        "5., 5",
        "1e-3, 0.001",
        "1E3, 1000",
        "' 7 ', 7",
        "1/9, 0.11111111",
        "−1 / 4, -0.25",
        "1/−4, -0.25",
        "-0, 0",
        "1e-60, 0",
    })
    void whatAPersonTypesIsRead(String typed, float value) {
        assertThat(Numerals.parse(typed)).isEqualTo(value);
        assertThat(Float.floatToRawIntBits(Numerals.parse(typed))).isEqualTo(Float.floatToRawIntBits(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1a", "1,5", "1/2/3", "0x10", "--1", "1e", ".", "1_000", "½", "１"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Numerals.parse(typed))
                .withMessageContaining("is not a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", ".nan", "inf", "-.INF", "Infinity", "1e39", "-1e300", "1/0", "0/0"})
    void whatIsNotFiniteIsRefused(String typed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Numerals.parse(typed))
                .withMessage("“" + typed
                        + "” is not a number that can be computed with: it must be finite and fit float32.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", "1/", "/2"})
    void nothingIsNoNumber(String typed) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Numerals.parse(typed));
    }
}
