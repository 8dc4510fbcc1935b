package dev.receptive.optim;

import dev.receptive.nn.Gradients;
import dev.receptive.nn.Network;
import dev.receptive.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stochastic gradient descent:
 *
 * <pre>
 * g = ∂loss/∂θ + weightDecay · θ
 * v = momentum · v + g
 * θ = θ − learningRate · v
 * </pre>
 *
 * The velocity v starts at 0. Source: PyTorch, {@code torch.optim.SGD} with {@code dampening=0, nesterov=False}.
 *
 * @param learningRate at least 0
 * @param momentum how much of the velocity stays; 0 for none
 * @param weightDecay how much each parameter is drawn to 0; 0 for none
 */
public record Sgd(double learningRate, double momentum, double weightDecay) implements Optimizer {

    /**
     * @throws IllegalArgumentException if a rate is negative or not finite
     */
    public Sgd {
        Rates.notNegative("sgd", "learning rate", learningRate);
        Rates.notNegative("sgd", "momentum", momentum);
        Rates.notNegative("sgd", "weight decay", weightDecay);
    }

    /** Plain descent: {@code θ − learningRate · ∂loss/∂θ}. */
    public Sgd(double learningRate) {
        this(learningRate, 0, 0);
    }

    /**
     * The next network.
     *
     * @throws IllegalArgumentException if there is momentum, which needs what the step before remembered
     */
    public Network step(Network network, Gradients gradients) {
        if (momentum != 0) {
            throw new IllegalArgumentException(
                    "sgd: a step with momentum " + momentum + " needs the moments before it");
        }
        return network.with(
                step(network.parameters(), gradients.parameters(), Moments.NONE).parameters());
    }

    @Override
    public Step step(Map<String, Tensor> parameters, Map<String, Tensor> gradients, Moments moments) {
        Map<String, Tensor> next = new LinkedHashMap<>();
        Map<String, Tensor> velocities = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            Tensor gradient = Moments.gradient(gradients, name, parameter);
            Tensor velocity = velocity(parameter, gradient, Moments.of(moments.first(), name, parameter));
            next.put(name, moved(parameter, velocity));
            if (momentum != 0) {
                velocities.put(name, velocity);
            }
        });
        return new Step(next, new Moments(moments.steps() + 1, velocities, Map.of()));
    }

    private Tensor velocity(Tensor parameter, Tensor gradient, Tensor before) {
        float mu = (float) momentum;
        float decay = (float) weightDecay;
        float[] velocity = gradient.toArray();
        if (decay != 0) {
            float[] theta = parameter.numbers();
            for (int i = 0; i < velocity.length; i++) {
                velocity[i] += decay * theta[i];
            }
        }
        if (mu != 0) {
            float[] old = before.numbers();
            for (int i = 0; i < velocity.length; i++) {
                velocity[i] += mu * old[i];
            }
        }
        return Tensor.over(parameter.shape(), velocity);
    }

    private Tensor moved(Tensor parameter, Tensor velocity) {
        float rate = (float) learningRate;
        float[] theta = parameter.toArray();
        float[] v = velocity.numbers();
        // tag::sgd[]
        for (int i = 0; i < theta.length; i++) {
            theta[i] -= rate * v[i]; // <result>
        }
        // end::sgd[]
        return Tensor.over(parameter.shape(), theta);
    }

    /** As in {@code SGD(lr 0.1, momentum 0.9)}; what is 0 is left out. */
    @Override
    public String toString() {
        return "SGD(lr " + learningRate
                + (momentum == 0 ? "" : ", momentum " + momentum)
                + (weightDecay == 0 ? "" : ", weight decay " + weightDecay) + ")";
    }
}
