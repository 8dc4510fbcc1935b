package dev.receptive.fast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Tensor;

/** Two ways of adding the same numbers up agree to a few units in the last place of the largest number added. */
final class Close {

    private Close() {}

    /** Each number within {@code tolerance · (1 + |expected|)}. */
    static void assertClose(Tensor actual, Tensor expected, double tolerance) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.shape().count(); i++) {
            double a = actual.at(i);
            double b = expected.at(i);
            assertThat(Math.abs(a - b))
                    .as("number %d: %s where the reference has %s", i, a, b)
                    .isLessThanOrEqualTo(tolerance * (1 + Math.abs(b)));
        }
    }
}
