package dev.receptive.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.receptive.nn.Activation;
import dev.receptive.nn.Form;
import dev.receptive.words.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A function of a fraction is a fraction where it says so, and nowhere else. */
class WrittenExactlyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max(0, x)                            | −1/3  | 0
            max(0, x)                            | 1/3   | 1/3
            max(0, x) + 0.01·min(0, x)           | −2    | −0.02
            max(0, x) + (−0.5)·min(0, x)         | −2    | 1
            max(0, x) + 1·(exp(min(0, x)) − 1)   | 2.5   | 2.5
            max(0, x) + 0·(exp(min(0, x)) − 1)   | −2    | 0
            1/(1 + exp(−x))                      | 0     | 0.5
            tanh(x)                              | 0     | 0
            x·Φ(x)                               | 0     | 0
            1/(1 + x)                            | −3    | −0.5
            exp(x)·(x − 1)                       | 1     | 0
            """)
    void itIsWhatTheFormulaSays(String formula, String x, String value) {
        assertThat(WrittenExactly.of(formula, number(x)).orElseThrow().isSame(number(value)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/(1 + exp(−x))                      | 30
            max(0, x) + 1·(exp(min(0, x)) − 1)   | −40
            tanh(x)                              | 20
            x·Φ(x)                               | 40
            """)
    void whereAnExponentialIsLeftItIsNoFractionHoweverCloseToOne(String formula, String x) {
        assertThat(WrittenExactly.of(formula, number(x))).isEmpty();
    }

    @Test
    void whatItCannotReadItRefuses() {
        assertThatThrownBy(() -> WrittenExactly.of("√(x)", number("4")))
                .hasMessage("formula: not read from character 0 on: √(x)");
        assertThatThrownBy(() -> WrittenExactly.of("max(0, x", number("4")))
                .hasMessage("formula: no ) at character 7 of: max(0,x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.1    | max(0, 0.1) = 0.1
            −0.5   | max(0, −0.5) = 0
            1/3    | max(0, 1/3) ≈ 0.33
            """)
    void anEqualsSignStandsWhereNothingWasRounded(String x, String equation) {
        assertThat(explained(Activation.RELU, x).equation()).isEqualTo(equation);
    }

    @Test
    void anExponentialThatFloatsRoundAwayIsNotEqual() {
        assertThat(explained(Activation.SIGMOID, "30").equation()).isEqualTo("1/(1 + exp(−30)) ≈ 1");
        assertThat(explained(Activation.SIGMOID, "0").equation()).isEqualTo("1/(1 + exp(−0)) = 0.5");
    }

    private static Explanation explained(Activation function, String x) {
        float value = (float) number(x).value();
        Part part =
                new Part(Optional.empty(), Quantity.of(value, Fraction.typed(x)), Optional.empty(), Optional.empty());
        float result = (float) function.function().applyAsDouble(value);
        return new Explanation(Spot.of("output", 0, 0), Quantity.of(result), new Form.Applied(function), List.of(part));
    }

    private static Fraction number(String text) {
        return Fraction.typed(text).orElseGet(() -> Fraction.of(new BigDecimal(text.replace('−', '-'))));
    }
}
