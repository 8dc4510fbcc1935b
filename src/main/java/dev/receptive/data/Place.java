package dev.receptive.data;

import dev.receptive.words.Visible;
import java.nio.file.Path;

/** Where something stands, for sentences: what a file says of itself may be of any length and hold any character. */
final class Place {

    private static final int LONGEST = 80;

    private Place() {}

    /** A named part of a file. */
    static String in(Path file, String name) {
        return file + " [" + brief(name) + "]";
    }

    /** The beginning of a text. */
    static String brief(String text) {
        return Visible.start(text, LONGEST);
    }
}
