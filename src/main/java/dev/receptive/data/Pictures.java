package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Pictures as grids of grey, {@code [H, W]}, integers from 0 (black) to 255 (white), and as what networks take,
 * {@code [C, H, W]} from 0 to 1; no side above 512.
 */
public final class Pictures {

    /** The longest side of a grid; larger pictures are scaled down to it. */
    public static final int MAX_SIDE = 512;

    private static final int MAX_FILE = 64 << 20;

    private static final float WHITE = 255;

    private static final List<String> PHOTOS =
            List.of("astronaut", "cameraman", "cat", "coffee", "rocket", "brick", "grass", "gravel");

    private Pictures() {}

    /**
     * The picture in a file (PNG, JPEG, GIF or BMP).
     *
     * @throws Refusal if the file cannot be read, is not a whole picture, or is too large
     */
    public static Tensor grey(Path path) {
        return PictureDecoder.decode(Bytes.read(path, MAX_FILE), path.toString());
    }

    /**
     * The picture in a file, scaled down at once to a size that may be much smaller.
     *
     * @param longest the most pixels on a side
     * @param pixels told how many the picture has before any is decoded, and may refuse
     * @throws Refusal if the file cannot be read, is not a whole picture, or is too large
     */
    static Tensor grey(Path path, int longest, LongConsumer pixels) {
        return PictureDecoder.decode(Bytes.read(path, MAX_FILE), path.toString(), longest, pixels);
    }

    /**
     * One of the colours of the picture in a file, or its grey, {@code [H, W]}, integers from 0 to 255.
     *
     * @throws Refusal if the file cannot be read, is not a whole picture, or is too large
     */
    public static Tensor of(Path path, Band band) {
        return band == Band.GREY
                ? grey(path)
                : colour(PictureDecoder.levels(Bytes.read(path, MAX_FILE), path.toString(), 3), band);
    }

    /** One colour of {@code [3, H, W]} from 0 to 1, as whole levels. */
    private static Tensor colour(Tensor levels, Band band) {
        int height = levels.shape().size(1);
        int width = levels.shape().size(2);
        int from = Band.COLOURS.indexOf(band) * height * width;
        float[] plane = new float[height * width];
        for (int i = 0; i < plane.length; i++) {
            plane[i] = Math.round(levels.at(from + i) * WHITE);
        }
        return Tensor.of(Shape.of(height, width), plane);
    }

    /**
     * The picture in a file (PNG, JPEG, GIF or BMP) as a network takes it.
     *
     * @param channels 1 for grey, {@code [1, H, W]}, or 3 for red, green and blue, {@code [3, H, W]}
     * @return from 0 to 1, not rounded
     * @throws Refusal if the file cannot be read, is not a whole picture, or is too large
     */
    public static Tensor levels(Path path, int channels) {
        if (channels != 1 && channels != 3) {
            throw new IllegalArgumentException("picture: 1 or 3 channels, not " + channels);
        }
        return PictureDecoder.levels(Bytes.read(path, MAX_FILE), path.toString(), channels);
    }

    /**
     * A bundled photograph.
     *
     * @param name one of {@link #photoNames}
     */
    public static Tensor photo(String name) {
        if (!PHOTOS.contains(name)) {
            throw new IllegalArgumentException("photo: none is named " + name);
        }
        return bundled("/assets/photos/" + name + ".png");
    }

    /** One of the colours of a bundled photograph, or its grey; of one without colours, all are its grey. */
    public static Tensor photo(String name, Band band) {
        if (band == Band.GREY) {
            return photo(name);
        }
        if (!PHOTOS.contains(name)) {
            throw new IllegalArgumentException("photo: none is named " + name);
        }
        String resource = "/assets/photos/" + name + ".png";
        return colour(PictureDecoder.levels(Bytes.bundled(resource), resource, 3), band);
    }

    /**
     * A bundled handwritten digit, 28×28, white on black.
     *
     * @param digit 0 to 9
     */
    public static Tensor digit(int digit) {
        if (digit < 0 || digit > 9) {
            throw new IllegalArgumentException("digit: 0 to 9, not " + digit);
        }
        return bundled("/assets/digits/" + digit + ".png");
    }

    /** The bundled photographs, in the order in which they are offered. */
    public static List<String> photoNames() {
        return PHOTOS;
    }

    private static Tensor bundled(String resource) {
        return PictureDecoder.decode(Bytes.bundled(resource), resource);
    }
}
