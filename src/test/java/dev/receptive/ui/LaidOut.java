package dev.receptive.ui;

import com.sun.javafx.scene.NodeHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/** A window's content laid out at a size that no screen of the tests has, and what is wrong with it there. */
record LaidOut(Parent root, double width, double height) {

    /** Lays out, until what folds has folded. */
    static LaidOut at(Parent root, double width, double height) {
        root.resize(width, height);
        for (int pass = 0; pass < 4; pass++) {
            pass(root);
        }
        return new LaidOut(root, width, height);
    }

    /**
     * What a frame does before it is painted: styles for what has changed, then places. (The node's own {@code applyCss} takes
     * all that is under it as changed, which is most of what a test of the window would compute.)
     */
    static void pass(Parent root) {
        NodeHelper.processCSS(root);
        root.layout();
    }

    /** What cannot be reached or read, one sentence each. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        visible(root).forEach(node -> {
            if (!isReachable(node)) {
                faults.add(name(node) + " lies at " + place(node) + " of " + width + "×" + height);
            }
            if (node instanceof Labeled label && !isWhole(label)) {
                faults.add(name(node) + " is cut off: " + label.getText());
            }
        });
        return faults;
    }

    /** Everything that can be seen, without the inside of controls that are one thing. */
    static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        boolean single = (node instanceof Control && !(node instanceof ScrollPane)) || node instanceof StageView;
        Stream<Node> inside = single
                ? Stream.empty()
                : node instanceof ScrollPane pane
                        ? visible(pane.getContent())
                        : node instanceof Parent parent
                                ? parent.getChildrenUnmodifiable().stream().flatMap(LaidOut::visible)
                                : Stream.empty();
        boolean counts = node instanceof Control || node instanceof ScrubBar || node instanceof StageView;
        return counts ? Stream.concat(Stream.of(node), inside) : inside;
    }

    private boolean isReachable(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        Optional<ScrollPane> pane = pane(node.getParent());
        if (pane.isEmpty()) {
            return new BoundingBox(-0.5, -0.5, width + 1, height + 1).contains(at);
        }
        Bounds window = pane.get().localToScene(pane.get().getLayoutBounds());
        return at.getMinX() >= window.getMinX() - 0.5
                && at.getMaxX() <= window.getMaxX() + 0.5
                && window.getHeight()
                        >= Math.min(
                                60, pane.get().getContent().getLayoutBounds().getHeight());
    }

    private static Optional<ScrollPane> pane(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(Labeled label) {
        if (label.getText() == null
                || label.getText().isEmpty()
                || label.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return true;
        }
        return !(label.lookup(".text") instanceof Text text)
                || text.getText().equals(label.getText())
                || (label instanceof Label && text.getText().isEmpty());
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
    }

    private static String place(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return String.format("%.0f…%.0f, %.0f…%.0f", at.getMinX(), at.getMaxX(), at.getMinY(), at.getMaxY());
    }
}
