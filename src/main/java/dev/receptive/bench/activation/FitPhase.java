package dev.receptive.bench.activation;

/** What is going on at a moment of a fit. */
enum FitPhase {
    /** There is no ReLU yet. */
    START,
    /** A ReLU begins somewhere: its hinge is drawn. */
    KNOT,
    /** The hinge is multiplied by its weight. */
    SCALE,
    /** It is added: the line bends. */
    ADD,
    /** The line goes through the layer once more. */
    FOLD,
    /** All is done. */
    END
}
