package dev.receptive.figure;

/** What a person can do with a number. */
public enum Touch {
    /** Ask it. */
    READ,
    /** Change it: type, drag, paste. */
    TYPE,
    /** Answer it: type what it will be. */
    ANSWER
}
