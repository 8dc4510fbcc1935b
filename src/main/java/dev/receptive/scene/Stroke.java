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

    /** How long a dash is, if there are any. */
    public double dash() {
        return 3 * width;
    }

    /** How far it is from the end of a dash to the next. */
    public double gap() {
        return 2.5 * width;
    }

    public boolean isNone() {
        return tint.isNone() || width <= 0;
    }
}
