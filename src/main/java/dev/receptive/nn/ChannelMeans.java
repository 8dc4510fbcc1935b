package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import java.util.function.IntToDoubleFunction;

/**
 * Means over the images and the plane of each channel.
 *
 * @param shape {@code [N, C, H, W]}
 */
record ChannelMeans(Shape shape) {

    int channel(int index) {
        return index / (shape.size(2) * shape.size(3)) % shape.size(1);
    }

    /** How many numbers a channel has. */
    private int count() {
        return shape.count() / shape.size(1);
    }

    /**
     * @throws IllegalArgumentException if a channel has one number only
     */
    void checkSeveral() {
        if (count() < 2) {
            throw new IllegalArgumentException(
                    "batch_norm: input " + shape + " has one number a channel, which has no variance to train with");
        }
    }

    /** The mean of what stands at each index. */
    double[] of(IntToDoubleFunction numbers) {
        double[] mean = new double[shape.size(1)];
        for (int i = 0; i < shape.count(); i++) {
            mean[channel(i)] += numbers.applyAsDouble(i);
        }
        for (int c = 0; c < mean.length; c++) {
            mean[c] /= count();
        }
        return mean;
    }

    /** The sums of which these are the means. */
    double[] totals(double[] means) {
        double[] totals = new double[means.length];
        for (int c = 0; c < totals.length; c++) {
            totals[c] = means[c] * count();
        }
        return totals;
    }

    /** m / (m − 1): what makes the variance of a sample an unbiased one. */
    double unbiased() {
        return count() / (count() - 1.0);
    }
}
