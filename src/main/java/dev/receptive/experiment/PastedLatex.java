package dev.receptive.experiment;

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

    private static final Pattern FRACTION = Pattern.compile("\\\\[dt]?frac\\s*\\{([^{}]*)}\\s*\\{([^{}]*)}");
    private static final Pattern ROW = Pattern.compile("\\\\\\\\(\\s*\\[[^\\]]*])?");

    private PastedLatex() {}

    /** Whether a text is LaTeX, as far as can be told from one of its signs. */
    static boolean is(String text) {
        return BEGINS.matcher(text).matches();
    }

    /** The cells of each row, as they stand there. */
    static List<List<String>> rows(String text) {
        String matrix = AROUND.matcher(text.replace("{,}", ".")).replaceAll(" ");
        return ROW.splitAsStream(matrix)
                .map(row -> SHOWS_NOTHING.matcher(row).replaceAll(""))
                .map(row -> FRACTION.matcher(row).replaceAll("$1/$2").replaceAll("[{}]", ""))
                .filter(row -> !row.isBlank())
                .map(row -> Arrays.stream(row.split("&", -1)).map(String::strip).toList())
                .toList();
    }
}
