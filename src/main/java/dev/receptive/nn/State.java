package dev.receptive.nn;

import dev.receptive.tensor.Tensor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named tensors of a layer, in PyTorch's order. */
final class State {

    private State() {}

    /** A weight, and a bias if the layer has one. */
    static Map<String, Tensor> of(Tensor weight, Tensor bias, boolean biased) {
        Map<String, Tensor> state = new LinkedHashMap<>();
        state.put("weight", weight);
        if (biased) {
            state.put("bias", bias);
        }
        return Collections.unmodifiableMap(state);
    }

    /**
     * @throws IllegalArgumentException if a bias that is none is not 0
     */
    static void checkBias(String layer, Tensor bias, boolean biased) {
        for (int i = 0; !biased && i < bias.shape().count(); i++) {
            if (bias.at(i) != 0) {
                throw new IllegalArgumentException(
                        layer + ": bias " + bias.at(i) + " at " + i + " of a layer that has none");
            }
        }
    }

    /**
     * @throws IllegalArgumentException if a name is not in the layer's state or a shape is another
     */
    static void check(Layer layer, Map<String, Tensor> changed) {
        Map<String, Tensor> state = layer.state();
        changed.forEach((name, tensor) -> {
            Tensor own = state.get(name);
            if (own == null) {
                throw new IllegalArgumentException("state: " + layer + " has no " + name);
            }
            if (!own.shape().equals(tensor.shape())) {
                throw new IllegalArgumentException(
                        "state: " + name + " of " + layer + " is " + own.shape() + ", not " + tensor.shape());
            }
        });
    }
}
