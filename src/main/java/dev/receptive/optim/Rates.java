package dev.receptive.optim;

/** Checks of what an optimiser is set to. */
final class Rates {

    private Rates() {}

    /**
     * @throws IllegalArgumentException if a rate is below 0 or not finite
     */
    static void notNegative(String optimizer, String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    optimizer + ": " + name + " must be finite and at least 0, not " + value);
        }
    }

    /**
     * @throws IllegalArgumentException if a share is not in [0, 1)
     */
    static void belowOne(String optimizer, String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(
                    optimizer + ": " + name + " must be at least 0 and below 1, not " + value);
        }
    }
}
