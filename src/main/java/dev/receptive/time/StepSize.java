package dev.receptive.time;

import java.util.Locale;

/** How far one step goes: three sets of cues over one score. */
public enum StepSize {
    PRODUCT,
    CELL,
    ROW;

    /** As in files and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
