package dev.receptive.optim;

import dev.receptive.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adam: each parameter moves by its mean gradient over the root of its mean squared gradient. In step t = 1, 2, …
 *
 * <pre>
 * g = ∂loss/∂θ + weightDecay · θ
 * m = β₁ · m + (1 − β₁) · g
 * v = β₂ · v + (1 − β₂) · g²
 * θ = θ − learningRate / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε)
 * </pre>
 *
 * m and v start at 0, and the powers of β make up for it. Source: Kingma and Ba, Adam, 2014, in the form of PyTorch's
 * {@code torch.optim.Adam}, whose weight decay is part of the gradient.
 *
 * @param learningRate at least 0
 * @param beta1 how much of the mean stays, in [0, 1)
 * @param beta2 how much of the mean square stays, in [0, 1)
 * @param epsilon keeps the quotient finite; at least 0
 * @param weightDecay how much each parameter is drawn to 0; 0 for none
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer {

    /**
     * @throws IllegalArgumentException if a value is out of its range
     */
    public Adam {
        Rates.notNegative("adam", "learning rate", learningRate);
        Rates.belowOne("adam", "beta1", beta1);
        Rates.belowOne("adam", "beta2", beta2);
        Rates.notNegative("adam", "epsilon", epsilon);
        Rates.notNegative("adam", "weight decay", weightDecay);
    }

    /** With PyTorch's defaults: β 0.9 and 0.999, ε 10⁻⁸, no weight decay. */
    public Adam(double learningRate) {
        this(learningRate, 0.9, 0.999, 1e-8, 0);
    }

    @Override
    public Step step(Map<String, Tensor> parameters, Map<String, Tensor> gradients, Moments moments) {
        long t = moments.steps() + 1;
        Map<String, Tensor> next = new LinkedHashMap<>();
        Map<String, Tensor> means = new LinkedHashMap<>();
        Map<String, Tensor> squares = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            float[] g = decayed(parameter, Moments.gradient(gradients, name, parameter));
            Tensor mean = mean(Moments.of(moments.first(), name, parameter), g);
            Tensor square = square(Moments.of(moments.second(), name, parameter), g);
            means.put(name, mean);
            squares.put(name, square);
            next.put(name, moved(parameter, mean, square, t));
        });
        return new Step(next, new Moments(t, means, squares));
    }

    private float[] decayed(Tensor parameter, Tensor gradient) {
        float decay = (float) weightDecay;
        float[] g = gradient.toArray();
        if (decay != 0) {
            float[] theta = parameter.numbers();
            for (int i = 0; i < g.length; i++) {
                g[i] += decay * theta[i];
            }
        }
        return g;
    }

    private Tensor mean(Tensor before, float[] g) {
        float rest = (float) (1 - beta1);
        float[] m = before.toArray();
        for (int i = 0; i < m.length; i++) {
            m[i] += rest * (g[i] - m[i]);
        }
        return Tensor.over(before.shape(), m);
    }

    private Tensor square(Tensor before, float[] g) {
        float stays = (float) beta2;
        float rest = (float) (1 - beta2);
        float[] v = before.toArray();
        for (int i = 0; i < v.length; i++) {
            v[i] = v[i] * stays + rest * g[i] * g[i];
        }
        return Tensor.over(before.shape(), v);
    }

    private Tensor moved(Tensor parameter, Tensor mean, Tensor square, long t) {
        float rate = (float) (learningRate / (1 - Math.pow(beta1, (double) t)));
        float root = (float) Math.sqrt(1 - Math.pow(beta2, (double) t));
        float eps = (float) epsilon;
        float[] theta = parameter.toArray();
        float[] m = mean.numbers();
        float[] v = square.numbers();
        for (int i = 0; i < theta.length; i++) {
            float denominator = (float) Math.sqrt(v[i]) / root + eps;
            theta[i] -= rate * m[i] / denominator;
        }
        return Tensor.over(parameter.shape(), theta);
    }

    /** As in {@code Adam(lr 0.001, β 0.9 and 0.999)}. */
    @Override
    public String toString() {
        return "Adam(lr " + learningRate + ", β " + beta1 + " and " + beta2
                + (weightDecay == 0 ? ")" : ", weight decay " + weightDecay + ")");
    }
}
