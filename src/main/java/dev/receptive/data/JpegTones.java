package dev.receptive.data;

import java.util.Arrays;

/**
 * What the samples of a JPEG file mean: 0 to 255 each. Sources: JFIF 1.02 for the conversion; Adobe, Technical Note 5116,
 * for files of four inks, which store how much of the paper each of them leaves white.
 */
enum JpegTones implements Tones {
    GREY(1),
    RGB(3),
    YCBCR(3),
    CMYK(4),
    YCCK(4);

    private final int samples;

    JpegTones(int samples) {
        this.samples = samples;
    }

    @Override
    public int samples() {
        return samples;
    }

    @Override
    public void mix(int[] from, int count, float[][] colour) {
        if (this == YCBCR || this == YCCK) {
            fromLuma(from, count, colour);
        } else {
            for (int i = 0; i < 3; i++) {
                for (int x = 0; x < count; x++) {
                    colour[i][x] = from[x * samples + Math.min(i, samples - 1)];
                }
            }
        }
        if (samples == 4) {
            print(from, count, colour);
        }
        Arrays.fill(colour[3], 0, count, 255);
    }

    private void fromLuma(int[] from, int count, float[][] colour) {
        for (int x = 0; x < count; x++) {
            int luma = from[x * samples];
            int blue = from[x * samples + 1] - 128;
            int red = from[x * samples + 2] - 128;
            colour[0][x] = level(luma + 1.402f * red);
            colour[1][x] = level(luma - 0.344136f * blue - 0.714136f * red);
            colour[2][x] = level(luma + 1.772f * blue);
        }
    }

    /** What three inks leave white, darkened by the fourth. */
    private void print(int[] from, int count, float[][] colour) {
        for (int i = 0; i < 3; i++) {
            for (int x = 0; x < count; x++) {
                float white = this == YCCK ? 255 - colour[i][x] : colour[i][x];
                colour[i][x] = white * from[x * samples + 3] / 255;
            }
        }
    }

    /** A whole number, as decoders give. */
    private static int level(float colour) {
        return Math.max(0, Math.min(255, (int) (colour + 0.5f)));
    }
}
