package dev.receptive.bench;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/** How large grids can be, and the refusal of what is larger. */
public final class Limits {

    /** The side of a grid whose numbers are typed. */
    public static final int TYPED = 32;

    /** The side of a picture. */
    public static final int PICTURE = 256;

    private Limits() {}

    /**
     * Checks a whole number before anything is made of it.
     *
     * @param field the key of what it is called
     * @throws Refusal if it is out of its range
     */
    public static void inRange(String field, int value, int low, int high) {
        if (value < low || value > high) {
            throw Refusal.of("error.range", Sentence.of(field), value, low, high);
        }
    }
}
