package dev.receptive.bench;

import java.util.Locale;

/** The functions through which numbers go. */
public enum ActivationKind {
    SIGMOID("sigmoid"),
    TANH("tanh"),
    RELU("ReLU"),
    LEAKY_RELU("LeakyReLU"),
    ELU("ELU"),
    GELU("GELU");

    private final String letters;

    ActivationKind(String letters) {
        this.letters = letters;
    }

    /** As in files and in the words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a code that {@link #code} gives. */
    public static ActivationKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As formulas call it, the same in every language. */
    public String letters() {
        return letters;
    }

    /** Whether a number above zero comes out as it is. */
    public boolean passes() {
        return this == RELU || this == LEAKY_RELU || this == ELU;
    }

    /** Whether what comes out lies between two bounds, whatever goes in. */
    public boolean isBounded() {
        return this == SIGMOID || this == TANH;
    }
}
