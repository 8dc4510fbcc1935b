package dev.receptive.prose;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** From the parser's places to those that are told. */
final class SourcePlaces {

    private final String[] lines;

    SourcePlaces(String text) {
        this.lines = text.split("\r\n|\n|\r", -1);
    }

    /** Where a node begins; one that does not say it is where the one around it is. */
    TextPlace of(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            List<SourceSpan> spans = around.getSourceSpans();
            if (!spans.isEmpty()) {
                return of(spans.get(0));
            }
        }
        return new TextPlace(1, 1);
    }

    /** Some signs behind where a node begins. */
    TextPlace of(Node node, int behind) {
        TextPlace begin = of(node);
        return new TextPlace(begin.line(), begin.column() + behind);
    }

    TextPlace of(Optional<SourceSpan> span, Node otherwise) {
        return span.map(this::of).orElseGet(() -> of(otherwise));
    }

    private TextPlace of(SourceSpan span) {
        String line = lines[Math.min(span.getLineIndex(), lines.length - 1)];
        int column = Math.min(span.getColumnIndex(), line.length());
        return new TextPlace(span.getLineIndex() + 1, line.codePointCount(0, column) + 1);
    }
}
