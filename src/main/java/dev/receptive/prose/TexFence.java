package dev.receptive.prose;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.SourceSpan;

/** A formula between two dollars and two dollars, in lines of its own. */
final class TexFence extends CustomBlock {

    private final StringBuilder tex = new StringBuilder();
    private Optional<SourceSpan> begin = Optional.empty();
    private boolean closed;

    String tex() {
        return tex.toString().stripTrailing();
    }

    /** Where its TeX begins, if there is any. */
    Optional<SourceSpan> begin() {
        return begin;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    void add(String line, Optional<SourceSpan> at) {
        int blank = line.length() - line.stripLeading().length();
        if (tex.length() > 0) {
            tex.append('\n').append(line);
        } else if (blank < line.length()) {
            begin = at.map(span -> span.subSpan(blank));
            tex.append(line.strip());
        }
    }
}
