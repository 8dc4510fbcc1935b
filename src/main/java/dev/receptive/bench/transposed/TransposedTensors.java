package dev.receptive.bench.transposed;

/** What the tensors of a transposed convolution are called in files, in the words and by spots. */
final class TransposedTensors {

    static final String INPUT = "input";

    /** {@code [C_in, C_out/groups, h, w]}: its channel counts the slices kernel after kernel. */
    static final String KERNEL = "kernel";

    static final String BIAS = "bias";

    /** Around it stands what the padding cuts off. */
    static final String OUTPUT = "output";

    /**
     * What one input lays on one channel out; its row and column are those of the input. Its channel counts the channels in
     * that a channel out is made of, channel out after channel out.
     */
    static final String STAMP = "stamp";

    /** The input with zeros in it and around it. */
    static final String STRETCHED = "stretched";

    /** A slice of the kernel turned by 180°; its channel is that of the kernel. */
    static final String TURNED = "turned";

    /** What the ordinary convolution makes of the output. */
    static final String BACK = "back";

    private TransposedTensors() {}
}
