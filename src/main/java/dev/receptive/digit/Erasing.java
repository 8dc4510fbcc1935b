package dev.receptive.digit;

import dev.receptive.nn.Sequential;
import dev.receptive.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * A square eraser that slides over a picture: at each place the ink under it is taken away, and the network is asked again.
 * Where the evidence falls, it was that ink that spoke for it. The eraser stands where all of it is on the picture, as a
 * window without padding. Source: Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2014, section 4.2.
 *
 * @param side of the eraser, in pixels
 * @param stride pixels from one place to the next
 */
public record Erasing(int side, int stride) {

    /**
     * @throws IllegalArgumentException if one is below 1
     */
    public Erasing {
        if (side < 1 || stride < 1) {
            throw new IllegalArgumentException("erasing: side " + side + ", stride " + stride);
        }
    }

    /**
     * The evidence with the ink erased at each place. Where there is no ink, nothing is computed: it is the same picture.
     *
     * @param layers {@code [N, 1, H, W]} → {@code [N, classes]} logits
     * @param picture {@code [H, W]}, levels from 0 to 255
     * @throws IllegalArgumentException if the eraser does not fit the picture, or the layers cannot take it
     * @throws CancellationException if {@code progress} ends it
     */
    public Erased of(Sequential layers, Tensor picture, Evidence evidence, BatchProgress progress) {
        if (picture.shape().rank() != 2
                || side > picture.shape().size(0)
                || side > picture.shape().size(1)) {
            throw new IllegalArgumentException("erasing: side " + side + " on a picture of " + picture.shape());
        }
        int rows = (picture.shape().size(0) - side) / stride + 1;
        int columns = (picture.shape().size(1) - side) / stride + 1;
        int[] inked = IntStream.range(0, rows * columns)
                .filter(place -> !erased(picture, columns, place).equals(picture))
                .toArray();
        double[] after = new double[rows * columns];
        // the first is the picture itself
        Batches.Images images = (from, to) -> NetworkInput.of(IntStream.range(from, to)
                .mapToObj(i -> i == 0 ? picture : erased(picture, columns, inked[i - 1]))
                .toList());
        double[] found = new double[inked.length + 1];
        Batches.through(layers, found.length, images, progress, (logits, first) -> {
            for (int n = 0; n < logits.shape().size(0); n++) {
                found[first + n] = evidence.of(logits, n);
            }
        });
        Arrays.fill(after, found[0]);
        for (int i = 0; i < inked.length; i++) {
            after[inked[i]] = found[i + 1];
        }
        List<Double> places = Arrays.stream(after).boxed().toList();
        return new Erased(this, rows, columns, found[0], places);
    }

    private Tensor erased(Tensor picture, int columns, int place) {
        int top = place / columns * stride;
        int left = place % columns * stride;
        int width = picture.shape().size(1);
        float[] levels = picture.toArray();
        for (int y = top; y < top + side; y++) {
            Arrays.fill(levels, y * width + left, y * width + left + side, 0);
        }
        return Tensor.of(picture.shape(), levels);
    }
}
