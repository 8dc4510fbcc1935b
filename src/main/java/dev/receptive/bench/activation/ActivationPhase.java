package dev.receptive.bench.activation;

/** What is going on at a moment of an activation. */
enum ActivationPhase {
    /** Nothing has been computed. */
    START,
    /** A number leaves its cell for its place on the axis. */
    LEAVE,
    /** From there it goes to the curve. */
    RISE,
    /** From the curve it goes across, to what it becomes. */
    ACROSS,
    /** What it has become goes to the output cell. */
    LAND,
    /** Every output has been computed. */
    END
}
