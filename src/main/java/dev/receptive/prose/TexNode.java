package dev.receptive.prose;

import org.commonmark.node.CustomNode;

/** A formula in a line; one that is not closed is its first dollar alone. */
final class TexNode extends CustomNode {

    private final String tex;
    private final Ending ending;

    /** How it ends. */
    enum Ending {
        CLOSED,
        /** There is no dollar that could close it. */
        OPEN,
        /** It begins with two dollars, and stands among words. */
        DOUBLED
    }

    TexNode(String tex, Ending ending) {
        this.tex = tex;
        this.ending = ending;
    }

    String tex() {
        return tex;
    }

    Ending ending() {
        return ending;
    }
}
