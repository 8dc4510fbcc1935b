package dev.receptive.digit;

import dev.receptive.tensor.Tensor;

/** One number that says how much a network's outputs speak for something. */
@FunctionalInterface
public interface Evidence {

    /**
     * @param logits {@code [N, classes]}
     * @param image which of the N
     */
    double of(Tensor logits, int image);

    /** For one class rather than another: {@code logit[one] − logit[other]}. */
    static Evidence difference(int one, int other) {
        return (logits, image) -> (double) logits.at(image, one) - logits.at(image, other);
    }

    /** The probability of a class: {@code exp(logit[k]) / Σ_j exp(logit[j])}, as {@code nn.Softmax} has it, not rounded. */
    static Evidence probability(int k) {
        return (logits, image) -> {
            double sum = 0;
            for (int j = 0; j < logits.shape().size(1); j++) {
                sum += Math.exp((double) logits.at(image, j) - logits.at(image, k));
            }
            return 1 / sum;
        };
    }
}
