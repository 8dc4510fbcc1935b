package dev.receptive.scene;

/**
 * How an outline is drawn.
 *
 * @param tint its colour
 * @param width in the scene's units
 * @param dashed whether it is broken
 */
public record Stroke(Tint tint, double width, boolean dashed) {

    public static final Stroke NONE = new Stroke(Tint.NONE, 0, false);

    public static Stroke of(Ink ink, double width) {
        return new Stroke(Tint.of(ink), width, false);
    }

    public Stroke times(double factor) {
        return new Stroke(tint.times(factor), width, dashed);
    }

    public boolean isNone() {
        return tint.isNone() || width <= 0;
    }
}
