package dev.receptive.scene;

import java.util.Locale;

/**
 * A colour role, more or less of it.
 *
 * @param ink the role
 * @param strength opacity, 0 to 1
 */
public record Tint(Ink ink, double strength) {

    public static final Tint NONE = new Tint(Ink.STAGE, 0);

    public Tint {
        strength = Math.max(0, Math.min(1, strength));
    }

    public static Tint of(Ink ink) {
        return new Tint(ink, 1);
    }

    public Tint times(double factor) {
        return new Tint(ink, strength * factor);
    }

    public boolean isNone() {
        return strength == 0;
    }

    @Override
    public String toString() {
        String name = ink.name().toLowerCase(Locale.ROOT);
        return isNone() ? "none" : strength == 1 ? name : name + String.format(Locale.ROOT, "/%.2f", strength);
    }
}
