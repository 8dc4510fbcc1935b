package dev.receptive.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** What can be chosen, one under the other, or in two columns where there is room. */
final class ChoiceColumns extends Pane {

    private static final double GAP = 6;

    private final List<LinedButton> all;
    private final double narrowest;

    /**
     * In their order.
     *
     * @param narrowest a column
     */
    ChoiceColumns(List<LinedButton> all, double narrowest) {
        this.all = List.copyOf(all);
        this.narrowest = narrowest;
        getChildren().addAll(all);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        return width >= 2 * narrowest + GAP ? 2 : 1;
    }

    private double column(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    /** How high the row is that begins with a choice. */
    private double row(int first, double width) {
        double column = column(width);
        return all.stream()
                .skip(first)
                .limit(columns(width))
                .mapToDouble(choice -> Math.ceil(choice.height(column)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return narrowest;
    }

    @Override
    protected double computePrefHeight(double unknown) {
        double width = unknown < 0 ? Math.max(narrowest, getWidth()) : unknown;
        double height = 0;
        for (int first = 0; first < all.size(); first += columns(width)) {
            height += row(first, width) + (first == 0 ? 0 : GAP);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double y = 0;
        for (int first = 0; first < all.size(); first += columns(width)) {
            double height = row(first, width);
            for (int at = first; at < Math.min(all.size(), first + columns(width)); at++) {
                double x = (at - first) * (column(width) + GAP);
                all.get(at).resizeRelocate(x, y, column(width), height);
            }
            y += height + GAP;
        }
    }
}
