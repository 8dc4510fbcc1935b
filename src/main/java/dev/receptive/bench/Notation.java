package dev.receptive.bench;

import java.util.Locale;

/** Whose letters a formula is written in: books differ. */
public enum Notation {
    /** PyTorch's: H, p₀ and p₁ on the two sides, d, k, s. */
    PYTORCH,
    /** Dive into Deep Learning's: n, k, p on both sides together, s. */
    D2L,
    /** W, F, P, S, as in Stanford's CS231n. */
    WFPS,
    /** W, K, P, S. */
    WKPS;

    /** As in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Notation ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
