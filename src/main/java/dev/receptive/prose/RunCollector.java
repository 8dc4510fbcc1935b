package dev.receptive.prose;

import java.util.ArrayList;
import java.util.List;

/** Gathers the pieces of a line; text in the same face is one piece. */
final class RunCollector {

    private final List<ProseInline> content = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean strong;
    private boolean emphasised;
    private boolean lineEnded;

    /** Everything, once nothing more comes. */
    List<ProseInline> content() {
        finishRun();
        return content;
    }

    /** A line of the source ends: a space, but for Chinese, which is written without. */
    void lineEnds() {
        lineEnded = true;
    }

    void text(String more, boolean isStrong, boolean isEmphasised) {
        if (more.isEmpty()) {
            return;
        }
        endLine(Edge.of(more.codePointAt(0)));
        put(more, isStrong, isEmphasised);
    }

    void add(ProseInline piece) {
        endLine(first(piece));
        finishRun();
        content.add(piece);
    }

    private void endLine(Edge next) {
        boolean begun = text.length() > 0 || !content.isEmpty();
        if (lineEnded && begun && !next.joins(before())) {
            put(" ", false, false);
        }
        lineEnded = false;
    }

    /** How what there is ends. */
    private Edge before() {
        return text.length() > 0 ? Edge.of(text.codePointBefore(text.length())) : last(content);
    }

    private static Edge first(ProseInline piece) {
        if (piece instanceof ProseInline.LightPhrase phrase) {
            return first(phrase.content());
        } else if (piece instanceof ProseInline.LinkRun link) {
            return first(link.content());
        } else if (piece instanceof ProseInline.TextRun run && !run.text().isEmpty()) {
            return Edge.of(run.text().codePointAt(0));
        }
        return piece instanceof ProseInline.RoleTerm ? Edge.TERM : Edge.APART;
    }

    private static Edge first(List<ProseInline> pieces) {
        return pieces.isEmpty() ? Edge.APART : first(pieces.get(0));
    }

    private static Edge last(ProseInline piece) {
        if (piece instanceof ProseInline.LightPhrase phrase) {
            return last(phrase.content());
        } else if (piece instanceof ProseInline.LinkRun link) {
            return last(link.content());
        } else if (piece instanceof ProseInline.TextRun run && !run.text().isEmpty()) {
            return Edge.of(run.text().codePointBefore(run.text().length()));
        }
        return piece instanceof ProseInline.RoleTerm ? Edge.TERM : Edge.APART;
    }

    private static Edge last(List<ProseInline> pieces) {
        return pieces.isEmpty() ? Edge.APART : last(pieces.get(pieces.size() - 1));
    }

    /** What stands at a side of where a line of the source ends. */
    private enum Edge {
        CHINESE,
        /** A full-width sign, which has its room within itself. */
        SIGN,
        /** A word of the program, in the language of what is around it. */
        TERM,
        APART;

        static Edge of(int sign) {
            if (!Character.isIdeographic(sign) && isChinese(sign)) {
                return SIGN;
            }
            return isChinese(sign) ? CHINESE : APART;
        }

        boolean joins(Edge other) {
            if (this == SIGN || other == SIGN) {
                return true;
            }
            return this != APART && other != APART && (this == CHINESE || other == CHINESE);
        }
    }

    private void put(String more, boolean isStrong, boolean isEmphasised) {
        if (isStrong != strong || isEmphasised != emphasised) {
            finishRun();
        }
        strong = isStrong;
        emphasised = isEmphasised;
        text.append(more);
    }

    private void finishRun() {
        if (text.length() > 0) {
            content.add(new ProseInline.TextRun(text.toString(), strong, emphasised));
            text.setLength(0);
        }
    }

    private static boolean isChinese(int sign) {
        return Character.isIdeographic(sign)
                || (sign >= 0x3000 && sign <= 0x303F)
                || (sign >= 0xFF00 && sign <= 0xFFEF);
    }
}
