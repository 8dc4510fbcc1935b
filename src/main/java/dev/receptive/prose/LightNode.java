package dev.receptive.prose;

import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;

/** A phrase that lights numbers: what is written after {@code light:}, and where. */
final class LightNode extends CustomNode {

    private final String target;
    private final Optional<SourceSpan> at;

    LightNode(String target, Optional<SourceSpan> at) {
        this.target = target;
        this.at = at;
    }

    String target() {
        return target;
    }

    /** Nowhere if there is no target. */
    Optional<SourceSpan> at() {
        return at;
    }
}
