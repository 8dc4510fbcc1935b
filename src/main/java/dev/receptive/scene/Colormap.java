package dev.receptive.scene;

/** Values as colours: orange below zero, the stage's own colour at zero, blue above; or shades of grey. */
public final class Colormap {

    /** The strongest fill, so that a number on it stays readable. */
    private static final double STRONGEST = 0.9;

    /** The part of the largest magnitude that has the colour of the strongest fill in a picture. */
    private static final double HALF = 0.4;

    private Colormap() {}

    /**
     * The fill of a value among others.
     *
     * @param scale the largest magnitude among them; 0 gives no fill
     */
    public static Tint diverging(float value, float scale) {
        if (value == 0 || Float.isNaN(value) || !(scale > 0)) {
            return Tint.NONE;
        }
        double part = Float.isInfinite(value) ? 1 : Math.min(1, Math.abs((double) value) / scale);
        return new Tint(value > 0 ? Ink.POSITIVE : Ink.NEGATIVE, STRONGEST * (0.12 + 0.88 * part));
    }

    /** An opaque grey for a value from {@code low} (black) to {@code high} (white), as 0xFFRRGGBB. */
    public static int grey(float value, float low, float high) {
        double part = high > low ? (value - low) / (double) (high - low) : 0;
        int level = (int) Math.round(255 * Math.max(0, Math.min(1, part)));
        return 0xFF000000 | (level * 0x010101);
    }

    /**
     * The diverging colour of a value over a palette's stage, opaque, for pictures without numbers: as nothing need be read on
     * them, they go on from the strongest fill to the colour of input and kernel, and can be seen from the last row.
     */
    public static int diverging(float value, float scale, Palette palette) {
        Tint tint = diverging(value, scale);
        int stage = palette.argb(Ink.STAGE);
        if (tint.isNone()) {
            return stage;
        }
        double part = tint.strength() / STRONGEST;
        int middle = palette.argb(tint.ink());
        return part <= HALF
                ? mixed(stage, middle, part / HALF)
                : mixed(middle, palette.argb(value > 0 ? Ink.INPUT : Ink.KERNEL), (part - HALF) / (1 - HALF));
    }

    private static int mixed(int first, int second, double part) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double from = (first >> shift) & 0xFF;
            double to = (second >> shift) & 0xFF;
            mixed = (mixed << 8) | (int) Math.round(from + (to - from) * part);
        }
        return mixed;
    }
}
