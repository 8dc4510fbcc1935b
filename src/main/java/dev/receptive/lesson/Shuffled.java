package dev.receptive.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** An order that hangs on a number and on nothing else. */
final class Shuffled {

    private Shuffled() {}

    static <T> List<T> of(List<T> all, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled);
    }

    /** An order that is not the one that they have. */
    static <T> List<T> other(List<T> all, long seed) {
        List<T> shuffled = of(all, seed);
        for (int next = 1; shuffled.equals(all) && next < 100; next++) {
            shuffled = of(all, seed + next);
        }
        return shuffled;
    }
}
