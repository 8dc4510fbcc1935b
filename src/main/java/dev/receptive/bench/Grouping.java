package dev.receptive.bench;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which groups channels can be split into. */
public final class Grouping {

    private Grouping() {}

    /** Channels in and out, and into how many groups both are split. */
    public record Split(int in, int out, int groups) {}

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
            throw new Refusal(Sentence.counted("error.groups.kernels.", kernels, groups));
        }
    }

    /** The numbers of groups that so many channels can be split into: its divisors. */
    public static List<Integer> stops(int channels) {
        return IntStream.rangeClosed(1, channels)
                .filter(groups -> channels % groups == 0)
                .boxed()
                .toList();
    }

    /** The most groups, but no more than so many, that both the channels in and the channels out can be split into. */
    public static int common(int in, int out, int most) {
        return stops(in).stream()
                .filter(groups -> groups <= most && out % groups == 0)
                .reduce(1, Math::max);
    }

    /**
     * What is said of a change that took more with it than what was asked for.
     *
     * @param outputs the key of what is said where other groups were asked for, and the channels out have changed with them
     */
    public static Optional<Sentence> told(Split before, Split after, String outputs) {
        if (before.groups() == after.groups()) {
            return Optional.empty();
        }
        boolean asked = before.in() == after.in() && after.out() == nearest(before.out(), after.groups());
        if (!asked) {
            return Optional.of(Sentence.of("told.groups", after.groups(), before.groups(), after.in(), after.out()));
        }
        return before.out() == after.out()
                ? Optional.empty()
                : Optional.of(Sentence.of(outputs, after.groups(), before.out(), after.out()));
    }

    /** The multiple of the groups that is nearest to a number of kernels, and within the limits. */
    public static int nearest(int kernels, int groups) {
        int below = kernels / groups * groups;
        int above = below + groups;
        boolean up = below == 0 || (above - kernels <= kernels - below && above <= Limits.CHANNELS);
        return up ? above : below;
    }
}
