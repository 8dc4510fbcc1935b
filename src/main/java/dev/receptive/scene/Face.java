package dev.receptive.scene;

/** The faces of the bundled fonts. The program's Chinese font stands in for the text faces where it must. */
public enum Face {
    TEXT,
    TEXT_BOLD,
    MONO,
    MONO_BOLD;

    /**
     * The advance of a character of the monospaced faces, as a part of the size (JetBrains Mono: 600/1000); raised and
     * lowered digits are set closer.
     */
    public static final double MONO_ADVANCE = 0.6;

    /** From the centre of a line of capitals or digits down to its baseline, as a part of the size. */
    public static final double CENTRE_TO_BASELINE = 0.36;

    public boolean isMono() {
        return this == MONO || this == MONO_BOLD;
    }

    public boolean isBold() {
        return this == TEXT_BOLD || this == MONO_BOLD;
    }
}
