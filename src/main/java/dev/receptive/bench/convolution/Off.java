package dev.receptive.bench.convolution;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What takes no part, so that one sees what it gave: its weights, and a kernel's bias, count as zeros.
 *
 * @param inputs channels in, with every slice that meets them
 * @param kernels whole kernels
 */
record Off(Set<Integer> inputs, Set<Integer> kernels) {

    static final Off NONE = new Off(Set.of(), Set.of());

    Off {
        inputs = Set.copyOf(inputs);
        kernels = Set.copyOf(kernels);
    }

    /** Only what there is. */
    Off within(int channels, int maps) {
        return new Off(below(inputs, channels), below(kernels, maps));
    }

    private static Set<Integer> below(Set<Integer> all, int count) {
        return all.stream().filter(index -> index < count).collect(Collectors.toSet());
    }

    boolean isNone() {
        return inputs.isEmpty() && kernels.isEmpty();
    }
}
