package dev.receptive.bench;

import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of a table as web pages have it: what browsers and spreadsheets copy beside the plain text, or instead of it. Only
 * the texts of cells count; each sign is looked at once.
 */
final class PastedHtml {

    private static final String COMMENT = "<!--";

    private static final Map<String, String> NAMED = Map.of(
            "nbsp", "\u00A0",
            "thinsp", "\u2009",
            "minus", "\u2212",
            "ndash", "\u2013",
            "amp", "&",
            "lt", "<",
            "gt", ">",
            "quot", "\"",
            "apos", "'");

    /** Longer than any name or number of a sign. */
    private static final int LONGEST_NAME = 10;

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean inside;
    private int tables;

    private PastedHtml(String text) {
        this.text = text;
    }

    /** Whether a text is a web page, or a piece of one, with a table in it. */
    static boolean is(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.stripLeading().startsWith("<") && (lower.contains("<td") || lower.contains("<th"));
    }

    /**
     * The cells of each row, as they are read.
     *
     * @throws Refusal if there are several tables
     */
    static List<List<String>> rows(String text) {
        PastedHtml page = new PastedHtml(text);
        page.walk();
        if (page.tables > 1) {
            throw Refusal.of("paste.grids", page.tables);
        }
        return page.rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    private void walk() {
        int at = 0;
        while (at < text.length()) {
            int tag = text.indexOf('<', at);
            int end = tag < 0 ? -1 : end(tag);
            write(at, end < 0 ? text.length() : tag);
            if (end < 0) {
                break;
            }
            take(name(tag + 1));
            at = end;
        }
        finish();
    }

    /** Where a tag or a comment ends; negative where it does not. */
    private int end(int tag) {
        boolean comment = text.startsWith(COMMENT, tag);
        String close = comment ? "-->" : ">";
        int end = text.indexOf(close, tag);
        return end < 0 ? -1 : end + close.length();
    }

    private String name(int from) {
        int to = from;
        while (to < text.length() && (text.charAt(to) == '/' || Character.isLetterOrDigit(text.charAt(to)))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void take(String tag) {
        switch (tag) {
            case "table" -> {
                finish();
                tables++;
            }
            case "tr" -> {
                finish();
                rows.add(new ArrayList<>());
            }
            case "td", "th" -> {
                finish();
                inside = true;
            }
            case "/td", "/th", "/tr", "/table" -> finish();
            case "br", "br/", "p", "div" -> write(" ");
            default -> {
                // what only changes how a text looks
            }
        }
    }

    private void finish() {
        if (inside) {
            if (rows.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(cell.toString().strip());
        }
        inside = false;
        cell.setLength(0);
    }

    private void write(String what) {
        if (inside) {
            cell.append(what);
        }
    }

    /** Writes what stands between two tags, with the signs that are written by their names. */
    private void write(int from, int to) {
        int at = from;
        while (inside && at < to) {
            int end = text.charAt(at) == '&' ? semicolon(at, Math.min(to, at + LONGEST_NAME + 1)) : -1;
            boolean named = end > at;
            write(named ? sign(text.substring(at + 1, end)) : text.substring(at, at + 1));
            at = named ? end + 1 : at + 1;
        }
    }

    /** Where the first semicolon of a piece of the text stands; negative if it has none. */
    private int semicolon(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != ';') {
            at++;
        }
        return at < to ? at : -1;
    }

    private static String sign(String name) {
        String plain = NAMED.get(name);
        if (plain != null) {
            return plain;
        }
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = hexadecimal
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
            return Character.isValidCodePoint(code) ? Character.toString(code) : "&" + name + ";";
        } catch (NumberFormatException e) {
            return "&" + name + ";";
        }
    }
}
