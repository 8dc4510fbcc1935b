package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The decoder behind {@link Pictures}: what is refused before a pixel is decoded, and what is made of the pixels. */
final class PictureDecoder {

    /** The sentence that refuses more names this number too. */
    private static final long MAX_PIXELS = 50_000_000;

    /** A row is held in memory whole, so a side has a limit of its own. */
    private static final int MAX_SIDE = 32_768;

    /** Of what is decoded at a time: the largest picture in three colours, or a quarter of what Java has. */
    private static final long MOST_BYTES =
            Math.min(3 * MAX_PIXELS, Runtime.getRuntime().maxMemory() / 4);

    /**
     * The bytes that a decoder may make in all, as it begins at the top for every band: the largest picture in four
     * samples of 16 bits, ten times, which is what Java needs 160 MB for. With less, such a picture is refused.
     */
    static final long MOST_WORK = 10 * 8 * MAX_PIXELS;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

    private final byte[] bytes;
    private final String name;
    private final int longest;
    private final LongConsumer size;

    private PictureDecoder(byte[] bytes, String name, int longest, LongConsumer size) {
        this.bytes = bytes;
        this.name = name;
        this.longest = longest;
        this.size = size;
    }

    /** {@code [H, W]} of grey; the file's name is for sentences only. */
    static Tensor decode(byte[] bytes, String name) {
        return decode(bytes, name, Pictures.MAX_SIDE, pixels -> {});
    }

    /**
     * The same, of another size.
     *
     * @param longest the most pixels on a side of what is given
     * @param size told how many pixels the picture has before any is decoded, and may refuse
     */
    static Tensor decode(byte[] bytes, String name, int longest, LongConsumer size) {
        return new PictureDecoder(GifScreen.bare(bytes), name, longest, size)
                .planes(1)
                .get(0)
                .toTensor();
    }

    /** {@code [C, H, W]}, 0 to 1. */
    static Tensor levels(byte[] bytes, String name, int channels) {
        List<Grey> planes =
                new PictureDecoder(GifScreen.bare(bytes), name, Pictures.MAX_SIDE, pixels -> {}).planes(channels);
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
    private List<Grey> planes(int channels) {
        try (ImageInputStream in = new BytesInput(bytes)) {
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, false, true);
                check(reader);
                PictureRows rows = new PictureRows(reader, bytes, channels, MOST_BYTES);
                check(rows);
                List<Grey> means = rows.shrunkTo(longest);
                if (!rows.whole()) {
                    throw Refusal.of("picture.corrupt", name);
                }
                Orientation orientation = Orientation.of(bytes);
                return means.stream().map(orientation::apply).toList();
            } finally {
                reader.dispose();
            }
        } catch (Refusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (e.getCause() instanceof OutOfMemoryError memory) {
                throw memory;
            }
            // A damaged file makes the decoders throw whatever they stumble over.
            throw new Refusal(Sentence.of("picture.corrupt", name), e);
        }
    }

    /** A decoder for one of the formats. */
    private ImageReader reader(ImageInputStream in) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw Refusal.of("picture.format", name);
    }

    /** Refuses what the file claims and its bytes cannot hold, or what is too much work. */
    private void check(ImageReader reader) throws IOException {
        if (Jpeg.is(bytes)) {
            Jpeg.of(bytes).check(name);
        } else if (PngChunks.is(bytes)) {
            PngChunks.check(bytes, name);
        } else if (Bmp.is(bytes)) {
            Bmp.check(bytes, name);
        }
        GifScreen screen = GifScreen.of(bytes, reader.getHeight(0), reader.getWidth(0));
        long pixels = (long) screen.height() * screen.width();
        if (pixels > MAX_PIXELS || Math.max(screen.height(), screen.width()) > MAX_SIDE) {
            throw Refusal.of("picture.pixels", name, screen.width(), screen.height(), MAX_SIDE);
        }
        if (least(reader) > bytes.length) {
            throw Refusal.of("picture.claim", name, reader.getWidth(0), reader.getHeight(0), bytes.length);
        }
        size.accept(pixels);
    }

    private void check(PictureRows rows) throws IOException {
        if (rows.work() > MOST_WORK) {
            long once = rows.work() / rows.bands();
            throw Refusal.of(
                    "data.memory", name, once >> 20, Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    /** The fewest bytes that a file of this kind can have for so many pixels. */
    private long least(ImageReader reader) throws IOException {
        long rows = reader.getHeight(0);
        long columns = reader.getWidth(0);
        return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            // A block of 8×8 takes one bit at least, in the scan that begins it.
            case "jpeg" -> rows * columns / (8 * 64);
            case "png" -> rows * columns / (Unpacking.MOST_PER_BYTE * Byte.SIZE / PngChunks.bits(bytes) + 1);
            // The longest string in a table of 4096, in 12 bits.
            case "gif" -> rows * columns / (4096 * 2 / 3);
            default -> Bmp.least(bytes, rows, columns);
        };
    }
}
