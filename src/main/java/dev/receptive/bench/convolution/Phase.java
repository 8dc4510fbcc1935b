package dev.receptive.bench.convolution;

/** What is going on at a moment of a convolution. */
enum Phase {
    /** Nothing has been computed. */
    START,
    /** The kernel moves to its place. */
    SLIDE,
    /** One product joins the sum. */
    PRODUCT,
    /** What a channel gives stands in its place; only where there are several. */
    PARTIAL,
    /** The bias is added and the result moves to its output cell. */
    LAND,
    /** Every output has been computed. */
    END
}
