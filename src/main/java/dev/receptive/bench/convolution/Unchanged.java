package dev.receptive.bench.convolution;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an edit leaves as it was: it need not be computed again.
 *
 * @param input whether all channels in are the same
 * @param maps the channels out whose outputs are the same
 */
record Unchanged(boolean input, Set<Integer> maps) {

    static final Unchanged NOTHING = new Unchanged(false, Set.of());

    Unchanged {
        maps = Set.copyOf(maps);
    }

    static Unchanged of(ConvolutionExperiment before, ConvolutionExperiment now) {
        if (!before.input().equals(now.input())) {
            return NOTHING;
        }
        KernelBank old = before.kernels();
        KernelBank kernels = now.kernels();
        boolean alike = before.geometry().equals(now.geometry())
                && before.activation().equals(now.activation())
                && old.depth() == kernels.depth()
                && old.count() == kernels.count()
                && old.height() == kernels.height()
                && old.width() == kernels.width();
        Set<Integer> maps = IntStream.range(0, alike ? kernels.count() : 0)
                .filter(map -> isSame(old, kernels, map))
                .boxed()
                .collect(Collectors.toSet());
        return new Unchanged(true, maps);
    }

    private static boolean isSame(KernelBank old, KernelBank now, int map) {
        return old.bias().at(map) == now.bias().at(map)
                && IntStream.range(0, now.depth())
                        .allMatch(channel -> old.slice(map, channel)
                                .values()
                                .equals(now.slice(map, channel).values()));
    }
}
