package dev.receptive.nn;

import dev.receptive.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the loss changes with everything that a layer read.
 *
 * @param input ∂loss/∂input, of the input's shape
 * @param parameters ∂loss/∂parameter by the parameter's name (for a layer with others inside, their names after its
 *     own, as in {@code features.0.weight}), each of the parameter's shape
 * @param inner the same for the layers inside, in their order
 */
public record Gradients(Tensor input, Map<String, Tensor> parameters, List<Gradients> inner) {

    public Gradients {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        inner = List.copyOf(inner);
    }

    static Gradients of(Tensor input) {
        return new Gradients(input, Map.of(), List.of());
    }

    static Gradients of(Tensor input, Map<String, Tensor> parameters) {
        return new Gradients(input, parameters, List.of());
    }

    /**
     * @throws NullPointerException if there is no parameter of this name
     */
    public Tensor parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), () -> "gradients: no parameter " + name);
    }
}
