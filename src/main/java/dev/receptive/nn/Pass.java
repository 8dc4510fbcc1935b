package dev.receptive.nn;

import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one layer did to one batch: everything that {@code backward} and a curious reader ask for.
 *
 * @param layer who computed it
 * @param input what went in
 * @param output what came out
 * @param kept what else the layer found on the way, by name: the arg-max of a max pooling, the mean and variance of a
 *     batch normalisation, the mask of a dropout
 * @param inner the passes of the layers inside, in their order; none for a layer without any
 */
public record Pass(Layer layer, Tensor input, Tensor output, Map<String, Tensor> kept, List<Pass> inner) {

    public Pass {
        kept = Map.copyOf(kept);
        inner = List.copyOf(inner);
    }

    static Pass of(Layer layer, Tensor input, Tensor output) {
        return new Pass(layer, input, output, Map.of(), List.of());
    }

    static Pass keeping(Layer layer, Tensor input, Tensor output, Map<String, Tensor> kept) {
        return new Pass(layer, input, output, kept, List.of());
    }

    /**
     * Something that the layer kept.
     *
     * @throws NullPointerException if it kept nothing of this name
     */
    public Tensor kept(String name) {
        return Objects.requireNonNull(kept.get(name), () -> "pass: no " + name + " of " + layer);
    }

    /**
     * @throws IllegalArgumentException if a gradient has another shape than the output
     */
    void check(Tensor gradOutput) {
        if (!gradOutput.shape().equals(output.shape())) {
            throw new IllegalArgumentException(
                    "backward: gradient " + gradOutput.shape() + " for an output " + output.shape() + " of " + layer);
        }
    }

    /** Where the number at a row-major index of the output comes from. */
    public Unit explain(int index) {
        return layer.explain(this, index);
    }

    /** The passes of the layers that have none inside, in the order of the computation. */
    public Stream<Pass> leaves() {
        return inner.isEmpty() ? Stream.of(this) : inner.stream().flatMap(Pass::leaves);
    }

    /**
     * The pass that computed a tensor, which a {@link Term} names as its source, the innermost if several gave it on;
     * none for the network's own input. Asks for the very tensor, not for equal numbers.
     */
    @SuppressWarnings("ReferenceEquality")
    public Optional<Pass> producer(Tensor tensor) {
        Stream<Pass> own = output == tensor && output != input ? Stream.of(this) : Stream.empty();
        return Stream.concat(inner.stream().flatMap(pass -> pass.producer(tensor).stream()), own)
                .findFirst();
    }
}
