package dev.receptive.ui;

import javafx.scene.control.Label;

/** Says in a corner of the stage, over the last picture and in nobody's way, that a newer one is computed. */
final class ComputingSign extends Label {

    private static final double MARGIN = 4;

    ComputingSign() {
        setId("computing");
        getStyleClass().add("stage-under-way");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void render(BenchState<?> state, double stageWidth) {
        setVisible(state.isComputing());
        if (isVisible()) {
            setText(state.words().say("stage.computing"));
            applyCss(); // without its skin it has no size
            autosize();
            relocate(stageWidth - getWidth() - MARGIN, MARGIN);
        }
    }
}
