package dev.receptive.nn;

import java.math.BigDecimal;

/**
 * A piece of written arithmetic. The texts of a unit's pieces in a row, {@link Unit#text}, say how its number is made, so
 * that a calculator finds it again; the pieces say which number is whose.
 *
 * <p>Written are numbers, {@code + − · / ² ^}, parentheses, and functions of what stands in parentheses: {@code √},
 * {@code exp}, {@code log} and {@code ln} (the natural one, of which the latter is that of a loss), {@code max}, {@code min}, {@code tanh}, and {@code Φ}, the distribution
 * function of the standard normal. Powers come before products and quotients, those before sums, and equals are read
 * from left to right. A negative number behind a sign stands in parentheses.
 */
public sealed interface Piece {

    /** The same in every language: all digits that tell the number from its neighbours, and no exponent. */
    String text();

    /** What stands between numbers. */
    record Sign(String text) implements Piece {}

    /**
     * The number of a term.
     *
     * @param term its place among the terms of the unit
     */
    record Value(int term, float number) implements Piece {
        @Override
        public String text() {
            return digits(number);
        }
    }

    /**
     * What the number of a term is multiplied by.
     *
     * @param term its place among the terms of the unit
     */
    record Factor(int term, float number) implements Piece {
        @Override
        public String text() {
            return digits(number);
        }
    }

    /**
     * A number that is no term.
     *
     * @param name as the layer calls it: {@code bias}, {@code mean}, {@code eps}
     * @param number a float32 if the layer holds it so, whose digits are fewer than those of the same double
     */
    record Constant(String name, Number number) implements Piece {
        @Override
        public String text() {
            return digits(number);
        }
    }

    /** As in {@code −0.5}, {@code 3}, {@code ∞} or {@code NaN}; minus zero is 0. */
    static String digits(Number number) {
        double value = number.doubleValue();
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value < 0 ? "−∞" : "∞";
        }
        String plain = new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        return plain.replace('-', '−');
    }
}
