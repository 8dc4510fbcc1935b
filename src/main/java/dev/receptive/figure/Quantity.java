package dev.receptive.figure;

import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import dev.receptive.words.TypedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A number as it is shown.
 *
 * @param value all of it
 * @param text what is shown of it
 * @param rounded whether the text says less than the value
 * @param exact what the text says; nothing of what is not finite
 * @param unit what the last digit counts to which it was rounded
 */
public record Quantity(double value, String text, boolean rounded, Optional<Fraction> exact, double unit) {

    /** As a cell has it. */
    static final int DECIMALS = 2;

    /** As many as a float32 has digits. */
    static final int MOST_DECIMALS = 9;

    /** A reckoned decimal of more digits would not fit. */
    private static final int DIGITS = 6;

    /** A reckoned text of more characters, without its sign, would not fit. */
    private static final int LONGEST = 7;

    /** A whole number of fewer bits has no more than seven digits. */
    private static final int MOST_BITS = 23;

    /** Whole numbers up to this one are made once: a sum of hundred products asks for three hundred of them in every frame. */
    private static final int MOST_KNOWN = 255;

    private static final List<Quantity> WHOLE = IntStream.rangeClosed(-MOST_KNOWN, MOST_KNOWN)
            .mapToObj(value -> made(value, DECIMALS))
            .toList();

    /** As a cell shows it. */
    public static Quantity of(float value) {
        return of(value, DECIMALS);
    }

    /** With all its digits. */
    public static Quantity whole(float value) {
        return of(value, MOST_DECIMALS);
    }

    /**
     * As it is written elsewhere: with all its digits, or as a fraction.
     *
     * @param text a decimal or a fraction as a person would type it
     */
    public static Quantity written(double value, String text) {
        Optional<Fraction> exact = Double.isFinite(value)
                ? Fraction.typed(text).or(() -> Optional.of(Fraction.of(new BigDecimal(TypedNumber.plain(text)))))
                : Optional.empty();
        return new Quantity(value, text, false, exact, 0);
    }

    /** As it was typed, if it was typed as a fraction. */
    public static Quantity of(float value, Optional<Fraction> typed) {
        return typed.map(fraction -> new Quantity(value, fraction.text(), false, typed, 0))
                .orElseGet(() -> of(value));
    }

    /** With so many decimals, or digits that count where the number is small. */
    public static Quantity of(float value, int decimals) {
        boolean known = value >= -MOST_KNOWN && value <= MOST_KNOWN && value == (int) value && !isNegativeZero(value);
        return known ? WHOLE.get((int) value + MOST_KNOWN) : made(value, decimals);
    }

    private static boolean isNegativeZero(float value) {
        return Float.floatToRawIntBits(value) == Integer.MIN_VALUE;
    }

    private static Quantity made(float value, int decimals) {
        if (!Float.isFinite(value)) {
            return new Quantity(value, Numerals.digits(value), false, Optional.empty(), 0);
        }
        BigDecimal whole = Numerals.shortest(value);
        BigDecimal shown = decimals < MOST_DECIMALS ? Numerals.rounded(whole, decimals) : whole;
        boolean rounded = shown.compareTo(whole) != 0;
        double unit = Math.pow(10, -(rounded ? shown.scale() : Math.max(DECIMALS, shown.scale())));
        return new Quantity(value, Numerals.shown(shown, whole), rounded, Optional.of(Fraction.of(shown)), unit);
    }

    /**
     * What was reckoned from shown numbers, if it fits: a whole number, a few decimals, or a fraction of fractions.
     *
     * @param value what the layer computed
     * @param fractions whether fractions take part
     */
    static Optional<Quantity> reckoned(double value, Fraction exact, boolean fractions) {
        if (exact.isWhole() && exact.numerator().bitLength() < MOST_BITS) {
            return Optional.of(new Quantity(value, exact.text(), false, Optional.of(exact), 0));
        }
        Optional<BigDecimal> decimal = exact.decimal(fractions ? 0 : DECIMALS + 2);
        String text = decimal.map(Numerals::text).orElseGet(exact::text);
        boolean fits = decimal.map(number -> number.abs().compareTo(BigDecimal.TEN.pow(LONGEST)) < 0
                        && (Numerals.isShort(number, DIGITS)
                                || number.stripTrailingZeros().scale() <= 0))
                .orElse(fractions && text.replace("−", "").length() <= LONGEST);
        return fits ? Optional.of(new Quantity(value, text, false, Optional.of(exact), 0)) : Optional.empty();
    }

    /** As a factor, or behind a sign: a negative number stands in parentheses. */
    public String enclosed() {
        return Numerals.enclosed(text);
    }

    /** The same number with more decimals; a fraction, or what is shown whole, stays as it is. */
    Quantity with(int decimals) {
        return rounded ? of((float) value, decimals) : this;
    }

    /** Whether float32 can hold it: what it cannot is written as ∞ or NaN. */
    boolean isHeld() {
        return Double.isFinite(value);
    }

    /** Whether it is shown as a fraction. */
    boolean isFraction() {
        return text.indexOf('/') >= 0;
    }
}
