package dev.receptive.fast;

import dev.receptive.nn.Range;
import java.util.Arrays;

/**
 * How a loss feels the weights and biases of a convolution, summed over a few images and a band of output rows, in
 * memory of its own: for each weight the sum over all outputs of the gradient and the input that the weight met there.
 * The bias counts as one more weight, which meets ones. One thread at a time.
 */
final class WeightGradient {

    private final Kernels kernels;
    private final ConvShape shape;
    private final Unfolding unfolding;
    private final int[] taps;
    private final int unfoldedSize;
    private final float[] unfolded;
    private final int gradPitch;
    private final float[] grad;

    /**
     * @param images the most images at a time
     * @param bandRows the most output rows at a time
     */
    WeightGradient(Kernels kernels, ConvShape shape, int images, int bandRows) {
        this.kernels = kernels;
        this.shape = shape;
        this.unfolding = new Unfolding(
                LineShape.forward(shape.rows()),
                LineShape.forward(shape.columns()),
                shape.inPerGroup(),
                bandRows,
                shape.outPerGroup());
        int channels = unfolding.size();
        this.taps = Arrays.copyOf(unfolding.taps(), shape.terms() + 1);
        this.taps[shape.terms()] = channels + Kernels.SLACK;
        this.unfoldedSize = channels + Kernels.SLACK + unfolding.pixels() + Kernels.SLACK;
        this.unfolded = new float[images * unfoldedSize];
        for (int n = 0; n < images; n++) {
            int ones = n * unfoldedSize + taps[shape.terms()];
            Arrays.fill(unfolded, ones, ones + unfolding.pixels() + Kernels.SLACK, 1);
        }
        this.gradPitch = unfolding.pixels() + Kernels.SLACK;
        this.grad = new float[images * shape.outPerGroup() * gradPitch];
    }

    /** How many numbers {@link #add} adds to: for each output channel its weights' and its bias's. */
    static int size(ConvShape shape) {
        return shape.outChannels() * (shape.terms() + 1);
    }

    /**
     * Adds the gradients that images contribute.
     *
     * @param in inputs, image after image from {@code at} on
     * @param gradOut gradients of the outputs, image after image from {@code gradAt} on
     * @param sums {@code [C_out, terms + 1]}
     */
    void add(float[] in, int at, float[] gradOut, int gradAt, int images, Range band, float[] sums) {
        int pixels = unfolding.pixels(band.size());
        for (int group = 0; group < shape.groups(); group++) {
            int firstIn = at + group * shape.inPerGroup() * shape.inPlane();
            int firstOut = gradAt + group * shape.outPerGroup() * shape.outPlane();
            for (int n = 0; n < images; n++) {
                unfolding.fill(kernels, in, firstIn + n * shape.inSize(), band.from(), unfolded, n * unfoldedSize);
                layOut(gradOut, firstOut + n * shape.outSize(), n * shape.outPerGroup() * gradPitch, band, pixels);
            }
            kernels.dots(
                    unfolded,
                    0,
                    unfoldedSize,
                    taps,
                    grad,
                    0,
                    shape.outPerGroup() * gradPitch,
                    gradPitch,
                    shape.outPerGroup(),
                    pixels,
                    images,
                    sums,
                    group * shape.outPerGroup() * taps.length);
        }
    }

    /** Brings the gradients of an image into the order of the runs, with zeros in the gaps and after the end. */
    private void layOut(float[] gradOut, int from, int to, Range band, int pixels) {
        int width = shape.columns().outputs();
        int pitch = unfolding.pitch();
        for (int o = 0; o < shape.outPerGroup(); o++) {
            int source = from + o * shape.outPlane() + band.from() * width;
            int target = to + o * gradPitch;
            if (pitch == width) {
                System.arraycopy(gradOut, source, grad, target, pixels);
            } else {
                for (int row = 0; row < band.size(); row++) {
                    System.arraycopy(gradOut, source + row * width, grad, target + row * pitch, width);
                }
            }
            Arrays.fill(grad, target + pixels, target + Math.min(pixels + Kernels.SLACK, gradPitch), 0);
        }
    }
}
