package dev.receptive.nn;

import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;

/** Who wins in a max pooling, and how a loss that feels its outputs feels its inputs. */
final class Winners {

    /** The most places of a plane that float32 can count. */
    private static final int MOST = 1 << 24;

    private Winners() {}

    /** Whether a value takes the place of the best before it: one that is not a number does, as in PyTorch. */
    static boolean wins(float value, float best) {
        return value > best || (Float.isNaN(value) && !Float.isNaN(best));
    }

    /**
     * Whether a value is the best so far.
     *
     * @param winner the place of the best before it; below 0 if there is none
     */
    static boolean leads(float value, float best, int winner) {
        return winner < 0 || wins(value, best);
    }

    /**
     * @throws IllegalArgumentException if a plane has more places than an arg-max can name
     */
    static void check(String layer, Shape input) {
        if ((long) input.size(2) * input.size(3) > MOST) {
            throw new IllegalArgumentException(
                    layer + ": planes of input " + input + " have more than " + MOST + " places");
        }
    }

    /**
     * Each gradient goes to the winner of its output, and those of one winner add up.
     *
     * @param input {@code [N, C, H, W]}
     * @param argmax of the output's shape, places in the plane; below 0 nobody won
     */
    static Gradients backward(Shape input, Tensor argmax, Tensor gradOutput) {
        float[] gradInput = new float[input.count()];
        int area = input.size(2) * input.size(3);
        int outputArea = gradOutput.shape().size(2) * gradOutput.shape().size(3);
        int count = gradOutput.shape().count();
        // tag::max-pool-back[]
        for (int i = 0; i < count; i++) {
            int first = i / outputArea * area;
            int winner = (int) argmax.at(i);
            float grad = gradOutput.at(i);
            if (winner >= 0) {
                gradInput[first + winner] += grad; // <input>
            }
        }
        // end::max-pool-back[]
        return Gradients.of(Tensor.over(input, gradInput));
    }
}
