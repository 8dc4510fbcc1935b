package dev.receptive.scene;

import java.util.List;
import java.util.Locale;

/** What a colour means. A palette says how it looks; grid, formula and code use the same roles. */
public enum Ink {
    /** Behind everything on the stage. */
    STAGE,
    /** A quiet area on the stage. */
    PANEL,
    /** Text. */
    TEXT,
    /** Text of lesser weight. */
    MUTED,
    /** Hairlines and the borders of cells. */
    LINE,
    INPUT,
    KERNEL,
    OUTPUT,
    /** What is being looked at. */
    FOCUS,
    GRADIENT,
    /** A value above zero, by strength. */
    POSITIVE,
    /** A value below zero, by strength. */
    NEGATIVE,
    /** Text on a strong fill of {@link #TEXT}. */
    INVERSE;

    /** What texts and formulas can speak of in its colour. */
    public static final List<Ink> ROLES = List.of(INPUT, KERNEL, OUTPUT, FOCUS, GRADIENT);

    /** As in texts, formulas and style classes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
