package dev.receptive.words;

import java.util.regex.Pattern;

/** How numbers are read that people type or paste: with their minus, their digits, their blanks. */
public final class TypedNumber {

    /** Twice what the smallest float32 number takes when it is written out. */
    public static final int LONGEST = 100;

    /** Of what is no number, so many characters are said. */
    private static final int SAID = 40;

    private static final Pattern TYPED = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private static final Pattern ENDLESS = Pattern.compile("(?i)[+-]?(nan|\\.nan|inf|\\.inf|infinity)");

    private TypedNumber() {}

    /**
     * Reads a number as a person types it: {@code -12.75}, {@code −12.75}, {@code 1e-3}, {@code 1/9}, or with the
     * full-width digits of a Chinese keyboard.
     *
     * @throws Refusal if it is not a finite number that float32 can hold
     */
    public static float parse(String typed) {
        if (typed.length() > LONGEST && stripped(typed).length() > LONGEST) {
            throw Refusal.of("error.number.long", said(typed), LONGEST);
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
            throw Refusal.of("error.number.finite", said(typed));
        }
        return number == 0 ? 0 : number;
    }

    private static double decimal(String text, String typed) {
        if (!TYPED.matcher(text).matches()) {
            boolean endless = ENDLESS.matcher(text).matches();
            throw Refusal.of(endless ? "error.number.finite" : "error.number.letters", said(typed));
        }
        return Double.parseDouble(text);
    }

    private static String said(String typed) {
        return Visible.start(stripped(typed), SAID);
    }

    /** A number as a person types it, in ASCII: with no blanks around it, and with the signs that programs read. */
    public static String plain(String typed) {
        return stripped(typed)
                .codePoints()
                .map(TypedNumber::plain)
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
}
