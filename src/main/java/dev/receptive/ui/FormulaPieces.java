package dev.receptive.ui;

import java.util.ArrayList;
import java.util.List;

/** Where a formula in a line of text may break: after the signs between its terms, unless they stand in brackets. */
final class FormulaPieces {

    /** A shorter formula stays in one piece. */
    private static final int SHORT = 18;

    /** After a sign: as much room as TeX leaves there where another term follows. */
    private static final String RELATION = "\\;";

    private static final String OPERATION = "\\:";

    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    /** Brackets that grow, and what has lines of its own. */
    private static final List<String> WHOLE = List.of("\\left", "\\begin", "\\over");

    private FormulaPieces() {}

    /** The pieces of TeX, in their order; set side by side they are the formula. */
    static List<String> of(String tex) {
        if (tex.replaceAll("\\\\[a-z]+", "x").length() <= SHORT
                || WHOLE.stream().anyMatch(tex::contains)) {
            return List.of(tex);
        }
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int at = 0; at < tex.length(); at++) {
            char sign = tex.charAt(at);
            depth += isIn(OPENING, sign) || tex.startsWith("\\lfloor", at) ? 1 : 0;
            depth -= isIn(CLOSING, sign) || tex.startsWith("\\rfloor", at) ? 1 : 0;
            boolean term = begin < at && !tex.substring(begin, at).isBlank();
            if (depth == 0 && term && isIn("=+-", sign) && isApart(tex, at)) {
                pieces.add(tex.substring(begin, at).strip() + sign + (sign == '=' ? RELATION : OPERATION));
                begin = at + 1;
            }
        }
        pieces.add(tex.substring(begin).strip());
        return pieces;
    }

    private static boolean isIn(String signs, char sign) {
        return signs.indexOf(sign) >= 0;
    }

    /** Whether a sign stands between two terms, and not before one. */
    private static boolean isApart(String tex, int at) {
        return at > 0 && at + 1 < tex.length() && tex.charAt(at - 1) == ' ' && tex.charAt(at + 1) == ' ';
    }
}
