package dev.receptive.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** How numbers are written for people, and read from them: the minus is −, integers are integers. */
public final class Numerals {

    private static final Pattern TYPED =
            Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?");

    private Numerals() {}

    /** At most two decimals, as in a cell: {@code 3}, {@code −12.75}, {@code 0.33}; very large or small as powers. */
    public static String cell(float value) {
        double size = Math.abs((double) value);
        if (value == 0) {
            return "0";
        }
        if (!Float.isFinite(value)) {
            return boundless(value);
        }
        if (size >= 1e6 || size < 0.005) {
            return minus(String.format(Locale.ROOT, "%.1e", value));
        }
        if (value == Math.rint(value)) {
            return minus(Integer.toString((int) value));
        }
        long hundredths = Math.round(size * 100);
        long rest = hundredths % 100;
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return (value < 0 ? "−" : "") + hundredths / 100 + decimals;
    }

    /** As many digits as distinguish this float from its neighbours. */
    public static String full(float value) {
        if (!Float.isFinite(value)) {
            return boundless(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e7f) {
            return minus(Integer.toString((int) value));
        }
        return minus(new BigDecimal(Float.toString(value)).stripTrailingZeros().toPlainString());
    }

    /** As a factor: a negative number stands in parentheses. */
    public static String factor(float value) {
        return value < 0 ? "(" + cell(value) + ")" : cell(value);
    }

    /**
     * Reads a number as a person types it: {@code -12.75}, {@code −12.75}, {@code 1e-3}, {@code 1/9}.
     *
     * @throws Refusal if it is not a finite number that float32 can hold
     */
    public static float parse(String typed) {
        String text = typed.strip().replace('−', '-');
        if (text.isEmpty()) {
            throw Refusal.of("error.number.empty");
        }
        int slash = text.indexOf('/');
        double value = slash < 0
                ? decimal(text, typed)
                : decimal(text.substring(0, slash).strip(), typed)
                        / decimal(text.substring(slash + 1).strip(), typed);
        float number = (float) value;
        if (Float.isNaN(number) || Float.isInfinite(number)) {
            throw Refusal.of("error.number.finite", typed.strip());
        }
        return number == 0 ? 0 : number;
    }

    private static double decimal(String text, String typed) {
        if (text.matches("(?i)[+-]?(nan|\\.nan|inf|\\.inf|infinity)")) {
            throw Refusal.of("error.number.finite", typed.strip());
        }
        if (!TYPED.matcher(text).matches()) {
            throw Refusal.of("error.number.letters", typed.strip());
        }
        return Double.parseDouble(text);
    }

    /** What float32 makes of a sum that it cannot hold. */
    private static String boundless(float value) {
        return Float.isNaN(value) ? "NaN" : value < 0 ? "−∞" : "∞";
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
