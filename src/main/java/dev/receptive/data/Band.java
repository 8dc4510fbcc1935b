package dev.receptive.data;

import java.util.List;
import java.util.Locale;

/** What is taken of a picture in colour: its grey, or one of its colours. */
public enum Band {
    GREY,
    RED,
    GREEN,
    BLUE;

    /** The three colours, in the order in which networks take them. */
    public static final List<Band> COLOURS = List.of(RED, GREEN, BLUE);

    /** As in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
