package dev.receptive.bench.pooling;

import java.util.Locale;

/** What a window becomes, and how windows are chosen. */
enum PoolKind {
    /** The largest number under a window that slides. */
    MAX,
    /** The mean of the numbers under a window that slides. */
    AVERAGE,
    /** The mean of the whole plane. */
    GLOBAL_AVERAGE,
    /** The largest number of each of as many windows as the output wants. */
    ADAPTIVE_MAX,
    /** The mean of each of as many windows as the output wants. */
    ADAPTIVE_AVERAGE;

    /** As in files and in the words. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a code that {@link #code} gives. */
    static PoolKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the largest number is taken, not the mean. */
    boolean isMax() {
        return this == MAX || this == ADAPTIVE_MAX;
    }

    /** Whether one window slides; else the plane is shared out among the windows. */
    boolean slides() {
        return this == MAX || this == AVERAGE;
    }

    /** Whether the output has a size that is chosen. */
    boolean isSized() {
        return this == ADAPTIVE_MAX || this == ADAPTIVE_AVERAGE;
    }
}
