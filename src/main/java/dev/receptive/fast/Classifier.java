package dev.receptive.fast;

/** The end of a network in a worker's memory: softmax, cross-entropy, and which class is the likeliest. */
final class Classifier {

    private final int classes;
    private final float[] gradient;
    private double loss;
    private int right;

    Classifier(int classes) {
        this.classes = classes;
        this.gradient = new float[Section.SHARD * classes];
    }

    /**
     * Compares logits with labels: afterwards {@link #loss} and {@link #right} are known.
     *
     * @param labels the class of each image from {@code first} on
     * @param answers takes the likeliest class of each, at the same place
     * @param share what part of the batch an image is, for the gradient of the mean loss
     * @return ∂loss/∂logits; good until the next call
     */
    float[] judge(float[] logits, int[] labels, int[] answers, int first, int images, float share) {
        loss = 0;
        right = 0;
        for (int n = 0; n < images; n++) {
            int from = n * classes;
            int best = likeliest(logits, from);
            double sum = 0;
            for (int k = 0; k < classes; k++) {
                sum += Math.exp(logits[from + k] - logits[from + best]);
            }
            int label = labels[first + n];
            loss += Math.log(sum) + logits[from + best] - logits[from + label];
            right += best == label ? 1 : 0;
            answers[first + n] = best;
            for (int k = 0; k < classes; k++) {
                double probability = Math.exp(logits[from + k] - logits[from + best]) / sum;
                gradient[from + k] = (float) ((k == label ? probability - 1 : probability) * share);
            }
        }
        return gradient;
    }

    /** Of equal ones the first. */
    private int likeliest(float[] logits, int from) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (logits[from + k] > logits[from + best]) {
                best = k;
            }
        }
        return best;
    }

    /** The sum of the losses of the last images judged. */
    double loss() {
        return loss;
    }

    /** How many of the last images judged were put into the right class. */
    int right() {
        return right;
    }
}
