package dev.receptive.train;

import java.util.Random;
import java.util.stream.IntStream;

/** The order in which an epoch takes the examples. */
final class Shuffle {

    private Shuffle() {}

    /** A permutation of 0 to {@code count − 1}: the same for the same seed and epoch, each equally likely. */
    static int[] order(int count, long seed, int epoch) {
        int[] order = IntStream.range(0, count).toArray();
        Random random = new Random(seed(seed, epoch));
        for (int last = count - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int swapped = order[last];
            order[last] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    /** A seed of a turn's own, far from that of the next. Source of the mixing: MurmurHash3, 64 bits. */
    static long seed(long seed, long turn) {
        long mixed = seed + (turn + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }
}
