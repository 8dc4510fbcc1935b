package dev.receptive.bench.convolution;

/** What the tensors of a convolution are called in files, in the words and by spots. */
final class Tensors {

    static final String INPUT = "input";
    static final String KERNEL = "kernel";
    static final String BIAS = "bias";
    static final String OUTPUT = "output";

    private Tensors() {}
}
