package dev.receptive.time;

/** How motion starts and ends. Applied where a time is read, so that a score stays linear. */
public final class Ease {

    private Ease() {}

    /** Smooth at both ends: 3t² − 2t³, clamped to 0…1. */
    public static double inOut(double t) {
        double u = Math.max(0, Math.min(1, t));
        return u * u * (3 - 2 * u);
    }

    /** The progress of a part of a span: 0 until {@code from}, 1 from {@code to} on, eased between. */
    public static double part(double t, double from, double to) {
        return inOut((t - from) / (to - from));
    }
}
