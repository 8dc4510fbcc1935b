package dev.receptive.nn;

/** The standard normal distribution. */
final class Normal {

    private Normal() {}

    /** Φ(x), the probability of a value below x, always within 1e-12, and to as many digits where it is small. */
    static double distribution(double x) {
        double z = Math.abs(x);
        double beyond = z < 3 ? 0.5 - density(z) * series(z) : density(z) * tail(z);
        return x < 0 ? beyond : 1 - beyond;
    }

    /** φ(x) = e^(−x²/2) / √2π. */
    static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    /** {@code x + x³/3 + x⁵/(3·5) + …}. Source: Abramowitz and Stegun, 26.2.11. */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 3; term > sum * 1e-17; n += 2) {
            term *= x * x / n;
            sum += term;
        }
        return sum;
    }

    /** {@code 1/(x + 1/(x + 2/(x + 3/(x + …))))}. Source: Abramowitz and Stegun, 26.2.14. */
    private static double tail(double x) {
        double fraction = x;
        for (int n = 60; n >= 1; n--) {
            fraction = x + n / fraction;
        }
        return 1 / fraction;
    }
}
