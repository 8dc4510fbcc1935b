package dev.receptive.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How numbers are written for people: the minus is −, integers are integers. {@link TypedNumber} reads them. */
public final class Numerals {

    /** Of a number that is not written because it cannot be read: that there is one. */
    public static final String UNSAID = "…";

    /** More than any network has weights or multiply-adds. */
    private static final double COUNTED = 1L << 34;

    private static final int CELL_DECIMALS = 2;

    /** A cell shows a decimal of so many digits whole: 12.75, −0.0625. */
    private static final int SHORT_DIGITS = 4;

    /** So many of them stand behind the point. */
    private static final int MOST_DECIMALS = 4;

    /** The power of ten of the first digit of a number that is still written plainly. */
    private static final int LONGEST_PLAIN = 6;

    private static final int SMALLEST_PLAIN = -4;

    /** A few units of the last place of a float, as a part of it. */
    private static final BigDecimal LAST_PLACES = new BigDecimal("1e-6");

    /** Whole numbers below this one have all their digits as floats. */
    private static final float EXACT = 0x1p23f;

    private static final String ABOUT = "≈";

    /** A number that is written shorter is no further away than this part of it: −0.5 is not −1. */
    private static final double FURTHEST = 0.2;

    /** Below it a number may be a whole one by chance. */
    private static final int FEW = 10;

    /** What is less is next to nothing. */
    private static final double LITTLE = 0.05;

    /** What a cell says of a number that is not zero, but so close to it that its decimals say zero. */
    public static final String NEXT_TO_NOTHING = ABOUT + "0";

    private static final long GROUPED = 10_000;

    private Numerals() {}

    /**
     * As in a cell: {@code 3}, {@code −12.75}, {@code 0.33}, {@code −0.001}. A number of a few digits is written whole, others
     * with two decimals; where plain digits would not fit, as a power: {@code 1.2×10⁷}.
     */
    public static String cell(float value) {
        return Float.isFinite(value) ? shown(rounded(value, CELL_DECIMALS), shortest(value)) : boundless(value);
    }

    /**
     * What is shown of a number: one that is rounded to a whole one keeps its zeros, as in {@code 1.00} of 0.9975, for it is
     * none; but for a few units of the last place of a float, which are of no arithmetic that is seen.
     *
     * @param whole as {@link #shortest} gives it
     */
    public static String shown(BigDecimal rounded, BigDecimal whole) {
        boolean looksWhole = rounded.scale() > 0 && rounded.stripTrailingZeros().scale() <= 0;
        boolean isOther = rounded.subtract(whole).abs().compareTo(whole.abs().multiply(LAST_PLACES)) > 0;
        return looksWhole && isOther ? minus(rounded.toPlainString()) : text(rounded);
    }

    /**
     * A finite number with so many decimals, and at least as many digits that count; one of a few digits is whole.
     *
     * @return how it is shown: {@link #text} writes it, and its scale is where it was rounded
     */
    public static BigDecimal rounded(float value, int decimals) {
        return rounded(shortest(value), decimals);
    }

    /**
     * The same of a number whose digits are known.
     *
     * @param whole as {@link #shortest} gives it
     */
    public static BigDecimal rounded(BigDecimal whole, int decimals) {
        int first = whole.precision() - whole.scale() - 1;
        if (isShort(whole, SHORT_DIGITS)) {
            return whole;
        }
        int scale = first >= -1 && first <= LONGEST_PLAIN ? decimals : decimals - 1 - first;
        return scale < whole.scale() ? whole.setScale(scale, RoundingMode.HALF_UP) : whole;
    }

    /** As few digits as tell a float from its neighbours. */
    public static BigDecimal shortest(float value) {
        if (value == (int) value && Math.abs(value) < EXACT) {
            return BigDecimal.valueOf((int) value).stripTrailingZeros();
        }
        BigDecimal digits = new BigDecimal(Float.toString(value)).stripTrailingZeros();
        return digits.signum() == 0 ? BigDecimal.ZERO : digits;
    }

    /** Whether a decimal takes so little room that nothing of it need be left away: at most so many digits that count. */
    public static boolean isShort(BigDecimal value, int digits) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= MOST_DECIMALS
                && plain.precision() <= digits
                && plain.precision() - plain.scale() <= digits;
    }

    /** A decimal in digits, or as a power where they would not fit. */
    public static String text(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        int first = plain.precision() - plain.scale() - 1;
        if (plain.signum() == 0 || (first >= SMALLEST_PLAIN && first <= LONGEST_PLAIN)) {
            return minus(plain.toPlainString());
        }
        return power(plain, first);
    }

    /**
     * What a cell says of a number that is too narrow for all of it: fewer decimals, without a zero before the point where need
     * be, as in {@code −.5}, then a power of fewer digits, and of little that it is next to nothing; shorter and shorter. None says zero or a bare power of what is not.
     */
    public static List<String> narrower(float value) {
        String whole = cell(value);
        if (value == 0 || !Float.isFinite(value)) {
            return List.of();
        }
        List<String> shorter = new ArrayList<>();
        for (int decimals = CELL_DECIMALS; decimals >= 0; decimals--) {
            BigDecimal less = shortest(value).setScale(decimals, RoundingMode.HALF_UP);
            if (Math.abs(less.doubleValue() - value) < FURTHEST * Math.abs(value)) {
                shorter.add(fewer(less, value));
                shorter.add(bare(fewer(less, value)));
            }
        }
        BigDecimal shown = rounded(value, CELL_DECIMALS).stripTrailingZeros();
        shorter.add(power(shown));
        for (int digits = CELL_DECIMALS; digits > 0; digits--) {
            BigDecimal fewer = shortest(value).round(new MathContext(digits, RoundingMode.HALF_UP));
            String power = power(fewer.stripTrailingZeros());
            boolean bare = power.startsWith("10") || power.startsWith("−10");
            shorter.add(bare && fewer.compareTo(shown) != 0 ? ABOUT + power : power);
        }
        if (Math.abs(value) < LITTLE) {
            BigDecimal hundredths = shortest(value).setScale(2, RoundingMode.HALF_UP);
            if (hundredths.signum() != 0) {
                shorter.add(ABOUT + bare(fewer(hundredths, value)));
            }
            shorter.add(ABOUT + magnitude(value));
            shorter.add(NEXT_TO_NOTHING);
        }
        List<String> falling = new ArrayList<>();
        for (String text : shorter) {
            String last = falling.isEmpty() ? whole : falling.get(falling.size() - 1);
            if (text.length() < last.length()) {
                falling.add(text);
            }
        }
        return List.copyOf(falling);
    }

    /** The power of ten that a number is nearest to, in orders of magnitude: what is larger has no smaller one. */
    private static String magnitude(float value) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.round(Math.log10(Math.abs(value))));
        return power(value < 0 ? power.negate() : power);
    }

    /**
     * A number with fewer decimals than it has. Zeros at its end stay, as in {@code −2.0} of −2.05, and of a few that are no
     * whole number it is said that they are about one: none of them looks like a number that it is not.
     */
    private static String fewer(BigDecimal less, float value) {
        if (less.precision() - less.scale() > LONGEST_PLAIN) {
            return text(less);
        }
        boolean whole = less.scale() == 0 && less.floatValue() != value && Math.abs(value) < FEW;
        return (whole ? ABOUT : "") + minus(less.toPlainString());
    }

    /** A text of a number without a zero before its point. */
    public static String bare(String number) {
        return number.startsWith("0.")
                ? number.substring(1)
                : number.startsWith("−0.") ? "−" + number.substring(2) : number;
    }

    /** What a cell says of a number of which not even the shortest fits: that there is one, and its sign. */
    public static String unsaid(float value) {
        return (value < 0 ? "−" : "") + UNSAID;
    }

    private static String power(BigDecimal plain) {
        return power(plain, plain.precision() - plain.scale() - 1);
    }

    private static String power(BigDecimal plain, int first) {
        BigDecimal digits = plain.movePointLeft(first).stripTrailingZeros();
        String times = digits.abs().compareTo(BigDecimal.ONE) == 0
                ? ""
                : minus(digits.abs().toPlainString()) + "×";
        return (plain.signum() < 0 ? "−" : "") + times + "10" + raised(first);
    }

    /** An exponent. The face of numbers has no raised minus; its macron looks like one. */
    private static String raised(int exponent) {
        StringBuilder raised = new StringBuilder(exponent < 0 ? "¯" : "");
        Integer.toString(Math.abs(exponent)).chars().forEach(digit -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
        return raised.toString();
    }

    /** All digits that count, and a power where there are too many others. */
    public static String digits(float value) {
        return Float.isFinite(value) ? text(shortest(value)) : boundless(value);
    }

    /** All digits of a double, and a power where there are too many others. */
    public static String digits(double value) {
        return Double.isFinite(value) ? text(new BigDecimal(Double.toString(value))) : boundless((float) value);
    }

    /** A number at an axis, where there is little room: thousands are grouped, and from 100,000 on it is a power. */
    public static String mark(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean whole = plain.scale() <= 0;
        if (!whole || plain.abs().compareTo(BigDecimal.valueOf(GROUPED)) < 0) {
            return text(value);
        }
        return plain.abs().compareTo(BigDecimal.valueOf(10 * GROUPED)) < 0
                ? count(plain.longValueExact())
                : power(plain);
    }

    /** A count: thousands are grouped from 10,000 on. */
    public static String count(long count) {
        return minus(Math.abs(count) < GROUPED ? Long.toString(count) : grouped(count));
    }

    /** A count that stands beside larger ones: thousands are grouped as theirs are. */
    public static String beside(long count) {
        return minus(grouped(count));
    }

    private static String grouped(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        int first = count < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
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

    /** A text of a number as a factor or behind a sign: a negative number stands in parentheses. */
    public static String enclosed(String number) {
        return number.startsWith("−") ? "(" + number + ")" : number;
    }

    /** What float32 makes of a sum that it cannot hold. */
    private static String boundless(float value) {
        return Float.isNaN(value) ? "NaN" : value < 0 ? "−∞" : "∞";
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
