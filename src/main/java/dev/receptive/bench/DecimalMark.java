package dev.receptive.bench;

import dev.receptive.words.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which sign stands before the decimals of pasted numbers. The other one may then stand between thousands, as may an
 * apostrophe or a narrow blank.
 */
enum DecimalMark {
    POINT('.', ','),
    COMMA(',', '.');

    /** Of digits before the decimals: 1.234 or 12.345.678, but neither 0.123 nor 1234.567. */
    private static final Pattern THOUSANDS = Pattern.compile("[+\\-−]?[1-9]\\d{0,2}([.,]\\d{3})+");

    /** Blanks and apostrophes before three digits. */
    private static final Pattern GAP = Pattern.compile("(?<=\\d)[\\u00A0\\u2009\\u202F'’](?=\\d{3}(?!\\d))");

    private final char decimal;
    private final char group;

    DecimalMark(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    /**
     * The mark that all these cells have in common.
     *
     * @param usual the mark that this machine's user writes, which decides where nothing else does
     * @throws Refusal if they have different ones, or it cannot be told
     */
    static DecimalMark of(List<String> cells, DecimalMark usual) {
        String point = first(cells, POINT);
        String comma = first(cells, COMMA);
        if (!point.isEmpty() && !comma.isEmpty()) {
            throw Refusal.of("paste.mixed", point, comma);
        }
        if (point.isEmpty() && comma.isEmpty()) {
            return unsure(cells, usual);
        }
        return comma.isEmpty() ? POINT : COMMA;
    }

    /** Where every mark may stand between thousands: this machine's user writes decimals with it, or it is refused. */
    private static DecimalMark unsure(List<String> cells, DecimalMark usual) {
        cells.stream()
                .filter(cell -> cell.indexOf(usual.group) >= 0)
                .findFirst()
                .ifPresent(cell -> {
                    throw Refusal.of("paste.thousands", cell.strip());
                });
        return usual;
    }

    /** The first cell that can have this mark only; nothing if there is none. */
    private static String first(List<String> cells, DecimalMark mark) {
        return cells.stream()
                .filter(cell -> mark.isSureIn(cell.strip()))
                .findFirst()
                .orElse("");
    }

    private boolean isSureIn(String cell) {
        int last = cell.lastIndexOf(decimal);
        int other = cell.lastIndexOf(group);
        if (last >= 0 && other >= 0) {
            return last > other;
        }
        boolean thousands = THOUSANDS.matcher(cell).matches();
        boolean many = cell.indexOf(group) != other;
        return last >= 0 ? !thousands : many && thousands;
    }

    /** A cell as a number is typed: a point before the decimals, and no marks between thousands. */
    String plain(String cell) {
        String text = GAP.matcher(cell.strip()).replaceAll("");
        int end = text.indexOf(decimal) < 0 ? text.length() : text.indexOf(decimal);
        String whole = text.substring(0, end);
        if (whole.indexOf(group) >= 0 && THOUSANDS.matcher(whole).matches()) {
            whole = whole.replace(Character.toString(group), "");
        }
        return whole + text.substring(end).replace(decimal, '.');
    }
}
