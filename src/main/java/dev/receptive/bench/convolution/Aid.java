package dev.receptive.bench.convolution;

import java.util.Locale;

/** What helps to see something of a convolution, where it is switched on. */
enum Aid {
    /** The middle weight of a kernel, and the input under it. */
    CENTRE,
    /** Arrows from what padding repeats to where it stands around the input. */
    SOURCES,
    /** The outputs of a turned kernel beside those of the kernel as it was typed, and their difference. */
    COMPARE,
    /** The outputs with the padding that Keras chooses beside those with as much on every side, and their difference. */
    COMPARE_SAME,
    /** Outputs that have not been computed stay hidden, and can be guessed. */
    HIDE,
    /** How much each channel gives to an output. */
    CONTRIBUTIONS;

    /** As in files. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
