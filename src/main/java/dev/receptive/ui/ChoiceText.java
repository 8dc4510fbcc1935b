package dev.receptive.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** The text of a choice in lines of a width of its own: a button does not tell what it holds how wide that will be. */
final class ChoiceText extends StackPane {

    private static final double BESIDE = 226;
    private static final double PRESENTED = 900;

    private final ProseView said;
    private final double width;

    ChoiceText(ProseView said, ProseSize size) {
        super(said);
        this.said = said;
        this.width = size == ProseSize.LARGE ? PRESENTED : BESIDE;
        setAlignment(Pos.CENTER_LEFT);
        setMouseTransparent(true);
        said.setFocusTraversable(false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double unknown) {
        return said.prefHeight(width);
    }
}
