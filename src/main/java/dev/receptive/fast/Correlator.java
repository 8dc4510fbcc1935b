package dev.receptive.fast;

import dev.receptive.nn.Range;
import java.util.Arrays;

/**
 * Correlates the channels of an image with kernels, a band of output rows at a time, in memory of its own: the forward
 * direction of a convolution, and with turned weights and {@link LineShape#backward} the gradient of its input. One thread
 * at a time.
 */
final class Correlator {

    private final Kernels kernels;
    private final Unfolding unfolding;
    private final LineShape rows;
    private final LineShape columns;
    private final int inChannels;
    private final int outChannels;
    private final int[] taps;
    private final float[] unfolded;
    private final float[] sums;
    private final int sumPitch;

    /**
     * @param inChannels of a group
     * @param outChannels of a group
     * @param bandRows the most output rows at a time
     */
    Correlator(Kernels kernels, LineShape rows, LineShape columns, int inChannels, int outChannels, int bandRows) {
        this.kernels = kernels;
        this.rows = rows;
        this.columns = columns;
        this.inChannels = inChannels;
        this.outChannels = outChannels;
        this.unfolding = new Unfolding(rows, columns, inChannels, bandRows, outChannels);
        this.taps = unfolding.taps();
        this.unfolded = new float[unfolding.size() + Kernels.SLACK];
        this.sumPitch = unfolding.pixels() + Kernels.SLACK;
        this.sums = new float[outChannels * sumPitch];
    }

    /**
     * Computes some rows of every channel of an output image.
     *
     * @param weight {@code [groups · outChannels, inChannels, kH, kW]}
     * @param bias for each output channel; none for 0
     */
    void run(int groups, float[] in, int at, float[] weight, float[] bias, float[] out, int to, Range band) {
        for (int group = 0; group < groups; group++) {
            int source = at + group * inChannels * rows.source() * columns.source();
            unfolding.fill(kernels, in, source, band.from(), unfolded, 0);
            int pixels = unfolding.pixels(band.size());
            int first = group * outChannels;
            for (int o = 0; o < outChannels; o++) {
                float start = bias.length == 0 ? 0 : bias[first + o];
                Arrays.fill(sums, o * sumPitch, o * sumPitch + pixels, start);
            }
            kernels.correlate(unfolded, 0, taps, weight, first * taps.length, outChannels, sums, 0, sumPitch, pixels);
            for (int o = 0; o < outChannels; o++) {
                int plane = to + (first + o) * rows.outputs() * columns.outputs();
                take(o * sumPitch, out, plane + band.from() * columns.outputs(), band.size());
            }
        }
    }

    /** Copies rows without their gaps; exactly so much, for the next band may be written at the same time. */
    private void take(int from, float[] out, int to, int count) {
        int width = columns.outputs();
        if (unfolding.pitch() == width) {
            System.arraycopy(sums, from, out, to, count * width);
            return;
        }
        for (int row = 0; row < count; row++) {
            System.arraycopy(sums, from + row * unfolding.pitch(), out, to + row * width, width);
        }
    }
}
