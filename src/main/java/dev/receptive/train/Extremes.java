package dev.receptive.train;

import java.util.Arrays;

/**
 * Where the least and the largest of many numbers in a row are: kept for each sixteen of them, and for each sixteen of
 * those, so that to ask for a thousand takes a few dozen looks.
 */
final class Extremes {

    private static final int FAN = 16;

    private final Room room;
    private Level[] levels = {new Level(FAN)};

    /** Of each so many numbers, as far as somebody asked. */
    private static final class Level {

        private final int size;
        private int[] least = new int[FAN];
        private int[] most = new int[FAN];
        private int known;

        private Level(int size) {
            this.size = size;
        }

        private int at(int block, int sign) {
            return sign < 0 ? least[block] : most[block];
        }

        private void add(int newLeast, int newMost) {
            if (known == least.length) {
                least = Arrays.copyOf(least, 2 * known);
                most = Arrays.copyOf(most, 2 * known);
            }
            least[known] = newLeast;
            most[known] = newMost;
            known++;
        }
    }

    Extremes(Room room) {
        this.room = room;
    }

    synchronized int least(int from, int to) {
        return find(from, to, -1);
    }

    synchronized int most(int from, int to) {
        return find(from, to, 1);
    }

    /** The index of the largest of the numbers times a sign, of blocks that are as large as they can be. */
    private int find(int from, int to, int sign) {
        float[] numbers = room.numbers();
        grow(to);
        int best = from;
        int at = from;
        while (at < to) {
            int size = 1;
            int candidate = at;
            for (Level level : levels) {
                int block = at / level.size;
                if (at % level.size != 0 || at + level.size > to || block >= level.known) {
                    break;
                }
                size = level.size;
                candidate = level.at(block, sign);
            }
            best = better(numbers, best, candidate, sign);
            at += size;
        }
        return best;
    }

    private static int better(float[] numbers, int one, int other, int sign) {
        if (!Float.isFinite(numbers[other])) {
            return one;
        }
        return !Float.isFinite(numbers[one]) || sign * numbers[other] > sign * numbers[one] ? other : one;
    }

    /** Every block that ends before a number becomes known. */
    private void grow(int to) {
        Level last = levels[levels.length - 1];
        if (to / FAN >= last.size) {
            levels = Arrays.copyOf(levels, levels.length + 1);
            levels[levels.length - 1] = new Level(last.size * FAN);
        }
        for (int i = 0; i < levels.length; i++) {
            Level level = levels[i];
            while ((level.known + 1) * level.size <= to) {
                level.add(within(i, level.known, -1), within(i, level.known, 1));
            }
        }
    }

    /** The extreme of a block: of its sixteen numbers, or of the sixteen blocks of the level below. */
    private int within(int level, int block, int sign) {
        float[] numbers = room.numbers();
        int best = block * levels[level].size;
        for (int part = block * FAN; part < (block + 1) * FAN; part++) {
            best = better(numbers, best, level == 0 ? part : levels[level - 1].at(part, sign), sign);
        }
        return best;
    }
}
