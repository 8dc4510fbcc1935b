package dev.receptive.data;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Refusal;
import java.util.Objects;

/**
 * Grey images of one size, each with a label: one part of an {@link ImageSet}. They are kept as bytes, a quarter of what
 * float32 would take, and become numbers from 0 (black) to 1 (white) when they are asked for. Immutable.
 */
public final class LabelledImages {

    /** What each byte stands for. */
    private static final float[] LEVELS = new float[256];

    static {
        for (int level = 0; level < LEVELS.length; level++) {
            LEVELS[level] = level / 255f;
        }
    }

    private final byte[] pixels;
    private final byte[] labels;
    private final int height;
    private final int width;

    private LabelledImages(byte[] pixels, byte[] labels, int height, int width) {
        this.pixels = pixels;
        this.labels = labels;
        this.height = height;
        this.width = width;
    }

    /**
     * @throws Refusal if the first is not bytes in three axes, the second not bytes in one, or their numbers differ
     */
    static LabelledImages of(Idx images, String imagesName, Idx labels, String labelsName) {
        Claim pixels = images.claim();
        if (pixels.type() != ElementType.U8 || pixels.sizes().size() != 3) {
            throw Refusal.of("set.images", imagesName, pixels.toString());
        }
        if (labels.claim().type() != ElementType.U8 || labels.claim().sizes().size() != 1) {
            throw Refusal.of("set.labels", labelsName, labels.claim().toString());
        }
        long count = pixels.sizes().get(0);
        if (count != labels.values().length) {
            throw Refusal.of("set.count", imagesName, count, labelsName, labels.values().length);
        }
        return new LabelledImages(
                images.values(),
                labels.values(),
                pixels.sizes().get(1).intValue(),
                pixels.sizes().get(2).intValue());
    }

    /**
     * Images that are made and not written to again.
     *
     * @param pixels row-major {@code [N, H, W]}, levels from 0 to 255
     * @param labels of each, from 0
     */
    static LabelledImages of(byte[] pixels, byte[] labels, int height, int width) {
        return new LabelledImages(pixels, labels, height, width);
    }

    /** How many images. */
    public int count() {
        return labels.length;
    }

    public int height() {
        return height;
    }

    public int width() {
        return width;
    }

    /** The label of an image, from 0. */
    public int label(int image) {
        return labels[image] & 0xFF;
    }

    /** The greatest label and one more: 10 for digits. */
    public int classes() {
        int greatest = 0;
        for (byte label : labels) {
            greatest = Math.max(greatest, label & 0xFF);
        }
        return greatest + 1;
    }

    /**
     * Consecutive images: {@code [N, 1, H, W]}, 0 to 1.
     *
     * @param from the first
     * @param to one past the last
     * @throws IllegalArgumentException if they are none, or not all there
     */
    public Tensor images(int from, int to) {
        if (from < 0 || to > count() || from >= to) {
            throw new IllegalArgumentException(
                    "images: " + from + " to " + to + " is no range of " + count() + " images");
        }
        int size = height * width;
        Shape shape = Shape.of(to - from, 1, height, width);
        float[] numbers = new float[shape.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = LEVELS[pixels[from * size + i] & 0xFF];
        }
        return Tensor.over(shape, numbers);
    }

    /**
     * One image as a picture: {@code [H, W]}, whole levels from 0 (black) to 255 (white).
     *
     * @throws IndexOutOfBoundsException if there is no such image
     */
    public Tensor levels(int image) {
        float[] levels = new float[height * width];
        int start = Objects.checkIndex(image, count()) * levels.length;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = pixels[start + i] & 0xFF;
        }
        return Tensor.over(Shape.of(height, width), levels);
    }

    /**
     * Copies a batch, one image after the other, 0 to 1. Nothing is allocated.
     *
     * @param order indices of images
     * @param from where the batch starts in {@code order}
     * @param count how many images
     * @param into at least {@code count · H · W} numbers
     */
    public void copy(int[] order, int from, int count, float[] into) {
        int size = height * width;
        for (int n = 0; n < count; n++) {
            int start = order[from + n] * size;
            for (int i = 0; i < size; i++) {
                into[n * size + i] = LEVELS[pixels[start + i] & 0xFF];
            }
        }
    }

    /** Copies the labels of a batch; the arguments are those of {@link #copy}. */
    public void copyLabels(int[] order, int from, int count, int[] into) {
        for (int n = 0; n < count; n++) {
            into[n] = label(order[from + n]);
        }
    }

    /** As in {@code 60000 × 28×28 → 10}: so many images of that size in so many classes. */
    @Override
    public String toString() {
        return count() + " × " + height + "×" + width + " → " + classes();
    }
}
