package dev.receptive.data;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of a picture, decoded a band of rows at a time, so that memory has a limit. The decoders begin at the top for
 * every band, so bands are as tall as the limit permits: the largest picture in three colours is one band, in four of 16
 * bits three.
 */
final class PictureRows {

    private final ImageReader reader;
    private final @Nullable JpegTones tones;
    private final GifScreen screen;
    private final float[][] levels;
    private final float[][] colour;
    private final long most;
    private long held;
    private boolean whole = true;

    /**
     * @param channels 1 for grey, 3 for red, green and blue
     * @param most the bytes that a band may take, if a row does not take more
     */
    PictureRows(ImageReader reader, byte[] file, int channels, long most) throws IOException {
        this.most = most;
        this.reader = reader;
        this.tones = Jpeg.is(file) ? Jpeg.of(file).tones() : null;
        this.screen = GifScreen.of(file, reader.getHeight(0), reader.getWidth(0));
        this.levels = new float[channels][screen.width()];
        this.colour = new float[4][screen.width()];
        reader.addIIOReadWarningListener((source, warning) -> whole &= !isCut(warning));
    }

    /** The JPEG decoder only warns when a file ends too soon. */
    private static boolean isCut(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains("premature");
    }

    /** Whether the decoder had all that it looked for. */
    boolean whole() {
        return whole;
    }

    /** The bytes of the largest band so far. */
    long held() {
        return held;
    }

    /** How often the decoder begins at the top. */
    long bands() throws IOException {
        long tall = tall();
        return (reader.getHeight(0) + tall - 1) / tall;
    }

    /** The bytes that the decoder makes in all: those of the picture, as often as there are bands. */
    long work() throws IOException {
        return bands() * reader.getHeight(0) * row();
    }

    /** The rows of a band. */
    private int tall() throws IOException {
        return (int) Math.max(1, Math.min(reader.getHeight(0), most / row()));
    }

    /** The bytes of a row. */
    private long row() throws IOException {
        return (long) (tones == null ? bytes() : tones.samples()) * reader.getWidth(0);
    }

    /** Grey, or red, green and blue; no side is longer. */
    List<Grey> shrunkTo(int longest) throws IOException {
        AreaMean mean = new AreaMean(screen.height(), screen.width(), longest, levels.length);
        int height = reader.getHeight(0);
        int width = reader.getWidth(0);
        int tall = tall();
        for (int top = 0; top < height; top += tall) {
            ImageReadParam band = reader.getDefaultReadParam();
            band.setSourceRegion(new Rectangle(0, top, width, Math.min(tall, height - top)));
            if (tones != null) {
                take(reader.readRaster(0, band), tones, top, mean);
            } else {
                BufferedImage image = reader.read(0, band);
                if (top == 0) {
                    takeSurroundings(image, mean);
                }
                take(image.getRaster(), Tones.of(image), top, mean);
            }
        }
        return mean.means();
    }

    /** Of a pixel. */
    private int bytes() throws IOException {
        SampleModel samples = reader.getImageTypes(0).next().getSampleModel();
        return samples.getNumDataElements() * (DataBuffer.getDataTypeSize(samples.getDataType()) / Byte.SIZE);
    }

    /** The rows of a screen above and below its frame; what is to the left and right stays for the rows of the frame. */
    private void takeSurroundings(BufferedImage image, AreaMean mean) throws IOException {
        if (!(image.getColorModel() instanceof IndexColorModel palette)) {
            return;
        }
        int[] outside = new int[screen.width()];
        Arrays.fill(outside, Math.max(0, palette.getTransparentPixel()));
        paint(Tones.of(image), outside, 0, screen.width());
        int bottom = screen.top() + reader.getHeight(0);
        for (int y = 0; y < screen.height(); y++) {
            if (y < screen.top() || y >= bottom) {
                mean.take(y, levels);
            }
        }
    }

    private void take(Raster band, Tones tones, int top, AreaMean mean) {
        DataBuffer buffer = band.getDataBuffer();
        held = Math.max(held, (long) buffer.getSize() * DataBuffer.getDataTypeSize(buffer.getDataType()) / Byte.SIZE);
        int[] samples = new int[band.getWidth() * tones.samples()];
        for (int y = 0; y < band.getHeight(); y++) {
            band.getPixels(band.getMinX(), band.getMinY() + y, band.getWidth(), 1, samples);
            paint(tones, samples, screen.left(), band.getWidth());
            mean.take(screen.top() + top + y, levels);
        }
    }

    /** One colour, or 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601), over white where it is transparent. */
    private void paint(Tones tones, int[] samples, int left, int count) {
        tones.mix(samples, count, colour);
        for (int channel = 0; channel < levels.length; channel++) {
            for (int x = 0; x < count; x++) {
                float level = levels.length == 1 ? luma(x) : colour[channel][x];
                float opacity = colour[3][x] / 255;
                levels[channel][left + x] = level * opacity + 255 * (1 - opacity);
            }
        }
    }

    private float luma(int x) {
        float red = colour[0][x];
        float green = colour[1][x];
        float blue = colour[2][x];
        return red == green && green == blue ? red : 0.299f * red + 0.587f * green + 0.114f * blue;
    }
}
