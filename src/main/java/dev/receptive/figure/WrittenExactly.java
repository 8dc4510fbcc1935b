package dev.receptive.figure;

import dev.receptive.words.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What the formula of a function comes to at a fraction, where that is a fraction: of a polyline everywhere, of {@code exp},
 * {@code tanh} and {@code Φ} at zero alone, for anywhere else they are no fraction. The formula is of {@code x}, with
 * {@code + − · /}, parentheses, {@code max}, {@code min} and these.
 */
final class WrittenExactly {

    private static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);
    private static final Fraction HALF = new Fraction(BigInteger.ONE, BigInteger.TWO);

    private final String formula;
    private final Fraction x;
    private int at;

    private WrittenExactly(String formula, Fraction x) {
        this.formula = formula.replace(" ", "");
        this.x = x;
    }

    /** The value of a formula at {@code x}; nothing where it is no fraction. */
    static Optional<Fraction> of(String formula, Fraction x) {
        return new WrittenExactly(formula, x).sum();
    }

    private Optional<Fraction> sum() {
        Optional<Fraction> sum = takes("−") ? product().map(WrittenExactly::minus) : product();
        while (true) {
            if (takes("+")) {
                sum = both(sum, product(), Fraction::plus);
            } else if (takes("−")) {
                sum = both(sum, product().map(WrittenExactly::minus), Fraction::plus);
            } else {
                return sum;
            }
        }
    }

    private Optional<Fraction> product() {
        Optional<Fraction> product = operand();
        while (true) {
            if (takes("·")) {
                Optional<Fraction> factor = operand();
                boolean none = isZero(product) || isZero(factor);
                product = none ? Optional.of(Fraction.ZERO) : both(product, factor, Fraction::times);
            } else if (takes("/")) {
                product = both(product, operand().map(WrittenExactly::inverse), Fraction::times);
            } else {
                return product;
            }
        }
    }

    private Optional<Fraction> operand() {
        if (takes("max(")) {
            return chosen(1);
        }
        if (takes("min(")) {
            return chosen(-1);
        }
        if (takes("exp(")) {
            return atZero(ONE);
        }
        if (takes("tanh(")) {
            return atZero(Fraction.ZERO);
        }
        if (takes("Φ(")) {
            return atZero(HALF);
        }
        if (takes("(")) {
            return closed(sum());
        }
        return takes("x") ? Optional.of(x) : number();
    }

    private Optional<Fraction> number() {
        int from = at;
        while (at < formula.length() && (Character.isDigit(formula.charAt(at)) || formula.charAt(at) == '.')) {
            at++;
        }
        if (at == from) {
            throw new IllegalArgumentException("formula: not read from character " + at + " on: " + formula);
        }
        return Optional.of(Fraction.of(new BigDecimal(formula.substring(from, at))));
    }

    /** The largest of some numbers, or the smallest if the sign is negative. */
    private Optional<Fraction> chosen(int sign) {
        List<Optional<Fraction>> all = new ArrayList<>(List.of(sum()));
        while (takes(",")) {
            all.add(sum());
        }
        BinaryOperator<Fraction> choose = (one, other) -> sign * compare(one, other) >= 0 ? one : other;
        return closed(
                all.stream().reduce((one, other) -> both(one, other, choose)).orElseThrow());
    }

    private Optional<Fraction> atZero(Fraction value) {
        return closed(sum().filter(argument -> argument.isSame(Fraction.ZERO)).map(argument -> value));
    }

    private Optional<Fraction> closed(Optional<Fraction> inner) {
        if (!takes(")")) {
            throw new IllegalArgumentException("formula: no ) at character " + at + " of: " + formula);
        }
        return inner;
    }

    private boolean takes(String sign) {
        boolean there = formula.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private static boolean isZero(Optional<Fraction> number) {
        return number.filter(Fraction.ZERO::isSame).isPresent();
    }

    private static int compare(Fraction one, Fraction other) {
        return one.numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(one.denominator()));
    }

    private static Fraction minus(Fraction number) {
        return new Fraction(number.numerator().negate(), number.denominator());
    }

    private static Fraction inverse(Fraction number) {
        boolean negative = number.numerator().signum() < 0;
        BigInteger above = negative ? number.denominator().negate() : number.denominator();
        return new Fraction(above, number.numerator().abs());
    }

    private static Optional<Fraction> both(
            Optional<Fraction> one, Optional<Fraction> other, BinaryOperator<Fraction> how) {
        return one.flatMap(a -> other.map(b -> how.apply(a, b)));
    }
}
