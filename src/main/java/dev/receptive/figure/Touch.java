package dev.receptive.figure;

/** What a person can do with a number. */
public enum Touch {
    /** Ask it. */
    READ,
    /** Ask it here; change it where it stands larger, in a lens. */
    CLOSER,
    /** Change it: type, drag, paste. */
    TYPE,
    /** Change it, and paint: what the pointer passes with its button down gets ink. */
    PAINT,
    /** Answer it: type what it will be. */
    ANSWER
}
