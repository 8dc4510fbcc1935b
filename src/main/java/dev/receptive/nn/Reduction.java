package dev.receptive.nn;

import java.util.Locale;

/** What becomes of the losses of a batch. Source: PyTorch, {@code reduction}. */
public enum Reduction {
    /** They stay: one number for each example (of a squared error, for each number). */
    NONE,
    /** Their mean. */
    MEAN,
    /** Their sum. */
    SUM;

    /** As PyTorch writes it: {@code mean}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
