package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/**
 * How far numbers are from those wanted: {@code loss[i] = (prediction[i] − target[i])²}, and
 * {@code gradPrediction[i] = 2 · (prediction[i] − target[i])}, of a mean a count-th of that. Computed in float64 and
 * rounded once. Source: PyTorch, {@code torch.nn.MSELoss}.
 *
 * @param reduction what becomes of the squares
 */
public record MeanSquaredError(Reduction reduction) {

    /** The mean of the squares. */
    public static final MeanSquaredError MEAN = new MeanSquaredError(Reduction.MEAN);

    /**
     * The loss.
     *
     * @return of the prediction's shape without a reduction, else a scalar
     * @throws IllegalArgumentException if the shapes differ
     */
    public Tensor value(Tensor prediction, Tensor target) {
        check(prediction.shape(), target.shape());
        float[] squares = new float[prediction.shape().count()];
        double sum = 0;
        for (int i = 0; i < squares.length; i++) {
            double error = prediction.at(i) - (double) target.at(i);
            squares[i] = (float) (error * error);
            sum += error * error;
        }
        return switch (reduction) {
            case NONE -> Tensor.over(prediction.shape(), squares);
            case SUM -> Tensor.scalar((float) sum);
            case MEAN -> Tensor.scalar((float) (sum / squares.length));
        };
    }

    /**
     * ∂loss/∂prediction; without a reduction, of the sum of the squares.
     *
     * @return of the prediction's shape
     * @throws IllegalArgumentException if the shapes differ
     */
    public Tensor gradient(Tensor prediction, Tensor target) {
        check(prediction.shape(), target.shape());
        float[] gradient = new float[prediction.shape().count()];
        int share = reduction == Reduction.MEAN ? gradient.length : 1;
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = (float) (2 * (prediction.at(i) - (double) target.at(i)) / share);
        }
        return Tensor.over(prediction.shape(), gradient);
    }

    private static void check(Shape prediction, Shape target) {
        if (!prediction.equals(target)) {
            throw new IllegalArgumentException("mse_loss: prediction " + prediction + " for target " + target);
        }
    }

    /** As in {@code MeanSquaredError(mean)}. */
    @Override
    public String toString() {
        return "MeanSquaredError(" + reduction.word() + ")";
    }
}
