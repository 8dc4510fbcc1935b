package dev.receptive.bench.stack;

import java.util.Locale;

/** What a layer does with what is under its window. */
enum StackKind {
    CONV,
    POOL;

    /** As in files and words. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StackKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
