package dev.receptive.nn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.tensor.Tensor;

/** How near two computations of the same numbers are. */
final class Close {

    private static final double FORWARD = 1e-5;
    private static final double GRADIENT = 1e-4;

    private Close() {}

    /** As near as one layer computes. */
    static void forward(Tensor actual, Tensor expected) {
        within(FORWARD, actual, expected);
    }

    /** As near as gradients and networks compute. */
    static void gradient(Tensor actual, Tensor expected) {
        within(GRADIENT, actual, expected);
    }

    static void gradient(String name, double actual, double expected) {
        assertThat(near(GRADIENT, actual, expected))
                .as("%s: %s, where %s is expected", name, actual, expected)
                .isTrue();
    }

    private static void within(double tolerance, Tensor actual, Tensor expected) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.shape().count(); i++) {
            double a = actual.at(i);
            double b = expected.at(i);
            assertThat(near(tolerance, a, b))
                    .as("number %d: %s, where %s is expected", i, a, b)
                    .isTrue();
        }
    }

    private static boolean near(double tolerance, double a, double b) {
        return Double.compare(a, b) == 0 || Math.abs(a - b) <= tolerance + tolerance * Math.abs(b);
    }
}
