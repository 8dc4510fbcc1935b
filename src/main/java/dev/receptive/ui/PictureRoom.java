package dev.receptive.ui;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** Where a picture stands in a text: as large as it is, or as there is room; until it has come, the words for it. */
final class PictureRoom extends StackPane {

    private final ImageView view = new ImageView();

    PictureRoom(Node words) {
        super(words);
        setMinWidth(0);
        getStyleClass().add("prose-picture");
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setManaged(false);
    }

    /** Shows the picture in the place of the words, which a screen reader says. */
    void show(Image image, String words) {
        view.setImage(image);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(words);
        getChildren().setAll(view);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double wide(double width) {
        double natural = view.getImage().getWidth();
        return width < 0 ? natural : Math.min(natural, width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return view.getImage() == null ? super.computePrefWidth(height) : wide(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (view.getImage() == null) {
            return super.computePrefHeight(width);
        }
        return wide(width) * view.getImage().getHeight() / view.getImage().getWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return view.getImage() == null ? super.computeMinHeight(width) : computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (view.getImage() == null) {
            super.layoutChildren();
            return;
        }
        view.setFitWidth(wide(getWidth()));
        view.relocate((getWidth() - wide(getWidth())) / 2, 0);
    }
}
