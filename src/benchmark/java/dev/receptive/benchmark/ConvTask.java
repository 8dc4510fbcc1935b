package dev.receptive.benchmark;

import java.util.List;
import java.util.Random;

/**
 * A convolution with bias, stride 1 and as much zero padding on every side, forward, or backward to the gradients of
 * input, weight and bias.
 */
record ConvTask(String name, Size size, boolean backward) implements Task {

    /** {@code [n, c, side, side]} → {@code [n, o, out, out]} by a {@code k}×{@code k} kernel. */
    record Size(int n, int c, int side, int o, int k, int padding) {

        int out() {
            return side + 2 * padding - k + 1;
        }

        int inputs() {
            return n * c * side * side;
        }

        int outputs() {
            return n * o * out() * out();
        }

        int weights() {
            return o * c * k * k;
        }
    }

    float[] input() {
        return normal(new Random(1), size.inputs());
    }

    float[] weight() {
        return normal(new Random(2), size.weights());
    }

    float[] bias() {
        return normal(new Random(3), size.o());
    }

    /** Read by the way back only. */
    float[] gradOutput() {
        return normal(new Random(4), size.outputs());
    }

    /** The same on every call with a random of the same seed. */
    static float[] normal(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }

    @Override
    public List<float[]> start() {
        return List.of();
    }

    @Override
    public String title() {
        String padding = size.padding() == 0 ? "" : ", padding " + size.padding();
        return name + ": " + size.n() + "×" + size.c() + "×" + size.side() + "×" + size.side() + " → " + size.o() + ", "
                + size.k() + "×" + size.k() + padding;
    }

    /** A product and a sum for each weight at each output, and for the way back twice: to the input, to the weights. */
    @Override
    public double amount() {
        return 2e-9 * size.outputs() * size.c() * size.k() * size.k() * (backward ? 2 : 1);
    }

    @Override
    public String unit() {
        return "GFLOP";
    }
}
