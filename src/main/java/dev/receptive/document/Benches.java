package dev.receptive.document;

import dev.receptive.bench.Bench;
import dev.receptive.bench.activation.ActivationBench;
import dev.receptive.bench.convolution.Convolution;
import dev.receptive.bench.network.NetworkBench;
import dev.receptive.bench.pooling.Pooling;
import dev.receptive.bench.stack.StackBench;
import dev.receptive.bench.transposed.TransposedBench;
import java.util.List;
import java.util.Optional;

/**
 * The benches of a program, in the order of their tabs.
 *
 * @param all at least one; the first is in front until something is opened
 */
public record Benches(List<Bench<?>> all) {

    /** Those of Receptive: whoever adds a bench adds a line here. */
    public static final Benches ALL = new Benches(List.of(
            new Convolution(),
            new Pooling(),
            new ActivationBench(),
            new TransposedBench(),
            new StackBench(),
            new NetworkBench()));

    public Benches {
        all = List.copyOf(all);
    }

    public Bench<?> first() {
        return all.get(0);
    }

    /** The names by which files mean them. */
    public List<String> codes() {
        return all.stream().map(Bench::code).toList();
    }

    public Optional<Bench<?>> named(String code) {
        return all.stream().filter(bench -> bench.code().equals(code)).findFirst();
    }
}
