package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The decoder behind {@link Pictures}: the only code that knows image formats. */
final class Picture {

    /** The sentence that refuses more names this number too. */
    private static final long MAX_PIXELS = 50_000_000;

    /** A row is held in memory whole, so a side has a limit of its own. */
    private static final int MAX_SIDE = 32_768;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

    private static final int RED = 16;
    private static final int LUMA = -1;

    private final String name;
    private boolean whole = true;

    private Picture(String name) {
        this.name = name;
    }

    /** {@code [H, W]} of grey; the file's name is for sentences only. */
    static Tensor decode(byte[] bytes, String name) {
        return new Picture(name).planes(bytes, 1).get(0).toTensor();
    }

    /** {@code [C, H, W]}, 0 to 1. */
    static Tensor levels(byte[] bytes, String name, int channels) {
        List<Grey> planes = new Picture(name).planes(bytes, channels);
        int height = planes.get(0).height();
        int width = planes.get(0).width();
        float[] levels = new float[channels * height * width];
        for (int i = 0; i < levels.length; i++) {
            // A mean over an area may pass its greatest number by a rounding.
            levels[i] = Math.min(1, planes.get(i / (height * width)).data()[i % (height * width)] / 255);
        }
        return Tensor.over(Shape.of(channels, height, width), levels);
    }

    /** Grey, or red, green and blue. */
    private List<Grey> planes(byte[] bytes, int channels) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader(in);
            try {
                reader.addIIOReadWarningListener((source, warning) -> whole &= !isCut(warning));
                reader.setInput(in, true, true);
                BufferedImage image = read(reader);
                if (!whole) {
                    throw Refusal.of("picture.corrupt", name);
                }
                Orientation orientation = Orientation.of(bytes);
                return IntStream.range(0, channels)
                        .mapToObj(channel -> plane(image, channels == 1 ? LUMA : RED - 8 * channel))
                        .map(plane -> orientation.apply(plane).scaled(Pictures.MAX_SIDE))
                        .toList();
            } finally {
                reader.dispose();
            }
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A damaged file makes the decoders throw whatever they stumble over.
            throw new Refusal(Sentence.of("picture.corrupt", name), e);
        }
    }

    private ImageReader reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw Refusal.of("picture.format", name);
    }

    /** Reads the header, then the pixels: of a large picture only every so many, yet twice as many as are needed. */
    private BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
            throw Refusal.of("picture.pixels", name, width, height, MAX_SIDE);
        }
        int every = Math.max(1, Math.max(width, height) / (2 * Pictures.MAX_SIDE));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, param);
    }

    /** The JPEG decoder only warns when a file ends too soon. */
    private static boolean isCut(String warning) {
        return warning.toLowerCase(Locale.ROOT).contains("premature");
    }

    /** @param shift of a colour in {@code 0xRRGGBB}, or {@link #LUMA} */
    private static Grey plane(BufferedImage image, int shift) {
        int width = image.getWidth();
        int height = image.getHeight();
        float[] data = new float[width * height];
        boolean plain = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && image.getRaster().getNumBands() == 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                data[y * width + x] = plain ? sample(image, x, y) : level(image.getRGB(x, y), shift);
            }
        }
        return new Grey(data, height, width);
    }

    /** The number in the file: {@code getRGB} would take grey for linear light and brighten it. */
    private static float sample(BufferedImage image, int x, int y) {
        Raster raster = image.getRaster();
        return raster.getSample(x, y, 0) * 255f / ((1 << raster.getSampleModel().getSampleSize(0)) - 1);
    }

    /** One colour, or 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601), over white where it is transparent. */
    private static float level(int argb, int shift) {
        float opacity = (argb >>> 24) / 255f;
        float level = shift == LUMA
                ? 0.299f * (argb >> 16 & 255) + 0.587f * (argb >> 8 & 255) + 0.114f * (argb & 255)
                : argb >> shift & 255;
        return level * opacity + 255 * (1 - opacity);
    }
}
