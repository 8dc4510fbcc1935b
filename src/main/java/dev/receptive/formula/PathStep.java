package dev.receptive.formula;

/** A step of a path: x to the right, y down, from where the formula's baseline begins. */
public sealed interface PathStep {

    /** Begins elsewhere. */
    record MoveStep(double x, double y) implements PathStep {}

    /** A straight line. */
    record LineStep(double x, double y) implements PathStep {}

    /** A parabola, with one control point. */
    record QuadStep(double x1, double y1, double x, double y) implements PathStep {}

    /** A cubic, with two control points. */
    record CubicStep(double x1, double y1, double x2, double y2, double x, double y) implements PathStep {}

    /** Back to where it began. */
    record CloseStep() implements PathStep {}
}
