package dev.receptive.bench.convolution;

/** What is going on at a moment of a convolution. */
enum Phase {
    /** Nothing has been computed. */
    START,
    /** The window moves to its place. */
    SLIDE,
    /** One product joins the sum. */
    PRODUCT,
    /** The bias is added and the result moves to its output cell. */
    LAND,
    /** Every output has been computed. */
    END
}
