package dev.receptive.bench.pooling;

/** What the tensors of a pooling are called in files, in the words and by spots. */
final class PoolTensors {

    static final String INPUT = "input";
    static final String OUTPUT = "output";

    /** The same windows, taken otherwise. */
    static final String BESIDE = "beside";

    /** The input, moved. */
    static final String MOVED = "moved";

    /** What becomes of that. */
    static final String POOLED = "pooled";

    private PoolTensors() {}
}
