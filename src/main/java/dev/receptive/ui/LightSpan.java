package dev.receptive.ui;

import dev.receptive.prose.ProseInline;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.shape.Path;

/** A phrase on the screen: its words, which may stand in two lines, and the ground behind them. */
final class LightSpan {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ProseInline.LightPhrase phrase;
    private final List<Node> nodes;
    private final int begin;
    private final int end;
    private final Path ground = new Path();

    /** Its nodes, and where they begin and end, counted in characters of the flow. */
    LightSpan(ProseInline.LightPhrase phrase, List<Node> nodes, int begin, int end) {
        this.phrase = phrase;
        this.nodes = nodes;
        this.begin = begin;
        this.end = end;
        ground.setManaged(false);
        ground.setStroke(null);
        ground.setMouseTransparent(true);
        ground.getStyleClass().add("prose-ground");
    }

    ProseInline.LightPhrase phrase() {
        return phrase;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The one that has the keyboard. */
    Node keyboard() {
        return nodes.get(0);
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    Path ground() {
        return ground;
    }

    void lit(boolean lit) {
        ground.pseudoClassStateChanged(LIT, lit);
    }

    void current(boolean current) {
        ground.pseudoClassStateChanged(CURRENT, current);
    }
}
