package dev.receptive.data;

import dev.receptive.words.Visible;

/** What a file says of itself, as sentences quote it: it may be of any length and hold any character. */
final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /** A named part of a file. */
    static String in(String file, String name) {
        return file + " [" + brief(name) + "]";
    }

    /** The beginning of a text. */
    static String brief(String text) {
        return Visible.start(text, LONGEST);
    }
}
