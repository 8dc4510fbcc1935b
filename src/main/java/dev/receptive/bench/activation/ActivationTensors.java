package dev.receptive.bench.activation;

/** What the tensors of an activation are called in files, in the words and by spots. */
final class ActivationTensors {

    /** The feature map before. */
    static final String INPUT = "input";

    /** The feature map after. */
    static final String OUTPUT = "output";

    private ActivationTensors() {}
}
