package dev.receptive.train;

import dev.receptive.tensor.Tensor;
import java.util.Collection;

/**
 * How some numbers lie. Computed in float64.
 *
 * @param mean of them
 * @param deviation the standard deviation around it, of all of them (not of a sample): √(mean of squared distances)
 * @param zeros the part of them that is exactly 0, 0 to 1
 */
public record Dispersion(double mean, double deviation, double zeros) {

    /** Of all numbers of some tensors, of which there is at least one. */
    static Dispersion of(Collection<Tensor> tensors) {
        long count = 0;
        long zeros = 0;
        double sum = 0;
        for (Tensor tensor : tensors) {
            for (float number : tensor.numbers()) {
                count++;
                zeros += number == 0 ? 1 : 0;
                sum += number;
            }
        }
        double mean = sum / count;
        double squares = 0;
        for (Tensor tensor : tensors) {
            for (float number : tensor.numbers()) {
                squares += (number - mean) * (number - mean);
            }
        }
        return new Dispersion(mean, Math.sqrt(squares / count), (double) zeros / count);
    }
}
