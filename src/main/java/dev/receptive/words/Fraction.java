package dev.receptive.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quotient of whole numbers, exactly: as it was typed, for {@code 2/16} says more than {@code 1/8}, or as it was
 * reckoned, in lowest terms. What is shown is reckoned with in it, so that nothing is rounded on the way.
 *
 * @param denominator above 0; the sign is the numerator's
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** Numbers of at most so many bits are long enough for nearly all that is shown, and reckoned with much sooner. */
    private static final int LONG = 62;

    /** What is written with more digits above or below the line is a number like any other: no cell could show it. */
    private static final Pattern TYPED = Pattern.compile("([+-]?)([0-9]{1,5}) */ *([+-]?)([0-9]{1,5})");

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("fraction: denominator " + denominator);
        }
    }

    /** The fraction that a person typed; nothing if it is none, or if it is a whole number over 1. */
    public static Optional<Fraction> typed(String text) {
        Matcher typed = TYPED.matcher(text.length() > 100 ? "" : TypedNumber.plain(text));
        if (!typed.matches()) {
            return Optional.empty();
        }
        BigInteger below = new BigInteger(typed.group(4));
        if (below.compareTo(BigInteger.ONE) <= 0) {
            return Optional.empty();
        }
        BigInteger above = new BigInteger(typed.group(2));
        boolean negative = typed.group(1).equals("-") != typed.group(3).equals("-");
        return Optional.of(new Fraction(negative ? above.negate() : above, below));
    }

    public static Fraction of(BigDecimal decimal) {
        BigInteger digits = decimal.unscaledValue();
        return decimal.scale() < 0
                ? new Fraction(digits.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE)
                : new Fraction(digits, BigInteger.TEN.pow(decimal.scale())).reduced();
    }

    public Fraction plus(Fraction other) {
        if (isWhole() && other.isWhole()) {
            return new Fraction(numerator.add(other.numerator), BigInteger.ONE);
        }
        return new Fraction(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator))
                .reduced();
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator)).reduced();
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    private Fraction reduced() {
        if (isWhole()) {
            return this;
        }
        if (numerator.bitLength() <= LONG && denominator.bitLength() <= LONG) {
            return reduced(numerator.longValue(), denominator.longValue());
        }
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? this
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    private Fraction reduced(long above, long below) {
        long common = below;
        long rest = above % below;
        while (rest != 0) {
            long next = common % rest;
            common = rest;
            rest = next;
        }
        long positive = Math.abs(common);
        return positive == 1
                ? this
                : new Fraction(BigInteger.valueOf(above / positive), BigInteger.valueOf(below / positive));
    }

    /** Whether it is the same number: {@code 2/16} is {@code 1/8}. */
    public boolean isSame(Fraction other) {
        return reduced().equals(other.reduced());
    }

    /** How far it is from another. */
    public double distance(Fraction other) {
        return Math.abs(
                plus(new Fraction(other.numerator.negate(), other.denominator)).value());
    }

    public double value() {
        return numerator.doubleValue() / denominator.doubleValue();
    }

    /** The decimal that it is, if that ends after so many decimals. */
    public Optional<BigDecimal> decimal(int most) {
        BigInteger[] shifted = numerator.multiply(BigInteger.TEN.pow(most)).divideAndRemainder(denominator);
        return shifted[1].signum() == 0 ? Optional.of(new BigDecimal(shifted[0], most)) : Optional.empty();
    }

    /** As in {@code 2/16}, {@code −1/9} or {@code 13}. */
    public String text() {
        return plain().replace('-', '−');
    }

    /** The same in ASCII, as programs and files have it. */
    public String plain() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
