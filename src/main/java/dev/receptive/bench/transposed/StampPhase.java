package dev.receptive.bench.transposed;

/** What is going on at a moment of a transposed convolution. */
enum StampPhase {
    /** Nothing has been computed. */
    START,
    /** The stamp of an input goes to its place. */
    PLACE,
    /** One product is taken and lands. */
    PRODUCT,
    /** The bias comes to every output of a channel out. */
    BIAS,
    /** Every output has been computed. */
    END
}
