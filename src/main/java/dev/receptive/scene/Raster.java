package dev.receptive.scene;

/**
 * Values to be shown as pixels, row by row. Immutable; a painter may keep the pixels it made of one, by identity.
 */
public final class Raster {

    private final int width;
    private final int height;
    private final float[] values;
    private final float low;
    private final float high;

    private Raster(int width, int height, float[] values, float low, float high) {
        if (values.length != width * height) {
            throw new IllegalArgumentException("raster: " + width + "×" + height + " values, not " + values.length);
        }
        this.width = width;
        this.height = height;
        this.values = values;
        this.low = low;
        this.high = high;
    }

    /** Shades of grey: {@code low} and less is black, {@code high} and more is white. */
    public static Raster grey(int width, int height, float[] values, float low, float high) {
        return new Raster(width, height, values.clone(), low, high);
    }

    /** Orange below zero, the stage's colour at zero, blue above, strongest at the largest magnitude. */
    public static Raster diverging(int width, int height, float[] values) {
        float scale = 0;
        for (float value : values) {
            scale = Math.max(scale, Math.abs(value));
        }
        return new Raster(width, height, values.clone(), -scale, scale);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels in a palette, row-major, as 0xFFRRGGBB. */
    public int[] argb(Palette palette) {
        boolean diverging = low < 0 && low == -high;
        int[] pixels = new int[values.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = diverging ? Colormap.diverging(values[i], high, palette) : Colormap.grey(values[i], low, high);
        }
        return pixels;
    }

    @Override
    public String toString() {
        return "raster " + width + "×" + height;
    }
}
