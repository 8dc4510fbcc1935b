package dev.receptive.train;

import dev.receptive.tensor.Shape;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Some of other examples: in an order that a seed decides, the first of each class, then the second of each, and so on, a
 * class that has no more being passed over. So few examples have all classes in equal shares, and more of them have the
 * few among them: whoever compares runs over 100 and over 1000 changes nothing else.
 */
final class Fewer implements Examples {

    private final Examples all;
    private final int[] chosen;

    /**
     * @param count at least 1, at most as many as there are
     * @param seed decides which
     * @throws IllegalArgumentException if there are not so many
     */
    Fewer(Examples all, int count, long seed) {
        if (count < 1 || count > all.count()) {
            throw new IllegalArgumentException("fewer: " + count + " of " + all.count() + " examples");
        }
        this.all = all;
        this.chosen = choose(all, count, seed);
    }

    private static int[] choose(Examples all, int count, long seed) {
        List<Deque<Integer>> byClass = new ArrayList<>();
        for (int k = 0; k < all.classes(); k++) {
            byClass.add(new ArrayDeque<>());
        }
        // No epoch is the zeroth: which examples are learned from has nothing to do with their order.
        for (int example : Shuffle.order(all.count(), seed, 0)) {
            byClass.get(all.label(example)).add(example);
        }
        int[] chosen = new int[count];
        int next = 0;
        while (next < count) {
            for (Deque<Integer> left : byClass) {
                if (next < count && !left.isEmpty()) {
                    chosen[next++] = left.remove();
                }
            }
        }
        return chosen;
    }

    @Override
    public int count() {
        return chosen.length;
    }

    @Override
    public Shape image() {
        return all.image();
    }

    @Override
    public int classes() {
        return all.classes();
    }

    @Override
    public int label(int example) {
        return all.label(chosen[example]);
    }

    @Override
    public void copy(int[] order, int from, int size, float[] images, int[] labels) {
        int[] theirs = new int[size];
        for (int i = 0; i < size; i++) {
            theirs[i] = chosen[order[from + i]];
        }
        all.copy(theirs, 0, size, images, labels);
    }
}
