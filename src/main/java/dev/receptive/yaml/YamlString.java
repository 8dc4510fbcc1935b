package dev.receptive.yaml;

import dev.receptive.words.Visible;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as files hold them: bare where that is safe, in double quotes otherwise, in a block if they have lines. */
public final class YamlString {

    /** Begins with a letter and has nothing that YAML may take for a sign of its own. */
    private static final Pattern BARE =
            Pattern.compile("[\\p{IsLatin}\\p{IsHan}][\\p{IsLatin}\\p{N}\\p{IsHan} .,()/×·−+*=%“”‘’…，。；：？！、（）?!;'-]*");

    private static final Pattern BARE_IN_FLOW =
            Pattern.compile("[\\p{IsLatin}\\p{IsHan}][\\p{IsLatin}\\p{N}\\p{IsHan}./_-]*");

    private static final Pattern WORDS = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");

    private YamlString() {}

    /**
     * The value after a key and its colon: {@code " text"}, or a block of lines.
     *
     * @param indent spaces before the lines of a block
     */
    public static String value(String text, String indent) {
        if (isBlock(text)) {
            return " |-\n"
                    + text.lines()
                            .map(line -> line.isEmpty() ? "" : indent + line)
                            .collect(Collectors.joining("\n"));
        }
        return " " + scalar(text);
    }

    /** Whether it has lines, none of which begins or ends with a space, and neither the first nor the last is empty. */
    private static boolean isBlock(String text) {
        return text.contains("\n")
                && !text.startsWith("\n")
                && !text.endsWith("\n")
                && text.codePoints().allMatch(c -> c == '\n' || Visible.isSeen(c))
                && text.lines().allMatch(line -> line.equals(line.strip()));
    }

    /** Within braces or brackets. */
    public static String inFlow(String text) {
        return BARE_IN_FLOW.matcher(text).matches() && !WORDS.matcher(text).matches() ? text : quoted(text);
    }

    /** On one line. */
    static String scalar(String text) {
        boolean bare = BARE.matcher(text).matches()
                && !text.endsWith(" ")
                && !WORDS.matcher(text).matches();
        return bare ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(Visible.isSeen(c) ? Character.toString(c) : escape(c));
            }
        });
        return quoted.append('"').toString();
    }

    private static String escape(int c) {
        return c > 0xFFFF
                ? String.format(Locale.ROOT, "\\U%08X", c)
                : String.format(Locale.ROOT, c > 0xFF ? "\\u%04X" : "\\x%02X", c);
    }
}
