package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calculator of the laws about forms can tell true from false. */
class ArithmeticTest {

    /** A calculator that takes everything for true would make those laws worthless. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 + 3·4                | 14
            8/4·2                  | 4
            −2·(−3) − 1 − 1        | 4
            −2/(1 + 3)^0.5         | -1
            (−3)² + 4²             | 25
            2·10^(−1)              | 0.2
            √(16)/max(1, 2)        | 2
            max(0, −2) + min(0, 3) | 0
            log(exp(2)) + tanh(0)  | 2
            Φ(0)                   | 0.5
            max()                  | -Infinity
            """)
    void theCalculatorKnowsTheOrderOfOperations(String text, double value) {
        assertThat(Arithmetic.of(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 +", "1 2", "(1", "sin(1)", "exp(1, 2)", "1+2", "2·−3", "−−2", "max(1, 2"})
    void theCalculatorRefusesWhatIsNoArithmetic(String text) {
        assertThatThrownBy(() -> Arithmetic.of(text)).hasMessageStartingWith("arithmetic: not read from character ");
    }
}
