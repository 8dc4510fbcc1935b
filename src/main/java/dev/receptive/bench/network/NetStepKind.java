package dev.receptive.bench.network;

/** What a row of a step of training is about. */
enum NetStepKind {
    /** A layer computes. */
    FORWARD,
    /** How wrong the answer is. */
    LOSS,
    /** The gradients of the numbers of a layer. */
    UNITS,
    /** The gradients of its weights. */
    WEIGHTS,
    /** The gradients of its biases. */
    BIASES,
    /** Its weights move. */
    MOVED,
    /** Its biases move. */
    MOVED_BIASES,
    /** A layer computes with the new weights. */
    AGAIN,
    /** The loss before and after. */
    RESULT;

    /** Whether numbers come about one by one, each with arithmetic of its own. */
    boolean isReckoned() {
        return this != FORWARD && this != AGAIN;
    }
}
