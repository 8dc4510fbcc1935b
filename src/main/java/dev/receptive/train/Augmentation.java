package dev.receptive.train;

import dev.receptive.tensor.Shape;
import java.util.Arrays;

/**
 * What happens to images before they are learned from, so that no epoch shows quite the same: each moves by so many whole
 * pixels down or up and right or left, any of the {@code (2 · pixels + 1)²} moves equally likely, or as far as its edge stays
 * in sight. What it leaves free
 * repeats the pixel at its edge, so that a black ground stays black and paper white. A move follows from the seed, the
 * epoch and the example alone, not from the batch.
 *
 * @param pixels the farthest move in each direction, at least 0
 */
public record Augmentation(int pixels) {

    /** Images are learned from as they are. */
    public static final Augmentation NONE = new Augmentation(0);

    /**
     * @throws IllegalArgumentException if there are fewer pixels than none, or so many that no image has them
     */
    public Augmentation {
        if (pixels < 0 || pixels > 1 << 20) {
            throw new IllegalArgumentException("augmentation: a move by up to " + pixels + " pixels");
        }
    }

    /**
     * Moves the images of a batch where they are. Nothing is allocated.
     *
     * @param images one after the other, channel by channel and row by row
     * @param image {@code [1, C, H, W]}, the shape of each
     * @param order indices of examples
     * @param from where the batch starts in {@code order}
     * @param size how many images it has
     */
    void apply(float[] images, Shape image, int[] order, int from, int size, long seed, int epoch) {
        if (pixels == 0) {
            return;
        }
        long ofEpoch = Shuffle.seed(seed, epoch);
        int height = image.size(2);
        int width = image.size(3);
        int planes = image.size(1);
        for (int n = 0; n < size; n++) {
            long random = Shuffle.seed(ofEpoch, order[from + n]);
            int down = move(random >>> 32, height);
            int right = move(random & 0xFFFF_FFFFL, width);
            for (int c = 0; c < planes; c++) {
                int start = (n * planes + c) * height * width;
                moveRows(images, start, height, width, down);
                for (int y = 0; y < height; y++) {
                    moveRow(images, start + y * width, width, right);
                }
            }
        }
    }

    /**
     * How far an image moves; one that would leave its place keeps its edge in sight.
     *
     * @param random 32 bits
     */
    private int move(long random, int side) {
        int by = (int) ((random * (2L * pixels + 1)) >>> 32) - pixels;
        return Math.max(1 - side, Math.min(side - 1, by));
    }

    private static void moveRows(float[] images, int start, int height, int width, int down) {
        int kept = (height - Math.abs(down)) * width;
        int to = start + Math.max(0, down) * width;
        System.arraycopy(images, start + Math.max(0, -down) * width, images, to, kept);
        int edge = down > 0 ? to : to + kept - width;
        int first = down > 0 ? 0 : height + down;
        for (int y = first; y < first + Math.abs(down); y++) {
            System.arraycopy(images, edge, images, start + y * width, width);
        }
    }

    private static void moveRow(float[] images, int start, int width, int right) {
        int kept = width - Math.abs(right);
        int to = start + Math.max(0, right);
        System.arraycopy(images, start + Math.max(0, -right), images, to, kept);
        if (right > 0) {
            Arrays.fill(images, start, to, images[to]);
        } else {
            Arrays.fill(images, to + kept, start + width, images[to + kept - 1]);
        }
    }
}
