package dev.receptive.bench;

import dev.receptive.words.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of a LaTeX matrix: cells between {@code &}, rows between {@code \\}, with or without what stands around them. */
final class PastedLatex {

    private static final Pattern BEGINS = Pattern.compile("(?s).*(\\\\begin\\s*\\{|\\\\\\\\|\\\\[dt]?frac\\b|&).*");

    /** The beginning and the end of an environment, with the columns that an array names. */
    private static final Pattern AROUND = Pattern.compile(
            "\\\\begin\\s*\\{[a-zA-Z]+\\*?}(\\s*\\[[a-z]*])?(\\s*\\{[lcr|\\s@]*})?|\\\\end\\s*\\{[a-zA-Z]+\\*?}");

    /** What shows no number: sizes of brackets, rules, blanks, dollars. */
    private static final Pattern SHOWS_NOTHING = Pattern.compile(
            "\\\\(left|right|big[lr]?|Big[lr]?)\\s*\\\\?[\\[\\](){}|.]|\\\\(hline|displaystyle|quad|qquad|phantom\\{[^{}]*}|[,;:!\\[\\]() ])|\\$|~");

    private static final Pattern BEGIN = Pattern.compile("\\\\begin\\s*\\{(?:[a-zA-Z]{0,20}matrix|array)");

    private static final Pattern FRACTION =
            Pattern.compile("([+\\-−]?)\\s{0,4}+\\\\[dt]?frac\\s{0,4}+\\{([^{}]{0,80}+)}\\s{0,4}+\\{([^{}]{0,80}+)}");
    private static final Pattern ROW = Pattern.compile("\\\\\\\\(?:\\s{0,20}+\\[[^\\]\\n]{0,20}+])?");

    private PastedLatex() {}

    /** Whether a text is LaTeX, as far as can be told from one of its signs. */
    static boolean is(String text) {
        return BEGINS.matcher(text).matches();
    }

    /**
     * The cells of each row, as they stand there. What is written beside a bracket or a fraction stays beside it, with a
     * blank between, so that it is no number.
     *
     * @throws Refusal if there are several matrices
     */
    static List<List<String>> rows(String text) {
        if (BEGIN.matcher(text).results().count() > 1) {
            throw Refusal.of("paste.grids", BEGIN.matcher(text).results().count());
        }
        String matrix = AROUND.matcher(text.replace("{,}", ",").replace("\\,", "\u2009"))
                .replaceAll(" ");
        return ROW.splitAsStream(matrix)
                .map(row -> SHOWS_NOTHING.matcher(row).replaceAll(" "))
                .map(row -> FRACTION.matcher(row).replaceAll(" $1$2/$3 ").replaceAll("[{}]", ""))
                .filter(row -> !row.isBlank())
                .map(row -> Arrays.stream(row.split("&", -1)).map(String::strip).toList())
                .toList();
    }
}
