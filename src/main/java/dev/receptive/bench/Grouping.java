package dev.receptive.bench;

import dev.receptive.words.Refusal;
import java.util.List;
import java.util.stream.IntStream;

/** Which groups channels can be split into. */
public final class Grouping {

    private Grouping() {}

    /**
     * Checks that kernels of a depth divide the channels into groups, each with as many kernels.
     *
     * @throws Refusal with PyTorch's rule if they do not
     */
    public static void check(int channels, int kernels, int depth) {
        if (channels % depth != 0) {
            throw Refusal.of("error.groups.depth", channels, depth);
        }
        int groups = channels / depth;
        if (kernels % groups != 0) {
            throw Refusal.of("error.groups.kernels", kernels, groups);
        }
    }

    /** The numbers of groups that so many channels can be split into: its divisors. */
    public static List<Integer> stops(int channels) {
        return IntStream.rangeClosed(1, channels)
                .filter(groups -> channels % groups == 0)
                .boxed()
                .toList();
    }

    /** The multiple of the groups that is nearest to a number of kernels, and within the limits. */
    public static int nearest(int kernels, int groups) {
        int below = kernels / groups * groups;
        int above = below + groups;
        boolean up = below == 0 || (above - kernels <= kernels - below && above <= Limits.CHANNELS);
        return up ? above : below;
    }
}
