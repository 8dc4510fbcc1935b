package dev.receptive.bench;

import dev.receptive.words.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows as spreadsheets and text files have them: a line each. What separates their cells is found by looking at all of
 * them: tabs, else semicolons, else the bars of a Markdown table, else commas, else blanks. A comma separates cells
 * only where it leaves no doubt that it is not one before decimals.
 */
final class PastedLines {

    private static final Pattern BLANKS = Pattern.compile("[ \\u3000]+");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]++");

    /** As in 1.234,5 and 1,234.5: nobody separates two numbers so. */
    private static final Pattern GROUPED =
            Pattern.compile("[+\\-−]?[1-9]\\d{0,2}(([.\\u00A0\\u2009\\u202F'’]\\d{3})+,\\d+|(,\\d{3})+\\.\\d+)");

    /** As in 10 200, whose blank is none that is typed: one number or two. */
    private static final Pattern GAP = Pattern.compile("\\d[\\u00A0\\u2009\\u202F]\\d");

    /** What follows a comma and is no number of its own: a zero before more digits. */
    private static final Pattern DECIMALS = Pattern.compile("0\\d+");

    private final List<String> lines;
    private final DecimalMark usual;

    PastedLines(String text, DecimalMark usual) {
        this.lines = text.stripTrailing().lines().dropWhile(String::isBlank).toList();
        this.usual = usual;
    }

    /** The cells of each row, as they stand there. */
    List<List<String>> rows() {
        if (has("\t")) {
            return split("\t");
        }
        if (has(";")) {
            return split(";");
        }
        if (has("|")) {
            return table();
        }
        if (!has(",")) {
            return blanks();
        }
        return isList() ? split(",") : blanks();
    }

    private boolean has(String mark) {
        return lines.stream().anyMatch(line -> line.contains(mark));
    }

    private List<List<String>> split(String mark) {
        return lines.stream().map(line -> cells(line, mark)).toList();
    }

    private static List<String> cells(String line, String mark) {
        return line.isBlank() ? List.of() : Arrays.asList(line.split(Pattern.quote(mark), -1));
    }

    private List<List<String>> blanks() {
        if (!has(",") && !has(".")) {
            lines.stream().filter(line -> GAP.matcher(line).find()).findFirst().ifPresent(line -> {
                throw Refusal.of("paste.thousands", line.strip());
            });
        }
        return lines.stream()
                .map(String::strip)
                .map(line -> line.isEmpty()
                        ? List.<String>of()
                        : BLANKS.splitAsStream(line).toList())
                .toList();
    }

    /** Without the bars at both ends, and without the rule under the heading. */
    private List<List<String>> table() {
        return lines.stream()
                .filter(line -> !(line.contains("-") && RULE.matcher(line).matches()))
                .map(line -> line.strip().replaceAll("^\\||\\|$", ""))
                .map(line -> cells(line, "|"))
                .toList();
    }

    /**
     * Whether the commas separate cells.
     *
     * @throws Refusal if they may as well stand before decimals
     */
    private boolean isList() {
        if (lines.stream()
                .anyMatch(line -> line.matches(".*,(\\s.*|)") || line.strip().startsWith(","))) {
            return true;
        }
        if (lines.stream().anyMatch(line -> BLANKS.matcher(line.strip()).find())) {
            return false;
        }
        List<String> cells = lines.stream().map(String::strip).toList();
        if (cells.stream().anyMatch(cell -> cell.indexOf(',') != cell.lastIndexOf(','))) {
            return true;
        }
        if (cells.stream().allMatch(cell -> GROUPED.matcher(cell).matches())) {
            return false;
        }
        if (has(".") || cells.stream().anyMatch(cell -> cell.matches(".*,([+\\-−].*|.*/.*)"))) {
            return true;
        }
        boolean single = cells.stream().anyMatch(cell -> cell.indexOf(',') < 0);
        boolean decimals = cells.stream()
                .anyMatch(cell ->
                        DECIMALS.matcher(cell.substring(cell.indexOf(',') + 1)).matches());
        if (single || decimals || usual == DecimalMark.COMMA) {
            return false;
        }
        throw Refusal.of("paste.comma", cells.get(0));
    }
}
