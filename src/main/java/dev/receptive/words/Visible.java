package dev.receptive.words;

import java.util.Locale;

/**
 * Text from outside, as it can be shown: on one line, of a bearable length, and with no character that acts instead of
 * being seen. A file's name, a key or a value may hold line breaks, a terminal's escape sequences, marks that turn the
 * direction of writing, halves of characters or megabytes; all of them get the one form that this class gives.
 */
public final class Visible {

    /** Longer than any path that a person reads, and a few lines at most. */
    private static final int LONGEST = 400;

    private static final int TAIL = 100;

    private Visible() {}

    /** A text with its invisible characters written as escapes; of a very long one the beginning and the end. */
    public static String of(String text) {
        if (text.length() > LONGEST) {
            return escaped(start(text, LONGEST - TAIL)) + escaped(end(text, TAIL));
        }
        return escaped(text);
    }

    /** The first so many characters of a text, and … if there are more. No character is cut in half. */
    public static String start(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, cut) + "…";
    }

    private static String end(String text, int longest) {
        int cut = text.length() - longest;
        return text.substring(Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut);
    }

    private static String escaped(String text) {
        if (text.codePoints().allMatch(Visible::isSeen)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(isSeen(c) ? Character.toString(c) : escape(c)));
        return escaped.toString();
    }

    /** Whether a character is seen where it stands, and changes nothing of what stands around it. */
    public static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c);
        };
    }
}
