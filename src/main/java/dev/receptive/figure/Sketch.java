package dev.receptive.figure;

import dev.receptive.scene.Box;
import java.util.function.DoublePredicate;

/**
 * How a stage is divided: grids with their titles above, an equation below them, the {@link Caption} at the foot. It
 * was sketched on 780×640; a unit is what a length of 1 there is here, and letters and margins scale with it.
 */
public record Sketch(double width, double height) {

    /** Left and right of everything, in units. */
    public static final double MARGIN = 26;

    private static final double TOP = 18;

    /** After so many the two lengths between which the largest lies are one. */
    private static final int HALVINGS = 40;

    /** What has this length can be drawn, though nobody sees it. */
    private static final double LEAST = 0.2;

    /** Between the note under the grids and the box at the foot. */
    private static final double OVER_FOOT = 8;

    public double unit() {
        return Math.max(0.5, Math.min(width / 780, height / 640));
    }

    /** The middle of the caption. */
    public double captionY() {
        return height - Caption.BELOW * unit();
    }

    /** A box of some units of height over the caption, as wide as the stage. */
    public Box foot(double units) {
        double tall = units * unit();
        double wide = room(width - 2 * MARGIN * unit());
        return new Box(MARGIN * unit(), captionY() - Caption.ABOVE * unit() - tall, wide, tall);
    }

    /** Where grids begin, below their titles. */
    public double top() {
        return (TOP + Titles.TITLE) * unit();
    }

    /** How far down from {@link #top} grids reach, so that their notes end above the box at the foot. */
    public double tall(Box foot) {
        return room(foot.y() - (Titles.NOTE + OVER_FOOT) * unit() - top());
    }

    /**
     * About the largest length with which everything finds room, if all smaller ones do as well; a little where none does.
     *
     * @param most it is no longer than this
     */
    public static double largest(double most, DoublePredicate fits) {
        double low = 0;
        double high = most;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean room = fits.test(middle);
            low = room ? middle : low;
            high = room ? high : middle;
        }
        return Math.max(low, LEAST);
    }

    /** What is left of a length, and a little where nothing is: a stage may be too small for everything. */
    public double room(double left) {
        return Math.max(unit(), left);
    }
}
