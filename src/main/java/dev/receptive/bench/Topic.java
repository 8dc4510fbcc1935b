package dev.receptive.bench;

import java.util.Locale;

/** What can be asked of a whole subject and is answered with whole numbers. */
public enum Topic {
    /** How large what comes out is. */
    OUTPUT_SIZE,
    /** How many numbers are learned. */
    PARAMETER_COUNT,
    /** How much of the input one number of the output sees. */
    RECEPTIVE_FIELD;

    /** As in files and words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
