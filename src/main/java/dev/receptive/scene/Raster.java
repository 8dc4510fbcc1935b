package dev.receptive.scene;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values to be shown as pixels, row by row. Immutable; a painter may keep the pixels it made of one, by identity.
 */
public final class Raster {

    private static final int SHADES = 511;

    private static final float HUGE = Float.MAX_VALUE / 4;
    private static final float TINY = 1e-30f;

    /** Of each palette from the strongest orange to the strongest blue: whatever the scale is, these are the colours. */
    private static final Map<Palette, int[]> DIVERGING = new ConcurrentHashMap<>();

    private final int width;
    private final int height;
    private final float[] values;
    private final float low;
    private final float high;
    private final boolean diverging;

    private Raster(int width, int height, float[] values, float low, float high, boolean diverging) {
        if (values.length != width * height) {
            throw new IllegalArgumentException("raster: " + width + "×" + height + " values, not " + values.length);
        }
        this.width = width;
        this.height = height;
        this.values = values;
        this.low = low;
        this.high = high;
        this.diverging = diverging;
    }

    /** Shades of grey: {@code low} and less is black, {@code high} and more is white. */
    public static Raster grey(int width, int height, float[] values, float low, float high) {
        return new Raster(width, height, values.clone(), low, high, false);
    }

    /** Orange below zero, the stage's colour at zero, blue above, strongest at the largest magnitude. */
    public static Raster diverging(int width, int height, float[] values) {
        float scale = 0;
        for (float value : values) {
            scale = Math.max(scale, Math.abs(value));
        }
        return diverging(width, height, values, scale);
    }

    /**
     * The same, strongest at a magnitude and beyond it.
     *
     * @param scale 0 for no colour at all
     */
    public static Raster diverging(int width, int height, float[] values, float scale) {
        return new Raster(width, height, values.clone(), -scale, scale, true);
    }

    /** Whether it is of the same values in the same colours as another, so that either can stand for both. */
    public boolean isLike(Raster other) {
        return width == other.width
                && height == other.height
                && low == other.low
                && high == other.high
                && diverging == other.diverging
                && Arrays.equals(values, other.values);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels in a palette, row-major, as 0xFFRRGGBB. */
    public int[] argb(Palette palette) {
        int[] pixels = new int[values.length];
        argb(palette, pixels);
        return pixels;
    }

    /** The same, into an array of that many pixels. */
    public void argb(Palette palette, int[] pixels) {
        int[] colours = colours(palette);
        float fit = fit();
        float from = low * fit;
        float perStep = high > low ? (SHADES - 1) / (high * fit - from) : 0;
        int none = diverging ? SHADES / 2 : 0; // what is no number has the colour of nothing
        for (int i = 0; i < values.length; i++) {
            int shade = (int) ((values[i] * fit - from) * perStep + 0.5f);
            pixels[i] = colours[shade > 0 ? Math.min(SHADES - 1, shade) : Float.isNaN(values[i]) ? none : 0];
        }
    }

    /** By what all is multiplied, so that float32 holds the differences of the largest numbers, and the steps of the smallest. */
    private float fit() {
        if (high > HUGE || low < -HUGE) {
            return 1 / 4f;
        }
        return high - low < TINY ? 1 / TINY : 1;
    }

    /** From low to high; an odd number, so that zero in the middle of a diverging map has a colour of its own. */
    private int[] colours(Palette palette) {
        if (diverging && high > 0) {
            return DIVERGING.computeIfAbsent(palette, Raster::divergingColours);
        }
        int[] colours = new int[SHADES];
        for (int shade = 0; shade < SHADES; shade++) {
            float value = low + (high - low) * shade / (SHADES - 1);
            colours[shade] = diverging ? Colormap.diverging(0, high, palette) : Colormap.grey(value, low, high);
        }
        return colours;
    }

    private static int[] divergingColours(Palette palette) {
        int[] colours = new int[SHADES];
        for (int shade = 0; shade < SHADES; shade++) {
            boolean middle = 2 * shade == SHADES - 1;
            float value = 2f * shade / (SHADES - 1) - 1;
            colours[shade] = Colormap.diverging(middle ? 0 : value, 1, palette);
        }
        return colours;
    }

    @Override
    public String toString() {
        return "raster " + width + "×" + height;
    }
}
