package dev.receptive.prose;

import java.util.Optional;
import org.commonmark.node.CustomNode;

/** A name in braces, and perhaps own words after a colon. */
final class RoleNode extends CustomNode {

    private final String name;
    private final Optional<String> own;

    RoleNode(String name, Optional<String> own) {
        this.name = name;
        this.own = own;
    }

    String name() {
        return name;
    }

    Optional<String> own() {
        return own;
    }
}
