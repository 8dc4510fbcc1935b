package dev.receptive.figure;

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

    private final Scan scan;
    private int terms;

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
     * where {@code ≈} stands, but for what float32 rounds by.
     */
    public static boolean holds(String left, String sign, String right) {
        ShownArithmetic arithmetic = new ShownArithmetic(left);
        if ((left + right).matches(".*(∞|NaN).*")) {
            return sign.equals("≈");
        }
        Value value = arithmetic.sum();
        arithmetic.scan.mustEnd();
        Fraction shown = read(right);
        double slack = 8 * (arithmetic.terms + 4) * 0x1p-24 * value.magnitude();
        return switch (sign) {
            case "=" -> value.number().isSame(shown);
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
        Value product = number();
        while (true) {
            if (scan.takes("·") || scan.takes("×")) {
                Value factor = number();
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

    private Value number() {
        if (scan.takes("max(")) {
            Value largest = sum();
            while (scan.takes(",")) {
                Value next = sum();
                largest = next.number().value() > largest.number().value() ? next : largest;
            }
            scan.must(")");
            return largest;
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
