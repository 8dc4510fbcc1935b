package dev.receptive.prose;

import java.util.ArrayList;
import java.util.List;

/** Gathers the pieces of a line; text in the same face is one piece. */
final class RunCollector {

    private final List<ProseInline> content = new ArrayList<>();
    private boolean lineEnded;

    /** Everything, once nothing more comes. */
    List<ProseInline> content() {
        return content;
    }

    /** A line of the source ends: a space, but for Chinese, which is written without. */
    void lineEnds() {
        lineEnded = true;
    }

    void text(String text, boolean strong, boolean emphasised) {
        if (text.isEmpty()) {
            return;
        }
        endLine(isChinese(text.codePointAt(0)));
        put(text, strong, emphasised);
    }

    void add(ProseInline piece) {
        endLine(piece instanceof ProseInline.RoleTerm);
        content.add(piece);
    }

    private void endLine(boolean joins) {
        if (lineEnded && !content.isEmpty()) {
            ProseInline last = content.get(content.size() - 1);
            boolean chinese = joins
                    && last instanceof ProseInline.TextRun run
                    && isChinese(run.text().codePointBefore(run.text().length()));
            if (!chinese) {
                put(" ", false, false);
            }
        }
        lineEnded = false;
    }

    private void put(String text, boolean strong, boolean emphasised) {
        int at = content.size() - 1;
        if (at >= 0
                && content.get(at) instanceof ProseInline.TextRun last
                && last.strong() == strong
                && last.emphasised() == emphasised) {
            content.set(at, new ProseInline.TextRun(last.text() + text, strong, emphasised));
        } else {
            content.add(new ProseInline.TextRun(text, strong, emphasised));
        }
    }

    private static boolean isChinese(int sign) {
        return Character.isIdeographic(sign)
                || (sign >= 0x3000 && sign <= 0x303F)
                || (sign >= 0xFF00 && sign <= 0xFFEF);
    }
}
