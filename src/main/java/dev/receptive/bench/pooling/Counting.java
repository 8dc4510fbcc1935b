package dev.receptive.bench.pooling;

import java.util.OptionalInt;

/**
 * What counts in a mean.
 *
 * @param padding whether the zeros of the padding do
 * @param divisor what to divide by instead of how many count, 1 to 100
 */
record Counting(boolean padding, OptionalInt divisor) {

    static final Counting USUAL = new Counting(true, OptionalInt.empty());

    Counting withPadding(boolean next) {
        return new Counting(next, divisor);
    }

    Counting withDivisor(OptionalInt next) {
        return new Counting(padding, next);
    }
}
