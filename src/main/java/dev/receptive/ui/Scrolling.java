package dev.receptive.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A column that is as high as what it holds where there is room, and scrolls where there is none. */
final class Scrolling extends ScrollPane {

    Scrolling(Node content, String style) {
        super(content);
        getStyleClass().addAll("scrolling", style);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        skinProperty().addListener((property, before, now) -> paintWhatChanges());
    }

    /** The toolkit keeps a picture of what is scrolled, and makes all of it anew when a number in it changes. */
    private void paintWhatChanges() {
        getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double chrome = snappedTopInset() + snappedBottomInset();
        double sides = snappedLeftInset() + snappedRightInset();
        return chrome + getContent().prefHeight(width < 0 ? -1 : Math.max(0, width - sides));
    }

    /** Scrolls as little as shows a part of the content, and not at all where it is in sight. */
    void reveal(Node part) {
        reveal(part, List.of());
    }

    /** The same, so that the first line in sight is whole. */
    void reveal(Node part, List<? extends Node> lines) {
        double room = getViewportBounds().getHeight();
        double beyond = getContent().getLayoutBounds().getHeight() - room;
        if (room <= 0 || beyond <= 0) {
            return;
        }
        Bounds at = place(part);
        double top = getVvalue() * beyond;
        double wanted = Math.max(at.getMaxY() - room, Math.min(at.getMinY(), top));
        double whole = wanted == top
                ? top
                : lines.stream()
                        .mapToDouble(line -> place(line).getMinY())
                        .filter(start -> start >= wanted)
                        .findFirst()
                        .orElse(wanted);
        setVvalue(Math.max(0, Math.min(1, whole / beyond)));
    }

    /** The column that a node stands in, if it is in one. */
    static Optional<Scrolling> around(Node part) {
        Node up = part.getParent();
        while (up != null && !(up instanceof Scrolling)) {
            up = up.getParent();
        }
        return Optional.ofNullable((Scrolling) up);
    }

    /** Whether what is so high can be seen under a part of the content. */
    boolean holds(Node part, double high) {
        double room = Math.max(
                getContent().getLayoutBounds().getHeight(), getViewportBounds().getHeight());
        return place(part).getMaxY() + high <= room;
    }

    private Bounds place(Node part) {
        return getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }
}
