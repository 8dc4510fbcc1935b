package dev.receptive.bench.convolution;

import java.util.Optional;

/**
 * One product of an output's sum.
 *
 * @param channel input channel within the group
 * @param i row of the weight in the kernel as it slides
 * @param j column of the weight in the kernel as it slides
 * @param typed where the weight was typed: the same place, but of a kernel that is turned
 * @param row row of the input; outside the input it is padding
 * @param column column of the input
 * @param padding whether the input is padding
 * @param source the input that stands there, or that padding repeats; nothing of a padding zero
 * @param input the input's value
 * @param weight the weight's value
 * @param product {@code input · weight}, in float32
 * @param partial the sum of the channel's products up to this one, in float32
 * @param sum the sum of all products up to this one, in float32
 */
record Product(
        int channel,
        int i,
        int j,
        Place typed,
        int row,
        int column,
        boolean padding,
        Optional<Place> source,
        float input,
        float weight,
        float product,
        float partial,
        float sum) {

    /** Whether the input is a zero that is only padding. */
    boolean isPaddingZero() {
        return source.isEmpty();
    }
}
