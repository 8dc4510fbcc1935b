package dev.receptive.bench.convolution;

import java.util.Set;

/** What the tensors of a convolution are called in files, in the words and by spots. */
final class Tensors {

    static final String INPUT = "input";
    static final String KERNEL = "kernel";
    static final String BIAS = "bias";
    static final String OUTPUT = "output";

    /** What one channel gives to an output: its channel counts kernel after kernel, as that of a weight does. */
    static final String PARTIAL = "partial";

    /** One product of an output: its row counts the outputs of a channel, its column the products. */
    static final String PRODUCT = "product";

    /** What goes through the activation to be an output. */
    static final String SUM = "sum";

    /** What the window of an output covers, where it stands once more and larger: its channel counts the outputs. */
    static final String LENS = "lens";

    /** The outputs of a kernel that is not turned, beside those of the turned one. */
    static final String PLAIN = "plain";

    /** The outputs with as much padding on every side, beside those of another padding. */
    static final String SIDES = "sides";

    /** The input with as much padding on every side, beside that with another. */
    static final String AROUND = "around";

    /** What the one thing in which two experiments differ adds to an output. */
    static final String DIFFERENCE = "difference";

    /** What a convolution is made of, and what is the same however large its output is. */
    static final Set<String> GIVEN = Set.of(INPUT, KERNEL, BIAS, PARTIAL);

    private static final char SUBSCRIPT_ZERO = '₀';

    private Tensors() {}

    /** As the bias of a kernel is called, so that its number is not taken for its value: {@code b₀}. */
    static String biasOf(int map) {
        StringBuilder name = new StringBuilder("b");
        Integer.toString(map).chars().forEach(digit -> name.append((char) (SUBSCRIPT_ZERO + digit - '0')));
        return name.toString();
    }
}
