package dev.receptive.bench.transposed;

import java.util.Locale;

/** From where a transposed convolution is looked at. */
enum TransposedView {
    /** Every input stamps its multiple of the kernel on the output. */
    STAMPS,
    /** An ordinary convolution over the stretched input: the same numbers. */
    STRETCHED,
    /** The output is convolved back: the size returns, the numbers do not. */
    BACK;

    /** As in files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TransposedView ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
