package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader that holds what is shown to be true sees what is not. */
class ShownArithmeticTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            104 · 0.06                   | = | 6.5       | false
            104 · 0.06                   | ≈ | 6.5       | false
            104 · 0.0625                 | = | 6.5       | true
            104·1/16                     | = | 13/2      | true
            2·(−1)                       | = | −2        | true
            0.33 · 1.27                  | = | 0.42      | false
            0.33 · 1.27                  | ≈ | 0.42      | true
            0.33 · 1.27                  | ≈ | 0.43      | false
            1/9 + 1/9 + 1/9              | = | 1/3       | true
            1/9 + 1/9 + 1/9              | ≈ | 0.33      | true
            1/9 + 1/9 + 1/9              | = | 0.33      | false
            −4.56                        | = | −4.55     | false
            10³⁰ + 1                     | = | 10³⁰      | false
            10³⁰ + 1                     | ≈ | 10³⁰      | true
            1.2×10¯⁷·2                   | = | 2.4×10¯⁷  | true
            max(1, 4, −2)                | = | 4         | true
            (1 + 2 + 3)/3                | = | 2         | true
            3·10³⁸                       | = | ∞         | false
            max(0, −2) + 0.01·min(0, −2) | = | −0.02     | true
            1/(1 + exp(−(−1/3)))         | ≈ | 0.4174    | true
            1/(1 + exp(−30))             | = | 1         | false
            1/(1 + exp(−30))             | ≈ | 1         | true
            1/(1 + exp(0))               | = | 0.5       | true
            tanh(0.5)                    | ≈ | 0.4621    | true
            tanh(0.5)                    | ≈ | 0.4622    | false
            −1·Φ(−1)                     | ≈ | −0.1587   | true
            0·Φ(0)                       | = | 0         | true
            ⌊(8 + 0 − 3)/2⌋ + 1          | = | 3         | true
            ⌊(8 + 0 − 3)/2⌋ + 1          | = | 3.5       | false
            """)
    void anEquationIsTrueAsItIsWrittenOrNot(String left, String sign, String right, boolean holds) {
        assertThat(ShownArithmetic.holds(left, sign, right)).isEqualTo(holds);
    }
}
