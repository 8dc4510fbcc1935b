package dev.receptive.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fractions are reckoned with exactly, however long they are. */
class FractionTest {

    private static Fraction fraction(BigInteger above, BigInteger below) {
        return new Fraction(above, below);
    }

    /** Around the length of a long, where they are reckoned with otherwise. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8, 30, 31, 32, 60, 61, 62, 63, 64, 65, 200})
    void aProductIsInLowestTermsWhateverItsLength(int bits) {
        Random random = new Random(bits);
        for (int trial = 0; trial < 200; trial++) {
            BigInteger above = new BigInteger(bits, random).subtract(BigInteger.TWO.pow(bits - 1));
            BigInteger below = new BigInteger(bits, random).add(BigInteger.ONE);
            Fraction product = fraction(above, below).times(fraction(BigInteger.valueOf(6), BigInteger.valueOf(4)));
            assertThat(product.numerator().gcd(product.denominator())).isEqualTo(BigInteger.ONE);
            assertThat(product.denominator()).isPositive();
            assertThat(product.numerator().multiply(below).multiply(BigInteger.TWO))
                    .isEqualTo(product.denominator().multiply(above).multiply(BigInteger.valueOf(3)));
        }
    }

    @Test
    void theLongestNumbersOfALongKeepTheirSign() {
        BigInteger most = BigInteger.TWO.pow(62);
        Fraction product =
                fraction(most.negate(), BigInteger.valueOf(3)).times(fraction(BigInteger.ONE, BigInteger.TWO));
        assertThat(product).isEqualTo(fraction(most.shiftRight(1).negate(), BigInteger.valueOf(3)));
        assertThat(Fraction.of(new BigDecimal("-0.25")))
                .isEqualTo(fraction(BigInteger.ONE.negate(), new BigInteger("4")));
        assertThat(Fraction.of(new BigDecimal("0.0"))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void theShortestDigitsOfAWholeNumberAreThoseOfAFloat() {
        for (float value : new float[] {0, -0f, 1, -1, 10, 8_388_607, -8_388_607, 8_388_608, 16_777_216, 1e9f, -2e9f}) {
            BigDecimal digits = new BigDecimal(Float.toString(value)).stripTrailingZeros();
            assertThat(Numerals.shortest(value)).isEqualTo(digits.signum() == 0 ? BigDecimal.ZERO : digits);
        }
    }
}
