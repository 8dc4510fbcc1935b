package dev.receptive.scene;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How the colour roles look in a theme, as 0xFFRRGGBB. The window's style sheets use the same figures. */
public enum Palette {
    LIGHT(
            "stage #FFFFFF",
            "panel #F6F8FA",
            "text #1F2328",
            "muted #59636E",
            "line #D8DEE4",
            "input #0072B2",
            "kernel #BC4C00",
            "output #007A58",
            "focus #8250DF",
            "gradient #A8558A",
            "positive #56A9DC",
            "negative #E78A45",
            "inverse #FFFFFF"),
    DARK(
            "stage #0D1117",
            "panel #161B22",
            "text #E6EDF3",
            "muted #9AA4AF",
            "line #30363D",
            "input #58B4EE",
            "kernel #F28C4B",
            "output #3CC79B",
            "focus #B392F5",
            "gradient #E29CC6",
            "positive #1F6FA5",
            "negative #A4541C",
            "inverse #0D1117"),
    CONTRAST(
            "stage #FFFFFF",
            "panel #FFFFFF",
            "text #000000",
            "muted #3A3F45",
            "line #6B727A",
            "input #004B7A",
            "kernel #873400",
            "output #00523B",
            "focus #5A22B5",
            "gradient #7A2C5F",
            "positive #7DBDE8",
            "negative #F0A872",
            "inverse #FFFFFF"),
    CONTRAST_DARK(
            "stage #000000",
            "panel #000000",
            "text #FFFFFF",
            "muted #C3CAD2",
            "line #8B949E",
            "input #7CC8FF",
            "kernel #FFAA6B",
            "output #5FE3B8",
            "focus #CDB6FF",
            "gradient #F4B5DB",
            "positive #0B5C92",
            "negative #8A430E",
            "inverse #000000");

    @SuppressWarnings("ImmutableEnumChecker") // filled here and never again
    private final Map<Ink, Integer> inks = new EnumMap<>(Ink.class);

    Palette(String... colours) {
        for (String colour : colours) {
            int space = colour.indexOf(' ');
            Ink ink = Ink.valueOf(colour.substring(0, space).toUpperCase(Locale.ROOT));
            inks.put(ink, 0xFF000000 | Integer.parseInt(colour.substring(space + 2), 16));
        }
    }

    /** The colour of a role. */
    public int argb(Ink ink) {
        return Objects.requireNonNull(inks.get(ink));
    }

    /** The colour of a tint, its strength as alpha. */
    public int argb(Tint tint) {
        return (argb(tint.ink()) & 0xFFFFFF) | ((int) Math.round(tint.strength() * 255) << 24);
    }

    /** As on the command line and in the settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether light signs stand on a dark ground. */
    public boolean isDark() {
        return (argb(Ink.STAGE) & 0xFF) < (argb(Ink.TEXT) & 0xFF);
    }
}
