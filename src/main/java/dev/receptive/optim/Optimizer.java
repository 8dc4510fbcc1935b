package dev.receptive.optim;

import dev.receptive.tensor.Tensor;
import java.util.Map;

/**
 * How parameters move against their gradients. An optimiser remembers nothing: what it needs from one step to the next
 * is a value, {@link Moments}, that goes in and comes out.
 *
 * <p>Everything is float32 in the formula's order, as PyTorch computes it.
 */
public sealed interface Optimizer permits Adam, Sgd {

    /**
     * One step.
     *
     * @param parameters θ, by name
     * @param gradients ∂loss/∂θ under the same names, each of its parameter's shape
     * @param moments what the step before gave; {@link Moments#NONE} before the first
     * @throws IllegalArgumentException if a parameter has no gradient or one of another shape
     */
    Step step(Map<String, Tensor> parameters, Map<String, Tensor> gradients, Moments moments);

    /**
     * What a step gives.
     *
     * @param parameters the new θ, in the order of the old
     * @param moments for the next step
     */
    record Step(Map<String, Tensor> parameters, Moments moments) {

        public Step {
            parameters = Moments.ordered(parameters);
        }
    }
}
