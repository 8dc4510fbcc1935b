package dev.receptive.bench.activation;

import java.util.Locale;

/** What the bench shows. */
enum ActivationView {
    /** What a function does to a feature map. */
    MAP,
    /** How ReLUs, added and stacked, make a line that follows a curve. */
    FIT;

    /** As in files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ActivationView ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
