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
        endLine(isChinese(more.codePointAt(0)));
        put(more, isStrong, isEmphasised);
    }

    void add(ProseInline piece) {
        endLine(piece instanceof ProseInline.RoleTerm);
        finishRun();
        content.add(piece);
    }

    private void endLine(boolean joins) {
        boolean begun = text.length() > 0 || !content.isEmpty();
        boolean afterChinese = text.length() > 0 && isChinese(text.codePointBefore(text.length()));
        if (lineEnded && begun && !(joins && afterChinese)) {
            put(" ", false, false);
        }
        lineEnded = false;
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
