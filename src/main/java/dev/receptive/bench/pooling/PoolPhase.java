package dev.receptive.bench.pooling;

/** What is going on at a moment of a pooling. */
enum PoolPhase {
    /** Nothing has been computed. */
    START,
    /** The window moves to its place. */
    SLIDE,
    /** One number under the window is taken. */
    TAKE,
    /** The result moves to its output cell. */
    LAND,
    /** Every output has been computed. */
    END
}
