package dev.receptive.figure;

import dev.receptive.words.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads arithmetic as it is shown to people, and tells whether it is true as it stands: reckoned in fractions, exactly. */
public final class ShownArithmetic {

    private static final Pattern NUMBER =
            Pattern.compile("([0-9]+(?:\\.[0-9]+)?)?(?:×?10(¯?[⁰¹²³⁴⁵⁶⁷⁸⁹]+))|[0-9]+(?:\\.[0-9]+)?");

    private final String text;
    private int at;
    private int terms;

    /** What it comes to with every sign taken for a plus: what float32 rounds by is a part of it. */
    private record Value(Fraction number, double magnitude) {}

    private ShownArithmetic(String text) {
        this.text = text.replace(" ", "");
    }

    /** What an expression or a number says; an {@code ≈} before it is no part of it. */
    public static Fraction read(String text) {
        ShownArithmetic arithmetic = new ShownArithmetic(text.replace("≈", ""));
        Value value = arithmetic.sum();
        if (arithmetic.at < arithmetic.text.length()) {
            throw arithmetic.refusal();
        }
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
        if (arithmetic.at < arithmetic.text.length()) {
            throw arithmetic.refusal();
        }
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
        boolean negative = takes("−");
        Value sum = product();
        if (negative) {
            sum = new Value(minus(sum.number()), sum.magnitude());
        }
        terms++;
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '−')) {
            boolean minus = text.charAt(at++) == '−';
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
        while (at < text.length()) {
            if (takes("·") || takes("×")) {
                Value factor = number();
                product = new Value(product.number().times(factor.number()), product.magnitude() * factor.magnitude());
            } else if (takes("/")) {
                Fraction below = number().number();
                Fraction part =
                        new Fraction(/* numerator= */ below.denominator(), /* denominator= */ below.numerator());
                product = new Value(product.number().times(part), product.magnitude() * part.value());
            } else {
                return product;
            }
        }
        return product;
    }

    private Value number() {
        if (takes("max(")) {
            Value largest = sum();
            while (takes(",")) {
                Value next = sum();
                largest = next.number().value() > largest.number().value() ? next : largest;
            }
            close();
            return largest;
        }
        if (takes("(")) {
            Value inner = sum();
            close();
            return inner;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw refusal();
        }
        at = number.end();
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

    private void close() {
        if (!takes(")")) {
            throw refusal();
        }
    }

    private boolean takes(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private IllegalArgumentException refusal() {
        return new IllegalArgumentException("arithmetic: not read from character " + at + " on: " + text);
    }
}
