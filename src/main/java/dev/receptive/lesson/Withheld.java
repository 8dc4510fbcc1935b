package dev.receptive.lesson;

import java.util.Locale;

/** What beside the stage can give an answer away. */
public enum Withheld {
    /** The formulas, the facts under them and the code. */
    FORMULAS,
    /** The equation, and what a number that is pointed at says of itself. */
    VALUES,
    /** What a number that is pointed at sees, and whom it reaches. */
    LINKS,
    /** Play, steps and the scrubber: what comes next. */
    TIME,
    /** The controls, which would show what becomes of a change. */
    CONTROLS;

    /** As in files. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
