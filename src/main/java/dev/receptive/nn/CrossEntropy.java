package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * How surprised a classifier is by the right classes:
 *
 * <pre>
 * loss[n]               = log Σ_k exp(logits[n][k]) − logits[n][target[n]]
 * gradLogits[n][k]      = exp(logits[n][k]) / Σ_j exp(logits[n][j]) − (k = target[n] ? 1 : 0)
 * </pre>
 *
 * and of a mean, a batch size-th of that. The logarithm of the sum is taken after the largest logit has been subtracted
 * from all, so that no exponential overflows. Computed in float64 and rounded once. Source: PyTorch,
 * {@code torch.nn.CrossEntropyLoss}.
 *
 * @param reduction what becomes of the losses of a batch
 */
public record CrossEntropy(Reduction reduction) {

    /** The mean over the batch, what training uses. */
    public static final CrossEntropy MEAN = new CrossEntropy(Reduction.MEAN);

    /**
     * The loss.
     *
     * @param logits {@code [N, K]}, any numbers
     * @param targets N classes, each 0 to K − 1
     * @return {@code [N]} without a reduction, else a scalar
     * @throws IllegalArgumentException if the logits have another shape or a class is not one of them
     */
    public Tensor value(Tensor logits, int... targets) {
        check(logits.shape(), targets);
        int classes = logits.shape().size(1);
        float[] losses = new float[targets.length];
        double sum = 0;
        for (int n = 0; n < targets.length; n++) {
            double loss = logSumExp(logits, n) - logits.at(n * classes + targets[n]);
            losses[n] = (float) loss;
            sum += loss;
        }
        return switch (reduction) {
            case NONE -> Tensor.over(Shape.of(targets.length), losses);
            case SUM -> Tensor.scalar((float) sum);
            case MEAN -> Tensor.scalar((float) (sum / targets.length));
        };
    }

    /**
     * ∂loss/∂logits; without a reduction, of the sum of the losses.
     *
     * @param logits {@code [N, K]}, any numbers
     * @param targets N classes, each 0 to K − 1
     * @return {@code [N, K]}
     * @throws IllegalArgumentException if the logits have another shape or a class is not one of them
     */
    public Tensor gradient(Tensor logits, int... targets) {
        check(logits.shape(), targets);
        int classes = logits.shape().size(1);
        float[] gradient = new float[logits.shape().count()];
        int share = reduction == Reduction.MEAN ? targets.length : 1;
        // tag::cross-entropy-gradient[]
        for (int n = 0; n < targets.length; n++) {
            double logSum = logSumExp(logits, n); // <sum>
            for (int k = 0; k < classes; k++) {
                int i = n * classes + k;
                double a = logits.at(i) - logSum;
                double p = Math.exp(a);
                boolean right = k == targets[n];
                double grad = right ? p - 1 : p; // <result>
                gradient[i] = (float) (grad / share);
            }
        }
        // end::cross-entropy-gradient[]
        return Tensor.over(logits.shape(), gradient);
    }

    private static double logSumExp(Tensor logits, int n) {
        int classes = logits.shape().size(1);
        double largest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < classes; k++) {
            largest = Math.max(largest, logits.at(n * classes + k));
        }
        double sum = 0;
        for (int k = 0; k < classes; k++) {
            sum += Math.exp(logits.at(n * classes + k) - largest);
        }
        return largest + Math.log(sum);
    }

    private static void check(Shape logits, int[] targets) {
        if (logits.rank() != 2 || logits.size(0) != targets.length) {
            throw new IllegalArgumentException(
                    "cross_entropy: logits " + logits + " where " + targets.length + "×K is expected");
        }
        for (int n = 0; n < targets.length; n++) {
            if (targets[n] < 0 || targets[n] >= logits.size(1)) {
                throw new IllegalArgumentException("cross_entropy: target " + targets[n] + " of example " + n
                        + " is not one of the classes 0 to " + (logits.size(1) - 1));
            }
        }
    }

    /** As in {@code CrossEntropy(mean)}. */
    @Override
    public String toString() {
        return "CrossEntropy(" + reduction.word() + ")";
    }
}
