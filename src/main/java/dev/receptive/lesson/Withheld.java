package dev.receptive.lesson;

/** What beside the stage can give an answer away. */
public enum Withheld {
    /** The formulas, the facts under them and the code. */
    FORMULAS,
    /** The equation, and what a number that is pointed at says of itself. */
    VALUES,
    /** What a number that is pointed at sees, and whom it reaches. */
    LINKS,
    /** How large the output is: its grid, and what counts its numbers. */
    SIZE,
    /** Play, steps and the scrubber: what comes next. */
    TIME
}
