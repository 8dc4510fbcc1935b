package dev.receptive.bench.convolution;

import java.util.Locale;

/** From where a convolution is looked at. */
enum View {
    /** A kernel slides over the input. */
    WINDOW,
    /** All kernels, as a matrix of their slices. */
    BANK;

    /** As in files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static View ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
