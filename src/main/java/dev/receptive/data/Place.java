package dev.receptive.data;

import java.nio.file.Path;

/** Where something stands, for sentences: what a file says of itself may be of any length and hold any character. */
final class Place {

    private static final int LONGEST = 80;

    private Place() {}

    /** A named part of a file. */
    static String in(Path file, String name) {
        return file + " [" + brief(name) + "]";
    }

    /** The beginning of a text, in characters that can be shown. */
    static String brief(String text) {
        String first = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return first.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
    }
}
