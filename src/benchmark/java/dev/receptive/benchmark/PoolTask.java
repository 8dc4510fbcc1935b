package dev.receptive.benchmark;

import java.util.List;
import java.util.Random;

/** The maximum of every 2×2 numbers of {@code [n, c, side, side]}, forward, or back to the gradient of the input. */
record PoolTask(String name, int n, int c, int side, boolean backward) implements Task {

    float[] input() {
        return ConvTask.normal(new Random(8), n * c * side * side);
    }

    float[] gradOutput() {
        return ConvTask.normal(new Random(9), n * c * side * side / 4);
    }

    @Override
    public List<float[]> start() {
        return List.of();
    }

    @Override
    public String title() {
        return name + ": " + n + "×" + c + "×" + side + "×" + side + ", maximum of 2×2";
    }

    /** Numbers of the larger side. */
    @Override
    public double amount() {
        return 1e-6 * n * c * side * side;
    }

    @Override
    public String unit() {
        return "Mnumber";
    }
}
