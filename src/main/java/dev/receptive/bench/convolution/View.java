package dev.receptive.bench.convolution;

import java.util.Locale;

/** From where a convolution is looked at. */
enum View {
    /** A kernel slides over the input. */
    WINDOW,
    /** All kernels, as a matrix of their slices. */
    BANK,
    /** The window and the kernel as two vectors, and their inner product. */
    VECTORS,
    /** The matrix that it is, times the flattened input. */
    MATRIX,
    /** What each window covers as a column, times the kernel as a row. */
    IM2COL;

    /** Whether it shows the convolution as a product of arrays, all of whose numbers are in sight. */
    boolean isUnrolled() {
        return this == VECTORS || this == MATRIX || this == IM2COL;
    }

    /** As in files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static View ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
