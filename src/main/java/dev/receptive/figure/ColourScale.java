package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Numerals;

/**
 * The colours of signed pixels: strongest at a magnitude that all but a few of them stay below, a round number, so that one
 * bright pixel does not take the contrast from all others and the colours stay the same while a weight is changed a little.
 *
 * @param strongest the magnitude of the strongest colour; 0 where all pixels are 0
 * @param exceeded whether any pixel is beyond it
 */
public record ColourScale(float strongest, boolean exceeded) {

    /** So many of the pixels may be beyond the strongest colour. */
    private static final double BEYOND = 0.01;

    private static final int BINS = 2048;

    /** Far more of a bin than a product can be rounded by. */
    private static final double EDGE = 1e-9;

    private static final int SHADES = 64;
    private static final double WIDE = 150;
    private static final double HIGH = 8;
    private static final double TEXT = 11.5;

    /** Characters of a zero between two numbers, and what is left free beside it. */
    private static final int BESIDE_ZERO = 3;

    /** The scale of some pixels. */
    public static ColourScale of(float[] values) {
        float largest = largest(values);
        float strongest = largest == 0 ? 0 : round(robust(values, largest));
        return new ColourScale(strongest, largest > strongest);
    }

    /** The largest finite magnitude: the bits of magnitudes are in the order of their values. */
    private static float largest(float[] values) {
        int infinite = Float.floatToRawIntBits(Float.POSITIVE_INFINITY);
        int largest = 0;
        for (float value : values) {
            int magnitude = Float.floatToRawIntBits(value) & Integer.MAX_VALUE;
            largest = Math.max(largest, magnitude < infinite ? magnitude : 0);
        }
        return Float.intBitsToFloat(largest);
    }

    private static double robust(float[] values, float largest) {
        int[] bins = new int[BINS];
        double perUnit = BINS / (double) largest;
        for (float value : values) {
            if (Float.isFinite(value)) {
                double place = Math.abs(value) * perUnit;
                double part = place - (int) place;
                // a division takes several times as long, and only at the edge of a bin can it come to another
                boolean edge = part < EDGE || part > 1 - EDGE;
                double exact = edge ? Math.abs(value) / (double) largest * BINS : place;
                bins[Math.min(BINS - 1, (int) exact)]++;
            }
        }
        int beyond = (int) (values.length * BEYOND);
        int bin = BINS - 1;
        for (int count = bins[bin]; bin > 0 && count <= beyond; count += bins[bin]) {
            bin--;
        }
        return largest * (double) (bin + 1) / BINS;
    }

    /** The next larger of 1, 2 and 5 with zeros. */
    private static float round(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double digit = value / power;
        double round = digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10;
        return (float) (round * power);
    }

    public Raster raster(int width, int height, float[] values) {
        return Raster.diverging(width, height, values, strongest);
    }

    /**
     * A strip of its colours with what they stand for, under a picture.
     *
     * @param id what it is called
     * @param picture what it belongs to
     * @param unit what a length of 1 in the sketch is on the stage
     */
    public void legend(Sheet sheet, String id, Box picture, double unit) {
        if (strongest == 0) {
            return;
        }
        float[] shades = new float[SHADES];
        for (int i = 0; i < SHADES; i++) {
            shades[i] = strongest * (2f * i / (SHADES - 1) - 1);
        }
        double wide = Math.min(WIDE * unit, picture.width());
        Box strip = new Box(picture.right() - wide, picture.bottom() + 6 * unit, wide, HIGH * unit);
        sheet.add(new Mark.Picture(id, strip, raster(SHADES, 1, shades)));
        sheet.rect(id + ":frame", strip, 0, Tint.NONE, Stroke.of(Ink.LINE, GridFigure.hairline(unit)));
        String end = Numerals.cell(strongest);
        String low = (exceeded ? "≤ −" : "−") + end;
        String high = (exceeded ? "≥ +" : "+") + end;
        double size = Math.max(CellText.SMALLEST, TEXT * unit);
        double y = strip.bottom() + size * 0.8;
        Lettering muted = Lettering.of(Face.MONO, size, Ink.MUTED);
        sheet.text(id + ":low", low, strip.x(), y, muted);
        if ((low.length() + high.length() + BESIDE_ZERO) * Face.MONO_ADVANCE * size <= strip.width()) {
            sheet.text(id + ":zero", "0", strip.centreX(), y, muted.withAnchor(Anchor.MIDDLE));
        }
        sheet.text(id + ":high", high, strip.right(), y, muted.withAnchor(Anchor.END));
    }
}
