package dev.receptive.optim;

import dev.receptive.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an optimiser remembers of the gradients so far, by the parameter's name.
 *
 * @param steps how many steps were taken
 * @param first the velocity of {@link Sgd} with momentum, the mean of the gradients for {@link Adam}; else empty
 * @param second the mean of the squared gradients for {@link Adam}; else empty
 */
public record Moments(long steps, Map<String, Tensor> first, Map<String, Tensor> second) {

    /** Before the first step. */
    public static final Moments NONE = new Moments(0, Map.of(), Map.of());

    public Moments {
        first = ordered(first);
        second = ordered(second);
    }

    /** A remembered value of this parameter's shape; 0 before the first step. */
    static Tensor of(Map<String, Tensor> moment, String name, Tensor parameter) {
        Tensor found = moment.get(name);
        return found == null ? Tensor.zeros(parameter.shape()) : found;
    }

    /**
     * The gradient of a parameter.
     *
     * @throws IllegalArgumentException if there is none, or one of another shape
     */
    static Tensor gradient(Map<String, Tensor> gradients, String name, Tensor parameter) {
        Tensor gradient = gradients.get(name);
        if (gradient == null) {
            throw new IllegalArgumentException("optimizer: no gradient of " + name);
        }
        if (!gradient.shape().equals(parameter.shape())) {
            throw new IllegalArgumentException(
                    "optimizer: gradient " + gradient.shape() + " of " + name + ", which is " + parameter.shape());
        }
        return gradient;
    }

    static Map<String, Tensor> ordered(Map<String, Tensor> tensors) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    }
}
