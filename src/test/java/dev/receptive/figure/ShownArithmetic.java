package dev.receptive.figure;

import dev.receptive.nn.Activation;
import dev.receptive.words.Fraction;
import dev.receptive.words.Scan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads arithmetic as it is shown to people, and tells whether it is true as it stands: reckoned in fractions, exactly. */
public final class ShownArithmetic {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?)?(?:×?10(¯?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))|[0-9]+(?:\\.[0-9]+)?");

    private static final Pattern SIGN = Pattern.compile("[+−]");

    private static final Pattern FUNCTION = Pattern.compile("exp|tanh|ln|Φ");

    /** A larger power of e, or a smaller, is as good as this one in any equation whose other numbers are float32. */
    private static final double MOST_EXPONENT = 600;

    private final Scan scan;
    private int terms;

    /** Whether something in it is no fraction, so that nothing it comes to stands behind {@code =}. */
    private boolean irrational;

    /** What it comes to with every sign taken for a plus: what float32 rounds by is a part of it. */
    private record Value(Fraction number, double magnitude) {}

    private ShownArithmetic(String text) {
        this.scan = new Scan(text.replace(" ", ""));
    }

    /** What an expression or a number says; an {@code ≈} before it is no part of it. */
    public static Fraction read(String text) {
        ShownArithmetic arithmetic = new ShownArithmetic(text.replace("≈", ""));
        Value value = arithmetic.sum();
        arithmetic.scan.mustEnd();
        return value.number();
    }

    /**
     * Whether an equation is true: exactly where {@code =} stands, and within half a unit of the last digit of its right side
     * where {@code ≈} stands, but for what float32 rounds by. What it cannot hold stands behind {@code →}.
     */
    public static boolean holds(String left, String sign, String right) {
        ShownArithmetic arithmetic = new ShownArithmetic(left);
        if ((left + right).matches(".*(∞|NaN).*")) {
            return sign.equals(right.matches(".*(∞|NaN).*") ? "→" : "≈");
        }
        Value value = arithmetic.sum();
        arithmetic.scan.mustEnd();
        Fraction shown = read(right);
        double slack = 8 * (arithmetic.terms + 4) * 0x1p-24 * value.magnitude();
        return switch (sign) {
            case "=" -> !arithmetic.irrational && value.number().isSame(shown);
            case "≈" -> value.number().distance(shown) <= unit(right) / 2 * (1 + 1e-9) + slack;
            default -> throw new IllegalArgumentException(sign);
        };
    }

    /** What the last digit of a shown number counts; nothing of a fraction or a whole number. */
    private static double unit(String number) {
        Matcher power =
                Pattern.compile("[^0-9]*([0-9.]*)×?10(¯?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\\)?").matcher(number);
        String digits = power.matches() ? power.group(1) : number;
        int point = digits.indexOf('.');
        double unit = point < 0
                ? 1
                : Math.pow(
                        10,
                        -(digits.replaceAll("[^0-9.]", "").length()
                                - 1
                                - digits.replaceAll("[^0-9.]", "").indexOf('.')));
        return power.matches() ? unit * Math.pow(10, exponent(power.group(2) + power.group(3))) : unit;
    }

    private Value sum() {
        boolean negative = scan.takes("−");
        Value sum = product();
        if (negative) {
            sum = new Value(minus(sum.number()), sum.magnitude());
        }
        terms++;
        for (Optional<MatchResult> sign = scan.takes(SIGN); sign.isPresent(); sign = scan.takes(SIGN)) {
            boolean minus = sign.get().group().equals("−");
            Value next = product();
            terms++;
            sum = new Value(
                    sum.number().plus(minus ? minus(next.number()) : next.number()),
                    sum.magnitude() + next.magnitude());
        }
        return sum;
    }

    private Value product() {
        boolean before = irrational;
        Value product = number();
        while (true) {
            if (scan.takes("·") || scan.takes("×")) {
                boolean none = product.number().value() == 0 && irrational == before;
                Value factor = number();
                irrational = none ? before : irrational;
                product = new Value(product.number().times(factor.number()), product.magnitude() * factor.magnitude());
            } else if (scan.takes("/")) {
                Fraction below = number().number();
                Fraction part =
                        new Fraction(/* numerator= */ below.denominator(), /* denominator= */ below.numerator());
                product = new Value(product.number().times(part), product.magnitude() * part.value());
            } else {
                return product;
            }
        }
    }

    /** The largest of some numbers, or the smallest if the sign is negative. */
    private Value chosen(int sign) {
        Value chosen = sum();
        while (scan.takes(",")) {
            Value next = sum();
            chosen = sign * (next.number().value() - chosen.number().value()) > 0 ? next : chosen;
        }
        scan.must(")");
        return chosen;
    }

    /** Exactly where it is a fraction, which is at zero alone; else in float64. */
    private Value applied(String function) {
        scan.must("(");
        double argument = sum().number().value();
        scan.must(")");
        irrational |= argument != (function.equals("ln") ? 1 : 0);
        double value = switch (function) {
            case "exp" -> Math.exp(Math.max(-MOST_EXPONENT, Math.min(MOST_EXPONENT, argument)));
            case "tanh" -> Math.tanh(argument);
            case "ln" -> Math.log(argument);
            default -> Activation.GELU.function().applyAsDouble(argument) / argument;
        };
        BigDecimal number = new BigDecimal(argument == 0 && function.equals("Φ") ? 0.5 : value);
        return new Value(Fraction.of(number), Math.abs(number.doubleValue()));
    }

    private Value number() {
        if (scan.takes("max(")) {
            return chosen(1);
        }
        if (scan.takes("min(")) {
            return chosen(-1);
        }
        Optional<MatchResult> function = scan.takes(FUNCTION);
        if (function.isPresent()) {
            return applied(function.get().group());
        }
        if (scan.takes("⌊")) {
            Value inner = sum();
            scan.must("⌋");
            return value(new BigDecimal(Math.floor(inner.number().value())));
        }
        if (scan.takes("(")) {
            Value inner = sum();
            scan.must(")");
            return inner;
        }
        MatchResult number = scan.takes(NUMBER).orElseThrow(scan::refusal);
        if (number.group(2) == null) {
            return value(new BigDecimal(number.group()));
        }
        BigDecimal digits = number.group(1) == null ? BigDecimal.ONE : new BigDecimal(number.group(1));
        return value(digits.scaleByPowerOfTen(exponent(number.group(2))));
    }

    private static Value value(BigDecimal number) {
        return new Value(Fraction.of(number), number.doubleValue());
    }

    private static int exponent(String raised) {
        int exponent = 0;
        for (char c : raised.replace("¯", "").toCharArray()) {
            exponent = 10 * exponent + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
        }
        return raised.startsWith("¯") ? -exponent : exponent;
    }

    private static Fraction minus(Fraction number) {
        return number.times(new Fraction(BigInteger.ONE.negate(), BigInteger.ONE));
    }
}
