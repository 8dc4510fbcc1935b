package dev.receptive.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** How numbers are written for people, and read from them: the minus is −, integers are integers. */
public final class Numerals {

    /** Twice what the smallest float32 number takes when it is written out. */
    private static final int LONGEST = 100;

    /** More than any network has weights or multiply-adds. */
    private static final double COUNTED = 1L << 34;

    private static final Pattern TYPED = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

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

    /**
     * As many digits as distinguish this double from its neighbours, or this float from its own where it is one; a count has
     * all of them.
     */
    public static String full(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= COUNTED) {
            return minus(Long.toString((long) value));
        }
        return value == (float) value || !Double.isFinite(value)
                ? full((float) value)
                : minus(new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    /** As a factor: a negative number stands in parentheses. */
    public static String factor(float value) {
        return value < 0 ? "(" + cell(value) + ")" : cell(value);
    }

    /**
     * Reads a number as a person types it: {@code -12.75}, {@code −12.75}, {@code 1e-3}, {@code 1/9}, or with the
     * full-width digits of a Chinese keyboard.
     *
     * @throws Refusal if it is not a finite number that float32 can hold
     */
    public static float parse(String typed) {
        if (typed.length() > LONGEST && stripped(typed).length() > LONGEST) {
            throw Refusal.of("error.number.long", Visible.start(typed, LONGEST), LONGEST);
        }
        String text = plain(typed);
        if (text.isEmpty()) {
            throw Refusal.of("error.number.empty");
        }
        int slash = text.indexOf('/');
        double value = slash < 0
                ? decimal(text, typed)
                : decimal(stripped(text.substring(0, slash)), typed)
                        / decimal(stripped(text.substring(slash + 1)), typed);
        float number = (float) value;
        if (Float.isNaN(number) || Float.isInfinite(number)) {
            throw Refusal.of("error.number.finite", stripped(typed));
        }
        return number == 0 ? 0 : number;
    }

    private static double decimal(String text, String typed) {
        if (text.matches("(?i)[+-]?(nan|\\.nan|inf|\\.inf|infinity)")) {
            throw Refusal.of("error.number.finite", stripped(typed));
        }
        if (!TYPED.matcher(text).matches()) {
            throw Refusal.of("error.number.letters", stripped(typed));
        }
        return Double.parseDouble(text);
    }

    /** A number as a person types it, in ASCII: with no blanks around it, and with the signs that programs read. */
    public static String plain(String typed) {
        return stripped(typed)
                .codePoints()
                .map(Numerals::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The ASCII digit or sign that a character of a number is read as; itself if it is none. */
    public static int plain(int c) {
        if (c >= 0xFF10 && c <= 0xFF19) {
            return c - 0xFF10 + '0';
        }
        return switch (c) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFE63, 0xFF0D -> '-';
            case 0xFF0B -> '+';
            case 0xFF0E -> '.';
            case 0xFF0F -> '/';
            default -> c;
        };
    }

    /** Whether nothing is seen of a character but room, or not even that. */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || c == 0x200B
                || c == 0x2060
                || c == 0xFEFF;
    }

    /** All these stand in the basic plane, so that a character is a char. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** What float32 makes of a sum that it cannot hold. */
    private static String boundless(float value) {
        return Float.isNaN(value) ? "NaN" : value < 0 ? "−∞" : "∞";
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
