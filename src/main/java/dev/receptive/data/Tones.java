package dev.receptive.data;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * What the samples of a pixel mean. They are read as they stand in the file: Java's own colours would take grey for
 * linear light and brighten it, and would apply a file's colour profile, which no other reader of numbers does.
 */
interface Tones {

    /** How many samples a pixel has. */
    int samples();

    /**
     * The colours of pixels.
     *
     * @param samples of one pixel after the other
     * @param count how many pixels
     * @param colour gets their red, green, blue and opacity, each 0 to 255
     */
    void mix(int[] samples, int count, float[][] colour);

    /** What a decoded picture is painted with. */
    static Tones of(BufferedImage image) {
        ColorModel model = image.getColorModel();
        if (model instanceof IndexColorModel palette) {
            int[] colours = new int[palette.getMapSize()];
            palette.getRGBs(colours);
            return new Indexed(colours);
        }
        int[] most = Arrays.stream(image.getSampleModel().getSampleSize())
                .map(bits -> (1 << bits) - 1)
                .toArray();
        return new Plain(most, model.getColorSpace().getType() == ColorSpace.TYPE_GRAY, model.hasAlpha());
    }

    /** Indices into a list of colours, {@code 0xAARRGGBB}; what is beyond its end is black. */
    @SuppressWarnings("ArrayRecordComponent")
    record Indexed(int[] colours) implements Tones {

        @Override
        public int samples() {
            return 1;
        }

        @Override
        public void mix(int[] samples, int count, float[][] colour) {
            for (int x = 0; x < count; x++) {
                int argb = samples[x] < colours.length ? colours[samples[x]] : 0xFF00_0000;
                colour[0][x] = argb >> 16 & 0xFF;
                colour[1][x] = argb >> 8 & 0xFF;
                colour[2][x] = argb & 0xFF;
                colour[3][x] = argb >>> 24;
            }
        }
    }

    /**
     * One sample of grey or three of colour, and perhaps one of opacity.
     *
     * @param most the greatest value of each sample
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Plain(int[] most, boolean grey, boolean alpha) implements Tones {

        @Override
        public int samples() {
            return most.length;
        }

        @Override
        public void mix(int[] samples, int count, float[][] colour) {
            for (int i = 0; i < 3; i++) {
                scale(samples, grey ? 0 : i, count, colour[i]);
            }
            if (alpha) {
                scale(samples, most.length - 1, count, colour[3]);
            } else {
                Arrays.fill(colour[3], 0, count, 255);
            }
        }

        private void scale(int[] samples, int sample, int count, float[] levels) {
            for (int x = 0; x < count; x++) {
                levels[x] = samples[x * most.length + sample] * 255f / most[sample];
            }
        }
    }
}
